import * as fc from "fast-check";
import { splitParagraphs } from "../../../../src/sheets/forms/prioriteringsforslag/split-paragraphs";

describe("a section's text", () => {
  it("becomes a cell for each paragraph, empty lines left out", () => {
    expect(splitParagraphs("Første.\r\n\r\n  Andet \t afsnit.\nTredje")).toEqual([
      "Første.",
      "Andet afsnit.",
      "Tredje",
    ]);
    expect(splitParagraphs(" \n ")).toEqual([]);
  });

  it("is parted after a sentence where a row could not be that high", () => {
    const sentence = "Der følges op på borgerne hver måned i hele perioden.";
    const parts = splitParagraphs(Array.from({ length: 60 }, () => sentence).join(" "));
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part.endsWith("perioden.")).toBe(true);
  });

  it("loses no word, and no part is too long", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 5_000 }), (text) => {
        const parts = splitParagraphs(text);
        expect(parts.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(1_101);
      }),
    );
  });
});
