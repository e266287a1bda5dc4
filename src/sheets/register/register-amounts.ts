import { succeed } from "../../finance/result";
import { calculatedBy, type AmountColumn, type FormAmounts } from "../contracts/form-amounts";
import { contractNote } from "../layouts/contract-note";
import { CALCULATED_HEADERS, calculatedColumns, HEADERS, seriesHeader, typedColumns } from "./register-columns";
import { expectedEffectFormula, fullEffectFormula, remainingEffectFormula } from "./register-formulas";

/** What a citizen costs, now and then: positive under either sign. */
const PRICES: readonly string[] = [HEADERS.presentPrice, HEADERS.newPrice];

/** The register's amounts: every series of every year, the full-year effect and the prices it may follow from. */
export const REGISTER_AMOUNTS: FormAmounts = {
  labelHeader: HEADERS.title,
  note: contractNote,
  columns: ({ years }) => [
    ...typedColumns(years)
      .filter(({ kind }) => kind === "amount")
      .map(({ header }): AmountColumn => ({ header, hasSign: !PRICES.includes(header) })),
    ...calculatedColumns(years).map(({ header }) => calculated(header, years)),
  ],
  // Its sums stand in follow-ups and extracts, as formulas.
  findLines: (_, __, { first }) => succeed({ lines: [], strangers: [], lastRow: first - 1 }),
};

function calculated(header: string, years: readonly number[]): AmountColumn {
  const year = years.find((each) => seriesHeader("expected", each) === header);
  if (year !== undefined) return { header, hasSign: true, formula: calculatedBy(() => expectedEffectFormula(year)) };
  return header === CALCULATED_HEADERS.full
    ? { header, hasSign: true, formula: calculatedBy(fullEffectFormula) }
    : { header, hasSign: true, formula: calculatedBy(remainingEffectFormula) };
}
