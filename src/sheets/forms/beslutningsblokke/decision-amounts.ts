import { fail, succeed } from "../../../finance/result";
import type { CellGrid } from "../../contracts/cell-grid";
import type { AmountCell, AmountLine, FormAmounts, PlacedColumns, RowSpan } from "../../contracts/form-amounts";
import { labelledRows } from "../../contracts/labelled-rows";
import { range } from "../../contracts/range";
import { contractNote } from "../../layouts/contract-note";
import {
  CHOSEN_LABEL,
  DISTANCE_LABEL,
  LEAD_HEADERS,
  MOST_SETS,
  NOT_CHOSEN_LABEL,
  SETS_LABEL,
  TARGET_LABEL,
  TITLE_COLUMN,
} from "./decision-columns";

const RESULTS = [CHOSEN_LABEL, TARGET_LABEL, DISTANCE_LABEL];

/** The proposals' years, what is chosen and missing, and the saved sets with their distances beside the years. */
export const DECISION_AMOUNTS: FormAmounts = {
  labelHeader: LEAD_HEADERS[TITLE_COLUMN],
  note: contractNote,
  columns: ({ years }) => years.map((year) => ({ header: String(year), hasSign: true })),
  findLines: (grid, columns, below) => {
    const label = findLabels(grid, columns, below);
    if (label === undefined) return fail({ code: "line-missing", label: SETS_LABEL });
    const rows = labelledRows(grid, label, below, [...RESULTS, NOT_CHOSEN_LABEL, SETS_LABEL]);
    if (!rows.has(TARGET_LABEL)) return fail({ code: "line-missing", label: TARGET_LABEL });
    const years = columns.amounts.length;
    const heading = rows.get(SETS_LABEL) ?? below.limit;
    const line = (row: number, kind: AmountLine["kind"], count: number): AmountLine => ({
      row,
      kind,
      cells: cellsFrom(label - TITLE_COLUMN + LEAD_HEADERS.length, count),
    });
    return succeed({
      lines: [
        ...[...rows]
          .filter(([name]) => name !== SETS_LABEL)
          .map(([name, row]) => line(row, RESULTS.includes(name) ? "result" : "line", years)),
        ...range(heading + 1, MOST_SETS)
          .filter((row) => grid.labelAt({ row, column: label }) !== "")
          .map((row) => line(row, "line", 2 * years)),
      ],
      strangers: [],
      lastRow: heading + MOST_SETS,
    });
  },
};

/** The labels stand together in one column, wherever the table's own have been moved. */
const findLabels = (grid: CellGrid, { amounts }: PlacedColumns, below: RowSpan): number | undefined =>
  range(0, Math.max(...amounts.map(({ column }) => column)) + 1).find(
    (column) => labelledRows(grid, column, below, [SETS_LABEL]).size > 0,
  );

const cellsFrom = (column: number, count: number): readonly AmountCell[] =>
  range(column, count).map((each) => ({ column: each, hasSign: true }));
