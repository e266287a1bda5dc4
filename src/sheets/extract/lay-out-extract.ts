import { countedAmount, type InitiativeAmount } from "../../finance/initiatives/initiative";
import { staysInSums, sumOfYear, type RegisteredInitiative } from "../../finance/initiatives/registered-initiative";
import type { Amount } from "../../finance/money/amount";
import type { TableContract } from "../../finance/money/table-contract";
import type { ExpectedInitiative } from "../../finance/targets/follow-up";
import { formatCell, type CellPlace } from "../cells/address";
import { sumsOf } from "../follow-up/follow-up-lines";
import type { BlockLayout, LayoutLine, LineRole } from "../layouts/block-layout";
import { amountFormat, contractNote } from "../layouts/contract-note";
import { COUNT_FORMAT } from "../layouts/line-formats";
import { groupCriterion } from "../layouts/sum-formulas";
import { line } from "../layouts/summary-lines";
import {
  amountCell,
  columnHeaders,
  GROUP_COLUMN,
  KINDS,
  LEAD_COLUMNS,
  numberCell,
  tableColumns,
} from "../layouts/table-columns";
import { isPlannedFormula, type PlannedCell } from "../plan/sheet-plan";
import { HEADERS, seriesHeader, SERIES_NAMES, type Series } from "../register/register-columns";
import { amountFormula, extractSums, textFormula, titleFormula, type ExtractRows } from "./extract-formulas";

/** The series that an extract can show. */
export type ExtractSeries = Exclude<Series, "estimate">;

/** An extract of a register, in values of the field. */
export interface ExtractRequest {
  readonly title: string;
  /** The register's Excel table. */
  readonly register: string;
  readonly contract: TableContract;
  readonly series: ExtractSeries;
  /** The register's years; those shown are some of them. */
  readonly allYears: readonly number[];
  readonly years: readonly number[];
  /** All of the register's rows, and those that are shown. */
  readonly all: readonly ExpectedInitiative[];
  readonly rows: readonly ExpectedInitiative[];
}

const LINES_ABOVE_ROWS = 3;

/**
 * Lays an extract out: the committee's table as plain cells that look each initiative up in the register by its
 * permanent number, and sums below. A status or an amount changed in the register shows by calculation alone.
 */
export function layOutExtract(request: ExtractRequest, at: CellPlace): BlockLayout {
  const { title, contract, series, register, years, rows } = request;
  const place: ExtractRows = { first: { row: at.row + LINES_ABOVE_ROWS, column: at.column }, rows: rows.length };
  const headers = columnHeaders(years);
  const textLine = (role: LineRole, first: PlannedCell): LayoutLine => ({
    role,
    cells: headers.map((_, index) => (index === 0 ? first : null)),
  });
  const note = `${contractNote(contract)} · Beløbene er ${SERIES_NAMES[series]} i registeret ${register}`;
  const lines: LayoutLine[] = [
    textLine("title", title),
    textLine("note", note),
    { role: "header", cells: headers },
    ...rows.map((row, index) => initiativeLine(row, request, { ...place.first, row: place.first.row + index })),
    line(
      "gap",
      null,
      years.map(() => null),
    ),
  ];
  lines.push(...sumLines(request, place, at.row + lines.length));
  lines.push(textLine("heading", { formula: extractSums(place).footnote(), expected: footnoteOf(rows) }));
  return {
    at,
    columns: tableColumns(
      years,
      lines.slice(LINES_ABOVE_ROWS - 1, -1).map(({ cells }) => cells.map(shownCell)),
    ),
    lines,
    table: null,
    numberFormat: amountFormat(contract),
  };
}

// The columns are as wide as what the formulas show.
const shownCell = (cell: PlannedCell): PlannedCell => (isPlannedFormula(cell) ? cell.expected : cell);

function initiativeLine(
  row: ExpectedInitiative,
  { register, series, years, allYears }: ExtractRequest,
  at: CellPlace,
): LayoutLine {
  const { number, title, group, status, investment } = row.initiative;
  const key = `$${formatCell(at)}`;
  const statusCell = `$${formatCell({ row: at.row, column: at.column + LEAD_COLUMNS.length - 2 })}`;
  const text = (header: string, expected: string): PlannedCell => ({
    formula: textFormula(register, header, key),
    expected,
  });
  const marked = staysInSums(row.initiative) ? title : `${title} *`;
  return {
    role: "initiative",
    cells: [
      numberCell(number),
      { formula: titleFormula(register, key, statusCell), expected: marked },
      text(HEADERS.group, group),
      text(HEADERS.status, status ?? ""),
      text(HEADERS.kind, investment ? KINDS.investment : KINDS.effect),
      ...years.map((year) => ({
        formula: amountFormula(register, seriesHeader(series, year), key),
        expected: amountCell(amountOf(row, series, allYears.indexOf(year))) ?? "",
      })),
    ],
  };
}

function sumLines(request: ExtractRequest, place: ExtractRows, firstRow: number): readonly LayoutLine[] {
  const { rows, all, years, allYears, series, register } = request;
  const sums = extractSums(place);
  const sumOf = (some: readonly ExpectedInitiative[], year: number): Amount => {
    const amounts = new Map(some.map((row) => [row.initiative, amountOf(row, series, allYears.indexOf(year))]));
    return sumOfYear([...amounts.keys()], (initiative) => amounts.get(initiative));
  };
  const cells = (
    formula: (column: number, year: number) => string,
    expected: (year: number) => Amount | number,
  ): readonly PlannedCell[] =>
    years.map((year, index) => ({
      formula: formula(LEAD_COLUMNS.length + index, year),
      expected: Number(expected(year)),
    }));
  const only = (belongs: (initiative: RegisteredInitiative) => boolean): readonly ExpectedInitiative[] =>
    rows.filter(({ initiative }) => belongs(initiative));
  const counting = only(staysInSums);
  const groups = [...new Set(counting.map(({ initiative }) => initiative.group))].filter((group) => group !== "");
  const totalRow = firstRow + groups.length;
  return [
    ...groups.map((group, index) => {
      const label = `$${formatCell({ row: firstRow + index, column: place.first.column + GROUP_COLUMN })}`;
      const condition = groupCriterion(group, label);
      const members = only((initiative) => initiative.group === group);
      return line(
        "subtotal",
        `I alt, ${group}`,
        cells(
          (column) => sums.group(column, condition),
          (year) => sumOf(members, year),
        ),
        { group },
      );
    }),
    line(
      "total",
      "I alt",
      cells(sums.total, (year) => sumOf(rows, year)),
    ),
    line(
      "memo",
      "Heraf investeringer",
      cells(sums.investments, (year) =>
        sumOf(
          only(({ investment }) => investment),
          year,
        ),
      ),
    ),
    line(
      "memo",
      "Øvrige tiltag i registeret, der ikke står her",
      cells(
        (column, year) => sums.others(column, totalRow, sumsOf(register, series).total(year)),
        (year) => sumOf(all, year).minus(sumOf(rows, year)),
      ),
    ),
    line(
      "count",
      "Ikke kvantificeret (antal tiltag)",
      cells(
        sums.unquantified,
        (year) =>
          counting.filter((row) => countedAmount(amountOf(row, series, allYears.indexOf(year))) === null).length,
      ),
      { numberFormat: COUNT_FORMAT },
    ),
  ];
}

function amountOf(
  { initiative, expected }: ExpectedInitiative,
  series: ExtractSeries,
  index: number,
): InitiativeAmount {
  return (series === "expected" ? expected : initiative[series])[index] ?? "blank";
}

function footnoteOf(rows: readonly ExpectedInitiative[]): string {
  const withdrawn = rows.filter(({ initiative }) => !staysInSums(initiative)).length;
  return withdrawn === 0
    ? ""
    : `* ${String(withdrawn)} udgået eller afvist: står med beløb, men indgår ikke i summerne.`;
}
