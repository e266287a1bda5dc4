import type { Day } from "../../finance/calendar/day";
import { fail, succeed, type Result } from "../../finance/result";
import { textOf } from "../../sheets/cases/case-fields";
import { CASES_TABLE } from "../../sheets/cases/case-columns";
import { applyDifferences, compareCases, type CaseDifferences } from "../../sheets/cases/compare-cases";
import { findOverwritten, listedKeys } from "../../sheets/cases/plan-refresh";
import { formatAddress, singleCell, type SheetPlace } from "../../sheets/cells/address";
import { danishDate } from "../../sheets/cells/danish-date";
import { priceAndVolumeTitle } from "../../sheets/prognosis/lay-out-price-and-volume";
import { sameName } from "../../sheets/cells/sheet-name";
import type { LocatedTable, WorkbookOutline } from "../../sheets/workbook-port";
import { actionFault, type Action, type ActionFault, type Surroundings } from "../action";
import type { CaseSource } from "../cases/case-source";
import { checkList } from "../cases/check-list";
import { CaseListInput } from "../cases/list-input";
import { tellList } from "../cases/list-outcome";
import { asOfDay, readList, type ReadList } from "../cases/read-list";
import { readSource } from "../cases/read-source";
import { noCaseTable, readCaseHeaders } from "../cases/read-case-headers";
import { sheetProtected } from "../replace-cells";
import { inSlices, UNWATCHED, type Watch } from "../watch";
import { workbookFault } from "../workbook-sentences";
import { readPrognosis, SEARCHED, type FoundSheets } from "./find-prognoses";
import { openPrognoses } from "./open-prognoses";
import { outcomeParts, rowParts, type OpdaterOutcome } from "./outcome";
import { readPresent, type PresentList } from "./read-present";
import { writeRefresh } from "./write-refresh";
import { yearsOfRows, type RefreshedRows } from "./years-after";

/**
 * The monthly refresh: a new case list brings the table `Sager` up to date in place, matched by the case's number, and
 * the prognoses of the year it is calculated for follow by their formulas (`prognosis.md`, Refresh). What differs is a
 * value by itself, between reading and writing. Twelve round trips, two more where the prognosis gets rows, and some more
 * for each further megabyte.
 */
export const opdater: Action<typeof CaseListInput, OpdaterOutcome> = {
  id: "opdater",
  title: { da: "Opdater", en: "Refresh" },
  input: CaseListInput,
  async run(input, surroundings) {
    const { workbook, watch = UNWATCHED } = surroundings;
    const outline = await workbook.readOutline();
    if (!outline.ok) return fail(workbookFault(outline.fault));
    const tables = await locate(outline.value, surroundings);
    if (!tables.ok) return tables;
    const columns = await readCaseHeaders(workbook, outline.value);
    if (!columns.ok) return columns;
    const present = await readPresent(workbook, tables.value.cases, columns.value, watch);
    if (!present.ok) return present;
    const list = await readNewList(input, present.value, outline.value, surroundings, watch);
    if (!list.ok) return list;
    const newer = checkNewer(present.value, list.value.read.asOf);
    if (!newer.ok) return newer;
    const differences = await compare(present.value, list.value, watch);
    if (!differences.ok) return differences;
    const after = await computeAfter(present.value, differences.value, watch);
    if (!after.ok) return after;
    const found = await findPrognoses(present.value.year, outline.value, surroundings);
    if (!found.ok) return found;
    const { prognoses } = found.value;
    const period = { year: present.value.year, month: input.month ?? null };
    const open = await openPrognoses(found.value, after.value.cases, period, outline.value, surroundings);
    if (!open.ok) return open;
    const { source, read } = list.value;
    const { body, positions, place } = present.value;
    const overwritten = findOverwritten(body, positions, after.value.before);
    const outcome: OpdaterOutcome = {
      written: false,
      list: tellList(source, read),
      ...outcomeParts(differences.value, present.value),
      overwritten: [...overwritten].map((cell) => addressOf(cell, place)),
      prognoses: prognoses.map(({ sheet }) => sheet),
      ...rowParts(prognoses, open.value, after.value.cases),
    };
    if (input.dryRun === true) return succeed(outcome);
    const allowed = checkList(input, read);
    if (!allowed.ok) return allowed;
    const written = await writeRefresh(
      {
        present: present.value,
        calculations: tables.value.calculations,
        differences: differences.value,
        after: after.value,
        overwritten,
        asOf: read.asOf,
        month: period.month,
        leftOut: outcome.list.rowsRead - outcome.list.rows,
        prognoses,
        open: open.value,
        outline: outline.value,
      },
      surroundings,
      watch,
    );
    return written.ok ? succeed({ ...outcome, written: true }) : written;
  },
};

/** The tables that a refresh writes in, headers and rows: a row of totals is no case. */
interface Located {
  readonly cases: SheetPlace;
  /** `Beregning` of each year's prognosis: one row for each case. */
  readonly calculations: readonly { readonly table: string; readonly place: SheetPlace }[];
}

const CALCULATION = /^Beregning_\d{4}(_\d+)?$/;

async function locate(outline: WorkbookOutline, { workbook }: Surroundings): Promise<Result<Located, ActionFault>> {
  if (!outline.tables.some((name) => sameName(name, CASES_TABLE))) return fail(noCaseTable());
  const calculations = outline.tables.filter((name) => CALCULATION.test(name));
  const found = await workbook.inspect({ place: null, ledgers: [], tables: [CASES_TABLE, ...calculations] });
  if (!found.ok) return fail(workbookFault(found.fault));
  const places = found.value.tables;
  const rowsOf = ({ body: { sheet, area } }: LocatedTable): SheetPlace => ({
    sheet,
    area: { ...area, row: area.row - 1, rows: area.rows + 1 },
  });
  const cases = places.find(({ name }) => name === CASES_TABLE);
  if (cases === undefined) return fail(noCaseTable());
  const locked = outline.sheets.find(
    ({ name, protected: is }) => is && places.some(({ place }) => sameName(place.sheet, name)),
  );
  if (locked !== undefined) return fail(sheetProtected(locked.name));
  return succeed({
    cases: rowsOf(cases),
    calculations: places.flatMap((table) =>
      table.name === CASES_TABLE ? [] : [{ table: table.name, place: rowsOf(table) }],
    ),
  });
}

interface NewList {
  readonly source: CaseSource;
  readonly read: ReadList;
}

async function readNewList(
  input: CaseListInput,
  { year, citizens }: PresentList,
  outline: WorkbookOutline,
  surroundings: Surroundings,
  watch: Watch,
): Promise<Result<NewList, ActionFault>> {
  const ofYear = { ...input, year };
  const source = await readSource(ofYear, outline, surroundings, watch);
  if (!source.ok) return source;
  const read = await readList(ofYear, source.value, asOfDay(ofYear, surroundings.now()), watch, citizens);
  return read.ok ? succeed({ source: source.value, read: read.value }) : read;
}

/** A list of an earlier day would end cases that have come since. */
function checkNewer({ asOf, place, year }: PresentList, listed: Day): Result<void, ActionFault> {
  const stands = typeof asOf.before === "number" ? asOf.before : listed;
  if (listed >= stands) return succeed(undefined);
  const [now, then] = [danishDate(listed) ?? "", danishDate(stands) ?? ""];
  const cell = formatAddress(place.sheet, asOf.area);
  return fail(
    actionFault(
      "list-older",
      `Listen er opgjort pr. ${now}, men Sager står allerede pr. ${then} (${cell}). Vælg den rigtige måned i ${String(year)}. Begynder et nyt år, så gem projektmappen under et nyt navn, skriv det nye prognoseår over tabellen, og lav en ny prognose. Intet er ændret.`,
      `The list is as of ${now}, but Sager stands as of ${then} already (${cell}). Choose the right month of ${String(year)}. Where a new year begins, save the workbook under another name, type the new prognosis year above the table, and make a new prognosis. Nothing has been changed.`,
      { cell },
    ),
  );
}

async function compare(
  { cases: present }: PresentList,
  { source, read }: NewList,
  watch: Watch,
): Promise<Result<CaseDifferences, ActionFault>> {
  const { mapping, asOf, cases, faults } = read;
  const refused = new Set(faults.map(({ row }) => row));
  const unread = source.table.rows
    .filter(({ row }) => refused.has(row))
    .map(({ cells }) => textOf(cells[mapping.sag ?? -1] ?? null));
  const options = { keys: listedKeys(mapping), asOf, unread: new Set(unread) };
  const differences = await inSlices(compareCases(present, cases, options), "compute", watch);
  return differences === null ? fail(workbookFault({ code: "cancelled" })) : succeed(differences);
}

async function computeAfter(
  { cases: present, body, year }: PresentList,
  differences: CaseDifferences,
  watch: Watch,
): Promise<Result<RefreshedRows, ActionFault>> {
  const rows = body.length + differences.added.length;
  const written = applyDifferences(present, differences, body.length);
  const after = await inSlices(yearsOfRows(written, rows, year), "compute", watch);
  // Only rows that change are another thing before than after.
  const changing = new Set([...differences.changed, ...differences.ended].map(({ row }) => row));
  const touched = present.filter(({ row }) => changing.has(row));
  const before = await inSlices(yearsOfRows(touched, body.length, year), "compute", watch);
  if (after === null || before === null) return fail(workbookFault({ code: "cancelled" }));
  const yearAt = (row: number) => (changing.has(row) ? before.years[row] : after.years[row]) ?? null;
  return succeed({ ...after, before: body.map((_, row) => yearAt(row)) });
}

async function findPrognoses(
  year: number,
  { sheets, activeSheet }: WorkbookOutline,
  { workbook }: Surroundings,
): Promise<Result<FoundSheets, ActionFault>> {
  const read = await workbook.readReferences(
    activeSheet,
    sheets.map(({ name }) => formatAddress(name, SEARCHED)),
  );
  if (!read.ok) return fail(workbookFault(read.fault));
  const cellsOf = (index: number) => read.value[index]?.values ?? [];
  return succeed({
    prognoses: sheets.flatMap(({ name }, index) => readPrognosis(name, year, cellsOf(index)) ?? []),
    priceAndVolumeSheets: sheets
      .filter((_, index) => cellsOf(index)[0]?.[0] === priceAndVolumeTitle(year))
      .map(({ name }) => name),
  });
}

function addressOf(cell: string, { sheet, area }: SheetPlace): string {
  const [row = 0, column = 0] = cell.split(":").map(Number);
  return formatAddress(sheet, singleCell({ row: area.row + 1 + row, column: area.column + column }));
}
