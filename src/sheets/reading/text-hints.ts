import { amount, type Amount } from "../../finance/money/amount";
import { convertUnit, type Unit } from "../../finance/money/unit";
import type { BudgetChange, ReviewHints } from "../../finance/review/review-table";
import { parseWrittenNumber } from "./written-number";

const CARRIED = /overfør(?:es|t|sel)|lægges\s+(?:oven\s*i|oveni|til)|tillægges/iu;
const NEXT_TARGET = /(?:efterfølgende|næste|følgende|kommende)\s+år/iu;
const TARGET = /mål|krav|reduktion/iu;
const BUDGET_CHANGE =
  /fra\s+((?:19|20)\d\d)[^.]*?budget(?:forøgelse|udvidelse|løft|tilførsel|forhøjelse|reduktion|nedsættelse)[^.\d]*?([\d.,]+)\s*(mio\.?|t\.?kr\.?|1\.000\s*kr\.?|kr\.?)/iu;
const LESS = /budget(?:reduktion|nedsættelse)/iu;

/** What the text in a range says of the tables in it: rules and changes of the budget. */
export function readHints(texts: readonly string[], unit: Unit): ReviewHints {
  return {
    carriesOver: texts.some((text) => CARRIED.test(text) && NEXT_TARGET.test(text) && TARGET.test(text)),
    budgetChanges: texts.flatMap((text) => readBudgetChange(text, unit) ?? []),
  };
}

function readBudgetChange(text: string, unit: Unit): BudgetChange | undefined {
  const [, year, figure = "", unitWord = ""] = BUDGET_CHANGE.exec(text) ?? [];
  const value = parseWrittenNumber(figure)?.value;
  if (year === undefined || value === undefined) return undefined;
  const signed = LESS.test(text) ? value.negated() : value;
  return { fromYear: Number(year), amount: convertUnit(signed, unitOf(unitWord), unit) };
}

const unitOf = (word: string): Unit => {
  if (/^mio/iu.test(word)) return "mio";
  return /^kr/iu.test(word) ? "kr" : "1000kr";
};

/** A municipality's tables with figures this long are in whole kroner: in 1.000 kr. they would be billions. */
const WHOLE_KRONER = amount(10_000_000);

/** The unit where the table does not say: whole kroner for long figures, else 1.000 kr. Only for reading hints. */
export const guessUnit = (values: readonly Amount[]): Unit =>
  values.some((value) => value.abs().greaterThanOrEqualTo(WHOLE_KRONER)) ? "kr" : "1000kr";
