import { fail, succeed, type Result } from "../../finance/result";
import type { CaseTable } from "../../sheets/cases/case-table";
import { countKnownHeaders, findHeader } from "../../sheets/cases/find-header";
import { sameName } from "../../sheets/cells/sheet-name";
import { actionFault, type ActionFault } from "../action";
import { inSlices, type Watch } from "../watch";
import { workbookFault } from "../workbook-sentences";
import type { WorkbookFile } from "../workbook-file/read-workbook-file";
import { WorkbookFileError } from "../workbook-file/workbook-file-error";
import { fileEncrypted } from "./decode-file";

export interface ReadSheet {
  readonly sheet: string;
  readonly sheets: readonly string[];
  /** null where nothing stands in it. */
  readonly table: CaseTable | null;
}

/** So many headings Tiltag knows make a sheet a case list. */
const TELLING_HEADERS = 2;

/** A sheet of an .xlsx file: the one that is asked for, or the first that looks like a case list. */
export async function readWorkbookFile(
  name: string,
  bytes: Uint8Array,
  wanted: string | null,
  watch: Watch,
): Promise<Result<ReadSheet, ActionFault>> {
  const reader = await loadReader();
  if (reader === null) return fail(readerNotLoaded(name));
  try {
    const file = await inSlices(reader.openWorkbookFile(bytes), "read", watch);
    if (file === null) return fail(workbookFault({ code: "cancelled" }));
    const chosen = wanted === null ? file.sheets : file.sheets.filter((each) => sameName(each, wanted));
    if (wanted !== null && chosen.length === 0) return fail(sheetNotFound(wanted, file.sheets));
    return await firstList(file, chosen, watch);
  } catch (error) {
    if (error instanceof WorkbookFileError) return fail(problemOf(error, name));
    throw error;
  }
}

/** Excel files are few among exports: what reads them is fetched when one is chosen. null where it can't be. */
const loadReader = () =>
  import(/* webpackChunkName: "workbook-file" */ "../workbook-file/read-workbook-file").catch(() => null);

async function firstList(
  { sheets, rowsOf }: WorkbookFile,
  chosen: readonly string[],
  watch: Watch,
): Promise<Result<ReadSheet, ActionFault>> {
  let first: ReadSheet | null = null;
  for (const sheet of chosen) {
    const rows = await inSlices(rowsOf(sheet), "read", watch);
    if (rows === null) return fail(workbookFault({ code: "cancelled" }));
    const table = findHeader(rows);
    if (table !== null && countKnownHeaders(table.header) >= TELLING_HEADERS) return succeed({ sheet, sheets, table });
    first ??= table === null ? null : { sheet, sheets, table };
  }
  return succeed(first ?? { sheet: chosen[0] ?? "", sheets, table: null });
}

const readerNotLoaded = (name: string): ActionFault =>
  actionFault(
    "file-reader-not-loaded",
    `Den del af Tiltag, der læser Excel-filer, kunne ikke hentes. Se efter, om der er net, og vælg »${name}« igen, eller gem udtrækket som CSV.`,
    `The part of Tiltag that reads Excel files could not be fetched. Check the network and choose “${name}” again, or save the export as CSV.`,
  );

function problemOf({ code }: WorkbookFileError, name: string): ActionFault {
  switch (code) {
    case "encrypted":
      return fileEncrypted(name);
    case "not-a-workbook":
      return actionFault(
        "file-not-workbook",
        `»${name}« er ikke en Excel-projektmappe (.xlsx). Gem udtrækket som .xlsx eller CSV, og prøv igen.`,
        `“${name}” is not an Excel workbook (.xlsx). Save the export as .xlsx or CSV and try again.`,
      );
    case "damaged":
      return actionFault(
        "file-damaged",
        `»${name}« er beskadiget eller ikke hentet helt ned. Hent udtrækket igen, eller gem det som CSV.`,
        `“${name}” is damaged or not fully downloaded. Fetch the export again, or save it as CSV.`,
      );
  }
}

const sheetNotFound = (wanted: string, sheets: readonly string[]): ActionFault =>
  actionFault(
    "sheet-not-found",
    `Filen har intet ark »${wanted}«. Den har ${sheets.map((sheet) => `»${sheet}«`).join(", ")}.`,
    `The file has no sheet “${wanted}”. It has ${sheets.map((sheet) => `“${sheet}”`).join(", ")}.`,
  );
