import { sumQuantified, type Amount } from "../../finance/money/amount";
import type { TableContract } from "../../finance/money/table-contract";
import { convertAmount, changesNothing, type ContractConversion } from "../../finance/prices/contract-conversion";
import { columnLetters, type CellPlace } from "../cells/address";
import { factorsText } from "../contracts/convert-formula";
import type { RegisteredTable } from "../ledgers/table-register";
import type { PlannedCell } from "../plan/sheet-plan";
import type { BlockLayout, LayoutColumn, LayoutLine } from "./block-layout";
import { amountFormat, contractNote, UNIT_NAMES } from "./contract-note";
import { sumFormulas } from "./sum-formulas";
import { SUMMARY_LABELS } from "./summary-labels";

/** Several tables' totals, to be added under one contract. */
export interface SumRequest {
  readonly title: string;
  readonly contract: TableContract;
  readonly parts: readonly SummedTable[];
}

export interface SummedTable {
  readonly registered: RegisteredTable;
  /** From the table's own contract to that of the block. */
  readonly conversion: ContractConversion;
  /** The table's total in its own contract, for each of its years. */
  readonly totals: readonly Amount[];
}

const LINES_ABOVE = 3;
const LABEL_COLUMNS = 2;

/** Every year that one of the tables has. */
export const yearsOf = (parts: readonly SummedTable[]): readonly number[] =>
  [...new Set(parts.flatMap(({ registered }) => registered.years))].sort((a, b) => a - b);

/** "Samlet": one line for each table, by formula over it, converted visibly where its contract is another. */
export function layOutSum({ title, contract, parts }: SumRequest, at: CellPlace): BlockLayout {
  const years = yearsOf(parts);
  const width = LABEL_COLUMNS + years.length;
  const first = at.row + LINES_ABOVE;
  const totals = years.map((year, index): PlannedCell => {
    const column = columnLetters(at.column + LABEL_COLUMNS + index);
    const sum = sumQuantified(parts.map((part) => totalIn(part, year)));
    return {
      formula: `=SUM(${column}${String(first + 1)}:${column}${String(first + parts.length)})`,
      expected: sum.toNumber(),
    };
  });
  const lines: readonly LayoutLine[] = [
    textLine("title", title, width),
    textLine("note", sumNote(contract, parts), width),
    { role: "header", cells: ["Tabel", "Navn", ...years.map(String)] },
    ...parts.map((part): LayoutLine => ({
      role: "allocated",
      cells: [part.registered.title, part.registered.table, ...years.map((year) => totalCell(part, year))],
    })),
    { role: "total", cells: [SUMMARY_LABELS.total, null, ...totals] },
  ];
  return { at, columns: columnsOf(years), lines, table: null, numberFormat: amountFormat(contract) };
}

/** A table that does not have the year has nothing quantified in it. */
function totalCell(part: SummedTable, year: number): PlannedCell {
  const total = totalIn(part, year);
  if (total === null) return "-";
  const sum = sumFormulas(part.registered.table).total(year).slice(1);
  const sign = part.conversion.negates ? "-" : "";
  return { formula: `=${sign}${sum}${factorsText(part.conversion)}`, expected: total.toNumber() };
}

function totalIn({ registered, conversion, totals }: SummedTable, year: number): Amount | null {
  const total = totals[registered.years.indexOf(year)];
  return total === undefined ? null : convertAmount(total, conversion);
}

/** The contract, and which tables are written under another. */
function sumNote(contract: TableContract, parts: readonly SummedTable[]): string {
  const converted = parts.filter(({ conversion }) => !changesNothing(conversion));
  if (converted.length === 0) return contractNote(contract);
  const said = converted.map(
    ({ registered }) => `${registered.table} (${sayDifference(registered.contract, contract)})`,
  );
  return `${contractNote(contract)} · Omregnet: ${said.join(", ")}`;
}

const sayDifference = (from: TableContract, to: TableContract): string =>
  [
    ...(from.unit === to.unit ? [] : [UNIT_NAMES[from.unit]]),
    ...(from.savings === to.savings ? [] : [`besparelse med ${from.savings}`]),
    ...(from.priceLevel === to.priceLevel || from.priceLevel === undefined ? [] : [from.priceLevel]),
  ].join(", ");

const columnsOf = (years: readonly number[]): readonly LayoutColumn[] => [
  { header: "Tabel", kind: "text", width: 345 },
  { header: "Navn", kind: "text", width: 129 },
  ...years.map((year): LayoutColumn => ({ header: String(year), kind: "amount", width: 72 })),
];

const textLine = (role: LayoutLine["role"], text: string, width: number): LayoutLine => ({
  role,
  cells: Array.from({ length: width }, (_, index) => (index === 0 ? text : null)),
});
