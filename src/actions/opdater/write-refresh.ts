import type { Day } from "../../finance/calendar/day";
import { fail, type Result } from "../../finance/result";
import { CALCULATED_CASE_COLUMNS } from "../../sheets/cases/case-columns";
import { sayListRead } from "../../sheets/cases/lay-out-cases";
import { planRefresh } from "../../sheets/cases/plan-refresh";
import type { CaseDifferences } from "../../sheets/cases/compare-cases";
import { formatAddress, singleCell, type SheetPlace } from "../../sheets/cells/address";
import type { CellValue } from "../../sheets/cells/cell";
import { danishDate } from "../../sheets/cells/danish-date";
import { ACTION_LOG } from "../../sheets/ledgers/action-log";
import type { Block } from "../../sheets/plan/join-blocks";
import { formulasOf, growTable, onlyGrown } from "../../sheets/plan/grow-table";
import type { Change } from "../../sheets/plan/sheet-plan";
import { sayRefreshed } from "../../sheets/prognosis/lay-out-head";
import type { RestoreStep, TableEnd } from "../../sheets/restore/restore-point";
import type { WorkbookOutline } from "../../sheets/workbook-port";
import { actionFault, type ActionFault, type Surroundings } from "../action";
import { checkLedgers } from "../ledgers";
import { logLine } from "../log-line";
import { replaceChange, restoreStep, type Replacement } from "../replace-cells";
import type { Watch } from "../watch";
import { workbookFault } from "../workbook-sentences";
import type { OpenPrognosis } from "./open-prognoses";
import { planNewRows } from "./plan-new-rows";
import type { FoundPrognosis, HeadCell } from "./find-prognoses";
import type { PresentList } from "./read-present";
import { NO_END, placeBelow, readEnds, type TableGrowth } from "./table-ends";
import type { RefreshedRows } from "./years-after";

export interface RefreshOrder {
  readonly present: PresentList;
  readonly calculations: readonly { readonly table: string; readonly place: SheetPlace }[];
  readonly differences: CaseDifferences;
  readonly after: RefreshedRows;
  readonly overwritten: ReadonlySet<string>;
  readonly asOf: Day;
  /** The month that has passed; null where the user has not said. */
  readonly month: number | null;
  /** Rows of the new list that were not taken. */
  readonly leftOut: number;
  readonly prognoses: readonly FoundPrognosis[];
  /** Those of them that get rows. */
  readonly open: readonly OpenPrognosis[];
  readonly outline: WorkbookOutline;
}

/** Looks at the places where rows come to stand, and applies it all with one restore point. */
export async function writeRefresh(
  order: RefreshOrder,
  { workbook, now }: Surroundings,
  watch: Watch,
): Promise<Result<void, ActionFault>> {
  const { present, differences, after, overwritten, outline, open } = order;
  const there = checkLedgers([ACTION_LOG], outline);
  if (!there.ok) return there;
  const added = differences.added.map(({ value }) => value.id);
  const growing = added.length === 0 ? [] : order.calculations;
  const growths: readonly TableGrowth[] = [
    { place: present.place, rows: added.length },
    ...growing.map(({ place }) => ({ place, rows: added.length })),
    ...open.map(({ premises, unbudgeted }) => ({ place: premises.place, rows: unbudgeted.length })),
  ];
  const found = await workbook.inspect({
    place: null,
    ledgers: there.value,
    tables: [],
    below: growths.flatMap(placeBelow),
  });
  if (!found.ok) return fail(workbookFault(found.fault));
  const ends = await readEnds(growths, found.value.formatsBelow, workbook);
  if (!ends.ok) return ends;
  const [end = NO_END, ...otherEnds] = ends.value;
  const broken = added.length === 0 ? undefined : brokenFormula(present, end.lastRow);
  if (broken !== undefined) return fail(formulaMissing(broken));
  const refresh = planRefresh({ ...present, differences, years: after.years, overwritten, end });
  const calculations = growing.map(({ table, place }, index) =>
    growCalculation(table, place, added, otherEnds[index] ?? NO_END),
  );
  const newRows = open.map((each, index) =>
    planNewRows(each, order.month, otherEnds[growing.length + index] ?? NO_END, present.caseHeaders),
  );
  const heads = headBlocks(order, now());
  const line = logLine(found.value.ledgers, {
    action: "opdater",
    at: now(),
    place: formatAddress(present.place.sheet, present.place.area),
    description: describe(order),
    steps: [
      refresh.restore,
      ...calculations.map(({ restore }) => restore),
      ...heads.map(restoreStep),
      ...newRows.flatMap(({ restore }) => restore),
    ],
  });
  if (!line.ok) return fail(tooManyChanges(order.differences));
  const changes: readonly Change[] = [
    ...refresh.changes,
    ...calculations.flatMap((each) => each.changes),
    ...heads.map(replaceChange),
    ...newRows.flatMap((each) => each.changes),
    line.value.change,
  ];
  const applied = await workbook.apply({ changes }, found.value.ledgers, line.value.steps, {
    onProgress: (share) => watch.onProgress({ stage: "write", share }),
    isCancelled: watch.isCancelled,
  });
  return applied.ok ? applied : fail(workbookFault(applied.fault));
}

/** The first calculated cell of the last row that is no formula: new rows could not get it. */
function brokenFormula({ place, positions }: PresentList, lastRow: readonly CellValue[]): string | undefined {
  const { sheet, area } = place;
  const formulas = new Set(formulasOf(lastRow).map(({ column }) => column));
  const columns = CALCULATED_CASE_COLUMNS.map(({ key }) => positions[key]);
  const column = columns.find((each) => each !== undefined && !formulas.has(each));
  return column === undefined
    ? undefined
    : formatAddress(sheet, singleCell({ row: area.row + area.rows - 1, column: area.column + column }));
}

interface GrownTable {
  readonly changes: readonly Change[];
  readonly restore: RestoreStep;
}

/** `Beregning` gets a row for each new case: its number, and the formulas of the row above. */
function growCalculation(table: string, place: SheetPlace, added: readonly string[], end: TableEnd): GrownTable {
  const empty = Array.from({ length: place.area.columns - 1 }, () => null);
  const grown = growTable({ table, place, cells: added.map((id) => [id, ...empty]), keys: added, end });
  return {
    changes: grown.changes,
    restore: onlyGrown({ sheet: place.sheet, table, keyHeader: "Sag" }, grown.added),
  };
}

/** The cells above the tables that say what they rest on. */
function headBlocks(
  { present, after, asOf, month, leftOut, differences, overwritten, prognoses }: RefreshOrder,
  now: number,
): readonly Block<Replacement>[] {
  const listed = differences.added.length + differences.changed.length + differences.unchanged;
  const priced = after.cases.filter(({ rate }) => rate !== null).length;
  const block = ({ sheet, area, before }: HeadCell, value: string | number): Block<Replacement> => ({
    sheet,
    area,
    cells: [[{ before, after: value }]],
  });
  return [
    block({ sheet: present.place.sheet, ...present.asOf }, asOf),
    block({ sheet: present.place.sheet, ...present.trust }, sayListRead(listed, leftOut, overwritten.size)),
    ...prognoses.flatMap((each) => [
      ...(month === null ? [] : [block(each.month, month)]),
      ...(each.readAt === null ? [] : [block(each.readAt, now)]),
      ...(each.checked === null
        ? []
        : [block(each.checked, sayRefreshed(after.cases.length, priced, overwritten.size))]),
    ]),
  ];
}

const describe = ({ asOf, differences: { added, changed, ended }, leftOut, open }: RefreshOrder): string =>
  `Opdater pr. ${danishDate(asOf) ?? ""}: ${String(added.length)} nye, ${String(changed.length)} ændrede, ${String(ended.length)} ophørte sager` +
  (leftOut === 0 ? "" : `; ${String(leftOut)} rækker udeladt`) +
  (open.length === 0 ? "" : "; nye rækker i prognosen");

const tooManyChanges = ({ added, changed, ended }: CaseDifferences): ActionFault => {
  const count = String(added.length + changed.length + ended.length);
  return actionFault(
    "too-many-changes",
    `${count} sager er nye, ændret eller ophørt, og det er mere, end Tiltag kan gemme til Fortryd på én gang. Er én kolonne ændret i alle rækker, så indsæt den nye i Sager selv, og opdater igen. Er det en anden sagsliste, så importér den i en ny projektmappe. Intet er ændret.`,
    `${count} cases are new, have changed or ended, which is more than Tiltag can keep for Undo at once. Where one column has changed in all rows, put the new one into Sager yourself and refresh again. Where it is another case list, import it into a new workbook. Nothing has been changed.`,
  );
};

const formulaMissing = (cell: string): ActionFault =>
  actionFault(
    "formula-missing",
    `I ${cell} er formlen skrevet over, og de nye sager skal have rækkens formler. Kopiér formlen fra cellen over, og prøv igen. Intet er ændret.`,
    `In ${cell} the formula has been written over, and the new cases are to have the row's formulas. Copy the formula from the cell above and try again. Nothing has been changed.`,
    { cell },
  );
