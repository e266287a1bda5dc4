import { isValidName, uniqueHeaders } from "../../../../src/workbench/engine/table-names";

describe("names of tables and defined names", () => {
  it.each(["Tiltag", "_x", "\\x", "Tiltag_1", "År.2024", "Tiltag1", "ABCD1", "x".repeat(255)])("%s is one", (name) => {
    expect(isValidName(name)).toBe(true);
  });

  it.each(["", "1x", "med mellemrum", "A1", "xfd1048576", "R1C1", "r", "c5", "a-b", "a,b", "x".repeat(256)])(
    "%j is none",
    (name) => {
      expect(isValidName(name)).toBe(false);
    },
  );
});

describe("uniqueHeaders", () => {
  it.each([
    [
      ["a", "b"],
      ["a", "b"],
    ],
    [
      ["a", "A", "a"],
      ["a", "A2", "a3"],
    ],
    [
      ["", "x", ""],
      ["Kolonne1", "x", "Kolonne3"],
    ],
    [
      ["a", "a2", "a"],
      ["a", "a2", "a3"],
    ],
    [
      ["Kolonne2", ""],
      ["Kolonne2", "Kolonne3"],
    ],
  ])("%j become %j", (texts, unique) => {
    expect(uniqueHeaders(texts, "Kolonne")).toEqual(unique);
  });
});
