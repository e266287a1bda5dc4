import type { CaseYear } from "../../finance/cases/case-year";
import { singleCell, type SheetPlace } from "../cells/address";
import type { CellValue } from "../cells/cell";
import { growTable } from "../plan/grow-table";
import { joinBlocks } from "../plan/join-blocks";
import type { Change, PlannedConstant } from "../plan/sheet-plan";
import { fingerprint, type RestoreTableRows, type TableEnd } from "../restore/restore-point";
import { caseCells } from "./case-cells";
import { CALCULATED_CASE_COLUMNS, CASE_COLUMNS, CASES_TABLE, type CaseKey } from "./case-columns";
import type { CaseDifferences } from "./compare-cases";
import { figuresOf } from "./lay-out-cases";
import { caseNumberFormat } from "./plan-cases";
import type { CasePositions } from "./present-cases";

export interface RefreshRequest {
  /** The whole table `Sager`, its headers included. */
  readonly place: SheetPlace;
  readonly headers: readonly string[];
  readonly body: readonly (readonly CellValue[])[];
  readonly positions: CasePositions;
  readonly differences: CaseDifferences;
  /** What each row of the body is in the year once the differences stand; null where it is no case. */
  readonly years: readonly (CaseYear | null)[];
  /** Cells of calculated columns that somebody has written over, as "row:column" in the body. */
  readonly overwritten: ReadonlySet<string>;
  /** The formulas of the last row are those of the new rows, too. */
  readonly end: TableEnd;
}

export interface PlannedRefresh {
  readonly changes: readonly Change[];
  readonly restore: RestoreTableRows;
}

/**
 * Brings the table `Sager` up to date in place: only cells that differ are written, new cases come below, and every
 * figure of the calculated columns is compared with the core's. Columns, remarks, formats and order of the user's stay.
 */
export function planRefresh(request: RefreshRequest): PlannedRefresh {
  const { place, headers, body, positions, differences } = request;
  const { sheet, area } = place;
  const replaced = [...differences.changed, ...differences.ended].map(({ row, fields }) => ({
    // As it stands in the table: by this it is found again.
    id: String(body[row]?.[positions.sag ?? 0] ?? ""),
    row,
    cells: fields.flatMap(({ key, before, after }) => {
      const column = positions[key];
      return column === undefined ? [] : [{ column, before, after }];
    }),
  }));
  const blocks = replaced.flatMap(({ row, cells }) =>
    cells.map(({ column, after }) => ({
      sheet,
      area: singleCell({ row: area.row + 1 + row, column: area.column + column }),
      cells: [[after]],
    })),
  );
  const columns = [...new Set(replaced.flatMap(({ cells }) => cells.map(({ column }) => column)))];
  const growth = planGrowth(request);
  return {
    changes: [
      ...joinBlocks<PlannedConstant>(blocks).map((block): Change => ({
        kind: "replace-cells",
        sheet,
        at: block.area,
        cells: block.cells,
      })),
      ...(growth?.changes ?? []),
      ...checks(request),
    ],
    restore: {
      kind: "restore-table-rows",
      sheet,
      table: CASES_TABLE,
      keyHeader: headers[positions.sag ?? 0] ?? "",
      headers: columns.map((column) => headers[column] ?? ""),
      changed: replaced.map(({ id, cells }) => [
        id,
        cells.map(({ column, before }) => [columns.indexOf(column), before] as const),
      ]),
      fingerprint: fingerprint([replaced.flatMap(({ cells }) => cells.map(({ after }) => after))]),
      added: growth?.added ?? null,
    },
  };
}

/** The new cases below the others, every figure of theirs compared with the core's. */
function planGrowth({
  place,
  positions,
  differences,
  years,
  end,
}: RefreshRequest): ReturnType<typeof growTable> | null {
  const { area } = place;
  const cells = differences.added.map((each) => {
    const row = new Array<PlannedConstant>(area.columns).fill(null);
    const typed = caseCells(each);
    for (const [index, { key }] of CASE_COLUMNS.entries()) {
      const column = positions[key];
      if (column !== undefined) row[column] = typed[index] ?? null;
    }
    return row;
  });
  if (cells.length === 0) return null;
  const newYears = years.slice(area.rows - 1);
  const figures = new Map(
    CALCULATED_CASE_COLUMNS.map(({ key }, index) => [
      positions[key],
      newYears.map((each) => (each === null ? null : (figuresOf(each)[index]?.toNumber() ?? null))),
    ]),
  );
  const formats = new Map(
    [...CASE_COLUMNS, ...CALCULATED_CASE_COLUMNS].map((each) => [positions[each.key], caseNumberFormat(each)]),
  );
  return growTable({
    table: CASES_TABLE,
    place,
    cells,
    keys: differences.added.map(({ value }) => value.id),
    end,
    expectedOf: (column) => figures.get(column),
    formatOf: (column) => {
      const numberFormat = formats.get(column);
      return numberFormat === undefined ? null : { numberFormat };
    },
  });
}

/** Every figure of the rows that were there, but for what somebody has written over. */
function checks({ place, positions, years, overwritten }: RefreshRequest): readonly Change[] {
  const { sheet, area } = place;
  return CALCULATED_CASE_COLUMNS.flatMap(({ key }, index): readonly Change[] => {
    const column = positions[key];
    if (column === undefined) return [];
    return [
      {
        kind: "check-column",
        sheet,
        area: { row: area.row + 1, column: area.column + column, rows: area.rows - 1, columns: 1 },
        expected: years
          .slice(0, area.rows - 1)
          .map((each, row) =>
            each === null || overwritten.has(`${String(row)}:${String(column)}`)
              ? null
              : (figuresOf(each)[index]?.toNumber() ?? null),
          ),
      },
    ];
  });
}

/** Calculated cells that do not show what the core computes: somebody has written over them. */
export function findOverwritten(
  body: readonly (readonly CellValue[])[],
  positions: CasePositions,
  years: readonly (CaseYear | null)[],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [row, cells] of body.entries()) {
    const figures = years[row];
    if (figures === null || figures === undefined) continue;
    const own = figuresOf(figures);
    for (const [index, { key }] of CALCULATED_CASE_COLUMNS.entries()) {
      const [column, figure] = [positions[key], own[index]];
      if (column === undefined || figure === undefined) continue;
      const shown = cells[column];
      if (typeof shown !== "number" || figure.minus(shown).abs().greaterThan("0.005"))
        found.add(`${String(row)}:${String(column)}`);
    }
  }
  return found;
}

/** The keys that a list brings, by the columns it was read by. */
export const listedKeys = (mapping: Readonly<Record<CaseKey, number | null>>): readonly CaseKey[] =>
  CASE_COLUMNS.map(({ key }) => key).filter((key) => mapping[key] !== null);
