import { fail, succeed, type Result } from "../../finance/result";
import { asCompared } from "../../finance/prognosis/citizens";
import { formatAddress, singleCell, type Area, type SheetPlace } from "../../sheets/cells/address";
import type { CellValue } from "../../sheets/cells/cell";
import { sameName } from "../../sheets/cells/sheet-name";
import { ALL_CASE_COLUMNS, CASES_TABLE, type CaseHeaders } from "../../sheets/cases/case-columns";
import type { FoundCaseColumns } from "../../sheets/cases/find-case-columns";
import type { PresentCase } from "../../sheets/cases/compare-cases";
import { AS_OF_ROW, HEADER_ROW, YEAR_ROW } from "../../sheets/cases/lay-out-cases";
import { presentCases, type CasePositions } from "../../sheets/cases/present-cases";
import type { WorkbookPort } from "../../sheets/workbook-port";
import { actionFault, type ActionFault } from "../action";
import { caseColumnsMissing } from "../cases/read-case-headers";
import { caseTwice, lackingColumns } from "../ny-prognose/read-case-table";
import type { Watch } from "../watch";
import { workbookFault } from "../workbook-sentences";

/** The case list as it stands. */
export interface PresentList {
  /** The whole table, its headers included. */
  readonly place: SheetPlace;
  readonly headers: readonly string[];
  /** What its columns are called, by their keys. */
  readonly caseHeaders: CaseHeaders;
  readonly body: readonly (readonly CellValue[])[];
  readonly positions: CasePositions;
  readonly cases: readonly PresentCase[];
  /** The citizens of the cases, by the case's number as Excel compares it. */
  readonly citizens: ReadonlyMap<string, string>;
  readonly year: number;
  /** The cell that says which day the list is about, and what it says. */
  readonly asOf: { readonly area: Area; readonly before: CellValue };
  /** The line of trust beside it. */
  readonly trust: { readonly area: Area; readonly before: CellValue };
}

/** Reads the table whole, some hundred thousand cells in each round trip, and the lines above it with the first. */
export async function readPresent(
  workbook: WorkbookPort,
  place: SheetPlace,
  columns: FoundCaseColumns,
  watch: Watch,
): Promise<Result<PresentList, ActionFault>> {
  const lacking = lackingColumns(columns.missing);
  if (lacking.length > 0) return fail(caseColumnsMissing(lacking));
  const { sheet, area } = place;
  const lines = Math.min(HEADER_ROW, area.row);
  const whole = { sheet, area: { ...area, row: area.row - lines, rows: area.rows + lines } };
  const read = await workbook.readValues(whole, {
    onProgress: (share) => watch.onProgress({ stage: "read", share }),
    isCancelled: watch.isCancelled,
  });
  if (!read.ok) return fail(workbookFault(read.fault));
  const cells = read.value;
  // What is read begins where something stands: at the title, unless somebody has emptied it.
  const valueAt = (row: number, column: number): CellValue => {
    const [top, left] = [cells?.place.area.row ?? 0, cells?.place.area.column ?? 0];
    return cells?.values[row - top]?.[column - left] ?? null;
  };
  const rowAt = (row: number): readonly CellValue[] =>
    Array.from({ length: area.columns }, (_, column) => valueAt(area.row + row, area.column + column));
  const headers = rowAt(0).map(String);
  const positions = positionsOf(headers, columns.headers);
  const yearCell = { row: area.row - (HEADER_ROW - YEAR_ROW), column: area.column + 1 };
  const asOfCell = singleCell({ row: area.row - (HEADER_ROW - AS_OF_ROW), column: area.column + 1 });
  const trustCell = { ...asOfCell, column: asOfCell.column + 1 };
  const year = valueAt(yearCell.row, yearCell.column);
  if (typeof year !== "number") return fail(yearMissing(formatAddress(sheet, singleCell(yearCell))));
  const body = Array.from({ length: area.rows - 1 }, (_, row) => rowAt(row + 1));
  const cases = presentCases(body, positions);
  if (new Set(cases.map(({ id }) => asCompared(id))).size < cases.length) return fail(caseTwice());
  const citizens = cases.flatMap(({ id, cells: { borger } }) =>
    typeof borger === "string" && borger !== "" ? [[asCompared(id), borger] as const] : [],
  );
  return succeed({
    place,
    headers,
    caseHeaders: columns.headers,
    body,
    positions,
    cases,
    citizens: new Map(citizens),
    year,
    asOf: { area: asOfCell, before: valueAt(asOfCell.row, asOfCell.column) },
    trust: { area: trustCell, before: valueAt(trustCell.row, trustCell.column) },
  });
}

/** Where the columns stand, by what they are called now. */
function positionsOf(present: readonly string[], headers: CaseHeaders): CasePositions {
  const found = ALL_CASE_COLUMNS.map(({ key }) => {
    const header = headers[key];
    return [key, header === undefined ? -1 : present.findIndex((each) => sameName(each, header))] as const;
  });
  return Object.fromEntries(found.filter(([, column]) => column >= 0));
}

const yearMissing = (cell: string): ActionFault =>
  actionFault(
    "case-year-missing",
    `Over tabellen ${CASES_TABLE} skal prognoseåret stå i ${cell}. Skriv det der, og prøv igen. Intet er ændret.`,
    `Above the table ${CASES_TABLE} the prognosis year must stand in ${cell}. Type it there and try again. Nothing has been changed.`,
    { cell },
  );
