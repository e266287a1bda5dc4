import fc from "fast-check";
import { escapeAttribute, escapeText, unescapeText } from "../../../../../src/workbench/xlsx/xml/escaped-text";
import { readXml } from "../../../../../src/workbench/xlsx/xml/read-xml";

describe("text in XML", () => {
  test("keeps what XML has no character for", () => {
    expect(escapeText("a\u0001b\r\n")).toBe("a_x0001_b_x000D_\n");
    expect(escapeText("\ud800")).toBe("_xD800_");
  });

  test("keeps text that looks like an escape", () => {
    expect(escapeText("_x0041_")).toBe("_x005F_x0041_");
    expect(unescapeText("_x005F_x0041_")).toBe("_x0041_");
  });

  test("any text survives as content and as attribute", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 40 }),
        fc.constantFrom("", "_x000D_", "&amp;", "_x005F_"),
        (text, more) => {
          const whole = text + more;
          const node = readXml(`<a b="${escapeAttribute(whole)}">${escapeText(whole)}</a>`, "test");
          expect(unescapeText(node.text)).toBe(whole);
          expect(unescapeText(node.attributes.get("b") ?? "")).toBe(whole);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("a lone half of a surrogate pair survives", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }), (codes) => {
        const text = String.fromCharCode(...codes);
        const node = readXml(`<a>${escapeText(text)}</a>`, "test");
        expect(unescapeText(node.text)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
