import type { Explanation } from "../../finance/review/explanation";
import type { Instance } from "../../finance/review/relation";
import type { CellAt } from "../../finance/review/review-table";
import { amount } from "../../finance/money/amount";
import type { Language } from "../../sheets/cells/language";
import { numberWords, termsOf } from "./numbers";
import { amountAt, cellName, lineName, positionName, type ReviewedTable } from "./reviewed-table";

/** Sums of more parts than this are not written out. */
export const MOST_TERMS = 4;

/** What one change would make the sum hold: where to look first. "" where there is none. */
export function explanationSentence(
  reviewed: ReviewedTable,
  explanation: Explanation | null,
  instance: Instance | null,
  language: Language,
): string {
  if (explanation === null || instance === null) return "";
  const { axis } = instance.relation;
  const nameOf = (cell: CellAt): string => lineName(reviewed, axis, axis === "rows" ? cell.row : cell.column, language);
  const name = nameOf(explanation.cell);
  const cell = cellName(reviewed, explanation.cell);
  const value = numberWords(amountAt(reviewed, explanation.cell))[language];
  const isDanish = language === "da";
  switch (explanation.kind) {
    case "other-position": {
      const from = positionName(reviewed, axis, explanation.from, language);
      const sum = replacedSum(reviewed, instance, explanation.cell, explanation.from, language);
      return isDanish
        ? `${sum}: tallet for ${name} er ${from}'s.`
        : `${sum}: the number for ${name} is that of ${from}.`;
    }
    case "other-line": {
      const from = nameOf(explanation.from);
      const sum = replacedSum(reviewed, instance, explanation.cell, explanation.from, language);
      return isDanish
        ? `${sum}: i stedet for ${name} er ${from} talt med.`
        : `${sum}: ${from} has been counted instead of ${name}.`;
    }
    case "swapped": {
      const from = nameOf(explanation.from);
      return isDanish
        ? `Det passer, hvis ${name} og ${from} bytter tal.`
        : `It holds if ${name} and ${from} change numbers.`;
    }
    case "left-out":
      return isDanish
        ? `${name} (${cell}: ${value}) er ikke talt med.`
        : `${name} (${cell}: ${value}) has not been counted.`;
    case "also-counted":
      return isDanish
        ? `${name} (${cell}: ${value}) er talt med, men hører ikke til summen.`
        : `${name} (${cell}: ${value}) has been counted, but is not part of the sum.`;
    case "counted-twice":
      return isDanish
        ? `${name} (${cell}: ${value}) er talt med to gange.`
        : `${name} (${cell}: ${value}) has been counted twice.`;
    case "sign":
      return isDanish
        ? `Det passer, hvis ${name} (${cell}) har modsat fortegn.`
        : `It holds if ${name} (${cell}) has the opposite sign.`;
    case "unit":
      return isDanish
        ? `Det passer, hvis ${name} (${cell}) står i en anden enhed.`
        : `It holds if ${name} (${cell}) is in another unit.`;
    case "text":
      return isDanish ? `${cell} er tekst og er ikke talt med.` : `${cell} is text and has not been counted.`;
    case "digits":
      return isDanish
        ? `To cifre i ${cell} ser ud til at være byttet om.`
        : `Two digits in ${cell} seem to have changed places.`;
    case "crossing":
    case "repeats":
      return "";
  }
}

/** "−7.125 = −7.300 + 175": the sum as it comes out with the other number. */
function replacedSum(
  reviewed: ReviewedTable,
  instance: Instance,
  cell: CellAt,
  from: CellAt,
  language: Language,
): string {
  const stated = numberWords(amountAt(reviewed, instance.result))[language];
  const terms = instance.parts
    .map((part) => {
      const isReplaced = part.row === cell.row && part.column === cell.column;
      return amountAt(reviewed, isReplaced ? from : part).times(amount(part.weight));
    })
    .filter((term) => !term.isZero());
  if (terms.length <= MOST_TERMS) return `${stated} = ${termsOf(terms, language)}`;
  return language === "da" ? `${stated} passer med et andet tal` : `${stated} fits another number`;
}
