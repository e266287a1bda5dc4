import { succeed } from "../../finance/result";
import { contractNote } from "../layouts/contract-note";
import { LEAD_COLUMNS, TITLE_COLUMN } from "../layouts/table-columns";
import type { Form } from "../layouts/table-request";
import { findSummaryLines, type SummaryRole } from "./find-summary-lines";
import { LIMITED_BY_SIGN, type AmountCell, type FormAmounts } from "./form-amounts";

/** What the lines lead to. */
const RESULTS: readonly SummaryRole[] = ["total", "target", "outstanding"];

/** An initiative table: every year's column, and the lines below it under the same years. */
export const initiativeAmounts = (form: Form): FormAmounts => ({
  labelHeader: LEAD_COLUMNS[TITLE_COLUMN].header,
  note: contractNote,
  columns: ({ years }) => years.map((year) => ({ header: String(year), hasSign: true })),
  findLines: (grid, columns, below) => {
    const found = findSummaryLines(grid, form, columns, below);
    if (!found.ok) return found;
    const cellsOf = (role: SummaryRole): readonly AmountCell[] =>
      role === "carriedOver" ? columns.amounts.map((each) => ({ ...each, formula: LIMITED_BY_SIGN })) : columns.amounts;
    return succeed({
      ...found.value,
      lines: found.value.lines.map(({ role, row }) => ({
        row,
        kind: RESULTS.includes(role) ? "result" : "line",
        cells: cellsOf(role),
      })),
    });
  },
});
