import { FUNCTIONS } from "../../../src/functions/catalogue";
import { functionMetadata, MissingTranslationError } from "../../../src/functions/metadata";

describe("function metadata", () => {
  it("has the same ids and names in every language, and no text in common", () => {
    const [danish, english] = [functionMetadata("da"), functionMetadata("en")];
    expect(danish.functions.map(({ id, name }) => [id, name])).toEqual(
      english.functions.map(({ id, name }) => [id, name]),
    );
    for (const [index, { description }] of danish.functions.entries())
      expect(description).not.toBe(english.functions[index]?.description);
  });

  it("marks optional parameters, and only those", () => {
    const netEffect = functionMetadata("da").functions.find(({ id }) => id === "NETTOEFFEKT");
    expect(netEffect?.parameters.map(({ name, optional }) => [name, optional ?? false])).toEqual([
      ["beløb", false],
      ["status", true],
      ["sandsynlighed", true],
    ]);
  });

  it("stops the build on a missing translation and names it", () => {
    const [first] = FUNCTIONS;
    if (first === undefined) throw new Error("no functions");
    const untranslated = { ...first, summary: { da: "Noget", en: " " } };
    expect(() => functionMetadata("en", [untranslated])).toThrow(MissingTranslationError);
    expect(() => functionMetadata("en", [untranslated])).toThrow(`${first.id}: summary has no text in "en".`);
  });

  it("gives names that Excel takes: at least three characters and no cell's address", () => {
    for (const { name } of FUNCTIONS) {
      expect(name).toMatch(/^\p{Lu}[\p{Lu}\p{N}._]{2,127}$/u);
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
    }
  });
});
