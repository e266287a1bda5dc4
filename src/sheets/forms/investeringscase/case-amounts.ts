import { succeed, type Result } from "../../../finance/result";
import type { Area } from "../../cells/address";
import { cellsIn, findNote, findRow, findRows, findYears, placeYears, rowsOf } from "../../contracts/block-lines";
import type { CellGrid } from "../../contracts/cell-grid";
import type {
  AmountLine,
  AmountNature,
  BlockAmounts,
  LineKind,
  OwnFormula,
  PartsFault,
  TableParts,
} from "../../contracts/form-amounts";
import { contractNote } from "../../layouts/contract-note";
import type { RegisteredTable } from "../../ledgers/table-register";
import { CASE_LABELS } from "./case-labels";

/** What is owed is positive under one sign and negative under the other: every comparison with 0 turns. */
const OWED: OwnFormula = {
  dependsOnSign: true,
  under: (formula, { savings }) => {
    const owes = /(\$?[A-Z]+\$?\d+)[<>]0,/i;
    if (!owes.test(formula)) return null;
    const [owing, paid] = savings === "minus" ? [">", "<"] : ["<", ">"];
    return formula.replace(owes, `$1${owing}0,`).replace(/(\$?[A-Z]+\$?\d+)[<>]=0\)/i, `$1${paid}=0)`);
  },
};

/** Lasting changes and implementation are typed; the rest follows. Rate and times are no amounts. */
export const CASE_AMOUNTS: BlockAmounts = { findParts: findCase };

/** The labels whose rows must be there, in the order of the sheet. */
const SECTIONS = [
  CASE_LABELS.lasting,
  CASE_LABELS.lastingSum,
  CASE_LABELS.implementation,
  CASE_LABELS.implementationSum,
  CASE_LABELS.net,
] as const;

const MONEY: AmountNature = { hasSign: true };
const ROUNDED: AmountNature = { hasSign: true, isRounded: true };
const TIME: AmountNature = { hasSign: true, isTime: true, isRounded: true, formula: OWED };

/** What follows from the net; each line stands once, and whoever does not want one may delete it. */
const RESULTS: readonly { readonly label: string; readonly kind: LineKind; readonly nature: AmountNature }[] = [
  { label: CASE_LABELS.accumulated, kind: "line", nature: ROUNDED },
  { label: CASE_LABELS.paidBack, kind: "line", nature: TIME },
  { label: CASE_LABELS.discounted, kind: "line", nature: MONEY },
  { label: CASE_LABELS.paybackTime, kind: "line", nature: TIME },
  { label: CASE_LABELS.presentValue, kind: "result", nature: MONEY },
];

function findCase(grid: CellGrid, area: Area, { years, contract }: RegisteredTable): Result<TableParts, PartsFault> {
  const label = area.column;
  const rows = findRows(grid, area, label, SECTIONS);
  if (!rows.ok) return rows;
  const [lasting, lastingSum, implementation, implementationSum, net] = rows.value;
  const columns = findYears(grid, area, lasting, years);
  if (!columns.ok) return columns;
  const note = findNote(grid, area, { row: area.row + 1, column: label }, contractNote, contract);
  if (!note.ok) return note;
  const line = (row: number, kind: LineKind, nature: AmountNature): AmountLine => ({
    row,
    kind,
    cells: cellsIn(columns.value, nature),
  });
  const between = (first: number, last: number): readonly AmountLine[] =>
    rowsOf(area)
      .filter((row) => row > first && row < last)
      .map((row) => line(row, "row", MONEY));
  return succeed({
    columns: placeYears(label, years, columns.value),
    lines: [
      ...between(lasting, lastingSum),
      line(lastingSum, "line", MONEY),
      ...between(implementation, implementationSum),
      line(implementationSum, "line", MONEY),
      line(net, "result", MONEY),
      ...RESULTS.flatMap((result): readonly AmountLine[] => {
        const row = findRow(grid, area, label, result.label);
        return row.ok ? [line(row.value, result.kind, result.nature)] : [];
      }),
    ],
    strangers: [],
    notes: [note.value],
    block: area,
  });
}
