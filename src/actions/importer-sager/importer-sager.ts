import { fail, succeed, type Result } from "../../finance/result";
import { CASES_SHEET, CASES_TABLE } from "../../sheets/cases/case-columns";
import { layOutCases, type CaseListLayout } from "../../sheets/cases/lay-out-cases";
import { planCases } from "../../sheets/cases/plan-cases";
import { sameName } from "../../sheets/cells/sheet-name";
import type { Words } from "../../sheets/cells/language";
import { CASE_COLUMN_REGISTER, newCaseColumnRows } from "../../sheets/ledgers/case-column-register";
import type { WorkbookOutline } from "../../sheets/workbook-port";
import { actionFault, type Action, type ActionFault, type Surroundings } from "../action";
import type { LaidOutBlock } from "../placing/laid-out-block";
import { writeBlock } from "../placing/write-block";
import { inSlices, UNWATCHED, type Watch } from "../watch";
import { workbookFault } from "../workbook-sentences";
import { checkList } from "../cases/check-list";
import { computeYears } from "../cases/compute-years";
import { tellList, type CaseListOutcome } from "../cases/list-outcome";
import { asOfDay, readList, type ReadList } from "../cases/read-list";
import { readSource } from "../cases/read-source";
import { ImporterSagerInput } from "./input";

const ID = "importer-sager";

const THE_LIST: Words = { da: "sagslisten", en: "the case list" };

export interface ImporterSagerOutcome extends CaseListOutcome {
  /** null where nothing was written: a dry run. */
  readonly sheet: string | null;
  readonly table: string | null;
}

/**
 * From a municipality's export to the sheet `Sager`: read, propose, check, and, where it is not a dry run, write a
 * table whose formulas show what the finance core has computed. Round trips as `writeBlock`, two more for each further
 * two megabytes.
 */
export const importerSager: Action<typeof ImporterSagerInput, ImporterSagerOutcome> = {
  id: ID,
  title: { da: "Importér sager", en: "Import cases" },
  input: ImporterSagerInput,
  async run(input, surroundings) {
    const { workbook, now, watch = UNWATCHED } = surroundings;
    const outline = await workbook.readOutline();
    if (!outline.ok) return fail(workbookFault(outline.fault));
    const source = await readSource(input, outline.value, surroundings, watch);
    if (!source.ok) return source;
    const read = await readList(input, source.value, asOfDay(input, now()), watch);
    if (!read.ok) return read;
    const outcome = { sheet: null, table: null, ...tellList(source.value, read.value) };
    if (input.dryRun === true) return succeed(outcome);
    const allowed = checkAllowed(input, read.value, outline.value);
    if (!allowed.ok) return allowed;
    const written = await write(input.year, read.value, surroundings, watch);
    return written.ok ? succeed({ ...outcome, sheet: CASES_SHEET, table: CASES_TABLE }) : written;
  },
};

/** What must be settled before anything is written. */
function checkAllowed(input: ImporterSagerInput, list: ReadList, outline: WorkbookOutline): Result<void, ActionFault> {
  const readable = checkList(input, list);
  if (!readable.ok) return readable;
  const names = [...outline.sheets.map(({ name }) => name), ...outline.tables, ...outline.names];
  const taken = [CASES_SHEET, CASES_TABLE].find((own) => names.some((name) => sameName(name, own)));
  return taken === undefined ? succeed(undefined) : fail(listIsThere(taken));
}

async function write(
  year: number,
  { cases, faults, asOf }: ReadList,
  surroundings: Surroundings,
  watch: Watch,
): Promise<Result<unknown, ActionFault>> {
  const years = await inSlices(
    computeYears(
      cases.map(({ value }) => value),
      year,
    ),
    "compute",
    watch,
  );
  if (years === null) return fail(workbookFault({ code: "cancelled" }));
  const refused = new Set(faults.map(({ row }) => row)).size;
  return writeBlock(
    {
      action: ID,
      at: { newSheet: CASES_SHEET },
      thing: THE_LIST,
      description: `Importér sager: ${String(cases.length)} sager, ${String(year)}${refused === 0 ? "" : `; ${String(refused)} rækker udeladt`}`,
      layOut: () => succeed(blockOf(layOutCases({ year, asOf, cases, refused, years }))),
      ledgers: [CASE_COLUMN_REGISTER],
      ledgerRows: () => [{ kind: "append-rows", ledger: CASE_COLUMN_REGISTER, rows: newCaseColumnRows() }],
      onlooker: {
        onProgress: (share) => watch.onProgress({ stage: "write", share }),
        isCancelled: watch.isCancelled,
      },
    },
    surroundings,
  );
}

/** Fortryd compares what is typed; the formulas beside it go with their table. */
const blockOf = (layout: CaseListLayout): LaidOutBlock => ({
  area: layout.typed,
  cells: layout.cells,
  table: { name: CASES_TABLE, area: layout.table },
  fitsRows: false,
  changes: (sheet) => planCases(layout, sheet),
});

const listIsThere = (name: string): ActionFault =>
  actionFault(
    "cases-there",
    `Der er allerede noget i projektmappen, der hedder »${name}«. Er det sagslisten, så opdatér den med »Opdater«; ellers omdøb eller slet det, og prøv igen. Intet er ændret.`,
    `There is already something in the workbook called “${name}”. If it is the case list, bring it up to date with “Refresh”; otherwise rename or delete it and try again. Nothing has been changed.`,
  );
