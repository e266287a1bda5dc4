import { FUNCTIONS } from "../../../src/functions/catalogue";
import { withHelp } from "../../../src/functions/help-catalogue";
import { functionMetadata, MissingTranslationError } from "../../../src/functions/documentation/metadata";

const BASE = "https://tiltag.example/udgivet/";

describe("function metadata", () => {
  it("has the same ids and names in every language, and no text in common", () => {
    const [danish, english] = [functionMetadata("da", BASE), functionMetadata("en", BASE)];
    expect(danish.functions.map(({ id, name }) => [id, name])).toEqual(
      english.functions.map(({ id, name }) => [id, name]),
    );
    for (const [index, { description }] of danish.functions.entries())
      expect(description).not.toBe(english.functions[index]?.description);
  });

  it("marks optional parameters, and only those", () => {
    const netEffect = functionMetadata("da", BASE).functions.find(({ id }) => id === "NETTOEFFEKT");
    expect(netEffect?.parameters.map(({ name, optional }) => [name, optional ?? false])).toEqual([
      ["beløb", false],
      ["status", true],
      ["sandsynlighed", true],
    ]);
  });

  it("points at the function's own section of the page that is published in the same language", () => {
    const addresses = (language: "da" | "en") =>
      functionMetadata(language, BASE)
        .functions.slice(0, 2)
        .map(({ helpUrl }) => helpUrl);
    expect(addresses("da")).toEqual([
      "https://tiltag.example/udgivet/funktioner.html#nettoeffekt",
      "https://tiltag.example/udgivet/funktioner.html#helaarseffekt",
    ]);
    expect(addresses("en")[0]).toBe("https://tiltag.example/udgivet/functions.html#nettoeffekt");
  });

  it("stops the build on a missing translation and names it", () => {
    const [first] = FUNCTIONS;
    if (first === undefined) throw new Error("no functions");
    const { help } = withHelp(first);
    const untranslated = withHelp(first, { ...help, summary: { da: "Noget", en: " " } });
    expect(() => functionMetadata("en", BASE, [untranslated])).toThrow(MissingTranslationError);
    expect(() => functionMetadata("en", BASE, [untranslated])).toThrow(`${first.id}: summary has no text in "en".`);
  });

  it("gives names that Excel takes: at least three characters and no cell's address", () => {
    for (const { name } of FUNCTIONS) {
      expect(name).toMatch(/^\p{Lu}[\p{Lu}\p{N}._]{2,127}$/u);
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
    }
  });
});
