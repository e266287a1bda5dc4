import { succeed } from "../../../finance/result";
import { calculatedBy, type AmountColumn, type FormAmounts } from "../../contracts/form-amounts";
import { labelledRows } from "../../contracts/labelled-rows";
import { differenceNote } from "../../layouts/contract-note";
import {
  AREA_HEADER,
  correctedYear,
  COUNT_LABEL,
  DIFFERENCE_HEADER,
  expectedHeaders,
  hasDifference,
  TOTAL_LABEL,
} from "./budget-columns";
import { differenceFormula } from "./difference-formula";

const budget = (header: string): AmountColumn => ({ header, hasSign: false });

/** Budgets are positive whichever way the difference is counted; it alone turns. */
export const BUDGET_AMOUNTS: FormAmounts = {
  labelHeader: AREA_HEADER,
  note: differenceNote,
  columns: ({ years }, headers) => [
    ...headers.filter((header) => correctedYear(header, years) !== undefined).map(budget),
    ...expectedHeaders(years).map(budget),
    ...(hasDifference(years)
      ? [{ header: DIFFERENCE_HEADER, hasSign: true, formula: calculatedBy(differenceFormula) }]
      : []),
  ],
  findLines: (grid, { label, amounts }, below) => {
    const rows = labelledRows(grid, label, below, [TOTAL_LABEL, COUNT_LABEL]);
    const total = rows.get(TOTAL_LABEL);
    // Below the table the difference is a sum, as the others are.
    const cells = amounts.map(({ column, hasSign }) => ({ column, hasSign }));
    return succeed({
      lines: total === undefined ? [] : [{ row: total, kind: "result", cells }],
      strangers: [],
      lastRow: Math.max(below.first - 1, ...rows.values()),
    });
  },
};
