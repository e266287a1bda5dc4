import type { CustomFunction } from "../../../src/functions/declaration/declaration";
import { DERIVATIONS } from "../../../src/functions/derivation-catalogue";
import { explainCall } from "../../../src/functions/explain";
import type { Language } from "../../../src/sheets/cells/language";

/** The numbers of the last sentence, read as a Dane or an Englishman reads them; "" for an empty cell. */
function statedResult(sentence: string, language: Language): readonly (number | "")[] {
  const [group, point] = language === "da" ? [/\./g, ","] : [/,/g, "."];
  return sentence
    .replace(/^(Resultat|Result): /, "")
    .replace(/( … (og|and) [\d.,]+ (tal|numbers?) (mere|more))?\.$/, "")
    .split(" · ")
    .map((text) =>
      /^(tom celle|empty cell)$/.test(text)
        ? ""
        : Number(text.replace(group, "").replace(point, ".").replaceAll("\u2212", "-")),
    );
}

/** Half of the last of fifteen digits. */
const isShownAs = (stated: number | "" | undefined, result: number | "" | undefined): boolean =>
  typeof stated === "number" && typeof result === "number"
    ? Math.abs(stated - result) <= Math.abs(result) * 5.1e-15 + Number.MIN_VALUE
    : stated === result;

/** A derivation in whole sentences whose last one states what the function returns. */
export function expectSound(declared: CustomFunction, argumentList: readonly unknown[], row = 0, column = 0): void {
  const result = declared.call(argumentList);
  if (!result.ok) {
    expect(explainCall(declared.id, argumentList)).toEqual(result);
    return;
  }
  const at = { row: row % result.value.length, column: column % (result.value[0]?.length ?? 1) };
  const { derivation, element, result: again } = explainedAt(declared, argumentList, at);
  expect(again).toEqual(result.value);
  const { elementwise } = DERIVATIONS[declared.id];
  expect(element).toEqual(elementwise ? at : null);
  const cells = elementwise ? [result.value[at.row]?.[at.column]] : result.value.flat();
  for (const language of ["da", "en"] as const) {
    const sentences = derivation.steps.map((step) => step[language]);
    const stated = statedResult(sentences.at(-1) ?? "", language);
    expect(stated).toHaveLength(Math.min(cells.length, 12));
    expect(stated.filter((number, index) => !isShownAs(number, cells[index]))).toEqual([]);
    expect(sentences.length).toBeLessThanOrEqual(20);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[\p{Lu}\d\u2212…(≈][^]*\.$/u);
      expect(sentence).not.toMatch(/undefined|null|NaN|Infinity|\[object|-\d+[,.]\d| {2}|!/);
      expect(sentence.length).toBeLessThan(900);
    }
  }
}

function explainedAt(declared: CustomFunction, argumentList: readonly unknown[], at: { row: number; column: number }) {
  const call = explainCall(declared.id, argumentList, at);
  if (!call.ok) throw new Error(call.fault.sentence.en);
  return call.value;
}
