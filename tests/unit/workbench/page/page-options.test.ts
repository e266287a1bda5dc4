import { readPageOptions } from "../../../../src/workbench/page/page-options";

describe("the workbench page's address", () => {
  it("asks for nothing: Danish, light, with the sample", () => {
    expect(readPageOptions("")).toEqual({ language: "da", locale: "da-DK", theme: "light", empty: false });
  });

  it("asks for English, dark and an empty workbook", () => {
    expect(readPageOptions("?sprog=en&tema=dark&tom")).toEqual({
      language: "en",
      locale: "en-US",
      theme: "dark",
      empty: true,
    });
  });

  it("falls back to Danish and light for words it does not know", () => {
    expect(readPageOptions("?sprog=tysk&tema=rosa")).toMatchObject({ language: "da", theme: "light" });
  });
});
