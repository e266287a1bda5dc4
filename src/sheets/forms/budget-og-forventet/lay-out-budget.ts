import { areaDifference, sumOfAreas, type BudgetArea } from "../../../finance/budget/budget-area";
import { countedAmount, type InitiativeAmount } from "../../../finance/initiatives/initiative";
import type { CellPlace } from "../../cells/address";
import type { LayoutColumn, LayoutLine, LineRole, TableLayout } from "../../layouts/block-layout";
import { amountFormat, differenceNote } from "../../layouts/contract-note";
import { COUNT_FORMAT } from "../../layouts/line-formats";
import { amountCell, fittedWidth, lengthOf } from "../../layouts/table-columns";
import type { PlannedCell, PlannedFormula } from "../../plan/sheet-plan";
import {
  AREA_HEADER,
  correctedHeader,
  COUNT_LABEL,
  DIFFERENCE_HEADER,
  expectedHeaders,
  hasDifference,
  TOTAL_LABEL,
} from "./budget-columns";
import type { BudgetRequest } from "./budget-request";
import { differenceFormula } from "./difference-formula";

const LINES_ABOVE_HEADER = 2;

/** "1.134.351.271" in bold: the budget of a municipality in hele kr. */
const NARROWEST_AMOUNT = 84;
const NARROWEST_AREA = 180;
/** In characters: the header is to be read also where somebody turns the table's filter on. */
const FILTER_BUTTON = 3;
const WIDEST_COLUMN = 345;

/** A column of amounts: its header, and what an area has in it. */
interface AmountColumn {
  readonly header: string;
  readonly cell: (area: BudgetArea) => PlannedCell;
  /** null where the area has no number, and so is left out of the sum. */
  readonly amount: (area: BudgetArea) => InitiativeAmount | null;
}

/**
 * Lays a budget overview out at a place, as Varde prints it: the areas as an ordinary table, an empty line in which the
 * next area can be typed, "I alt" as native formulas over the table, and the footnote.
 */
export function layOutBudget(request: BudgetRequest, table: string, at: CellPlace): TableLayout {
  const { title, areas, contract, footnote } = request;
  const amounts = amountColumns(request);
  const headers = [AREA_HEADER, ...amounts.map(({ header }) => header)];
  const line = (role: LineRole, cells: readonly PlannedCell[], numberFormat?: string): LayoutLine => ({
    role,
    cells: headers.map((_, column) => cells[column] ?? null),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  });
  const lines: readonly LayoutLine[] = [
    line("title", [title]),
    line("note", [differenceNote(contract)]),
    line("header", headers),
    ...areas.map((area) => line("initiative", [area.title, ...amounts.map(({ cell }) => cell(area))])),
    line("gap", []),
    line("total", [TOTAL_LABEL, ...amounts.map((column) => totalCell(column, areas, table))]),
    line("count", [COUNT_LABEL, ...amounts.map((column) => countCell(column, areas, table))], COUNT_FORMAT),
    ...footnote
      .split(/\r\n?|\n/)
      .filter((paragraph) => paragraph.trim() !== "")
      .map((paragraph) => line("note", [paragraph.trim()])),
  ];
  return {
    at,
    columns: budgetColumns(headers, lines),
    lines,
    table: {
      name: table,
      area: { row: at.row + LINES_ABOVE_HEADER, column: at.column, rows: areas.length + 1, columns: headers.length },
    },
    numberFormat: amountFormat(contract),
  };
}

function amountColumns({ years, baseYear, contract }: BudgetRequest): readonly AmountColumn[] {
  const plain = (header: string, amount: (area: BudgetArea) => InitiativeAmount): AmountColumn => ({
    header,
    amount,
    cell: (area) => amountCell(amount(area)),
  });
  const columns = [
    plain(correctedHeader(years, baseYear), ({ corrected }) => corrected),
    ...expectedHeaders(years).map((header, index) => plain(header, ({ expected }) => expected[index] ?? "blank")),
  ];
  if (!hasDifference(years)) return columns;
  const formula = differenceFormula(contract.savings);
  const amount = (area: BudgetArea): InitiativeAmount | null => areaDifference(area, contract.savings);
  const cell = (area: BudgetArea): PlannedFormula => ({
    formula,
    expected: areaDifference(area, contract.savings)?.toNumber() ?? "-",
  });
  return [...columns, { header: DIFFERENCE_HEADER, amount, cell }];
}

const totalCell = ({ header, amount }: AmountColumn, areas: readonly BudgetArea[], table: string): PlannedFormula => ({
  formula: `=SUM(${table}[${header}])`,
  expected: sumOfAreas(areas, amount).toNumber(),
});

const countCell = ({ header, amount }: AmountColumn, areas: readonly BudgetArea[], table: string): PlannedFormula => ({
  formula: `=SUMPRODUCT((${table}[${AREA_HEADER}]<>"")*(1-ISNUMBER(${table}[${header}])))`,
  expected: areas.filter((area) => countedAmount(amount(area) ?? "blank") === null).length,
});

/** As wide as areas, headers and amounts need; title, note and footnote run over the columns beside them. */
const budgetColumns = (headers: readonly string[], lines: readonly LayoutLine[]): readonly LayoutColumn[] =>
  headers.map((header, index): LayoutColumn => {
    const own = lines.filter(({ role }) => role !== "title" && role !== "note").map(({ cells }) => cells[index] ?? "");
    const longest = Math.max(...own.map(lengthOf));
    return index === 0
      ? { header, kind: "text", width: fittedWidth(longest, NARROWEST_AREA, WIDEST_COLUMN) }
      : { header, kind: "amount", width: fittedWidth(header.length + FILTER_BUTTON, NARROWEST_AMOUNT, WIDEST_COLUMN) };
  });
