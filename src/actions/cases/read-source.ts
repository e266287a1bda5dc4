import { fail, succeed, type Result } from "../../finance/result";
import { formatAddress, singleCell, type SheetPlace } from "../../sheets/cells/address";
import { findHeader } from "../../sheets/cases/find-header";
import { readDelimited } from "../../sheets/cases/read-delimited";
import type { WorkbookOutline } from "../../sheets/workbook-port";
import { actionFault, type ActionFault, type Surroundings } from "../action";
import { placeOfRange } from "../stemmer-tabellen/read-area";
import { inSlices, type Watch } from "../watch";
import { workbookFault } from "../workbook-sentences";
import type { CaseSource, WantedSource } from "./case-source";
import { decodeText, fileBytes, isZip } from "./decode-file";
import { readWorkbookFile } from "./read-workbook-file";

/** Reads the list that is wanted; one from outside that has been read for the same watch is not read again. */
export async function readSource(
  wanted: WantedSource,
  outline: WorkbookOutline,
  { workbook }: Surroundings,
  watch: Watch,
): Promise<Result<CaseSource, ActionFault>> {
  const known = watch.sources?.find(wanted);
  if (known !== undefined) return succeed(known);
  const read = await readAnew(wanted, outline, workbook, watch);
  if (read.ok) watch.sources?.keep(wanted, read.value);
  return read;
}

async function readAnew(
  { file, sheet, range, text }: WantedSource,
  outline: WorkbookOutline,
  workbook: Surroundings["workbook"],
  watch: Watch,
): Promise<Result<CaseSource, ActionFault>> {
  const given = [file, range, text].filter((each) => each !== null && each !== undefined);
  if (given.length > 1) return fail(oneSource());
  if (file !== null && file !== undefined) {
    const bytes = fileBytes(file);
    if (!bytes.ok) return bytes;
    if (isZip(bytes.value)) return fromWorkbookFile(file.name, bytes.value, sheet ?? null, watch);
    const decoded = decodeText(file.name, bytes.value);
    return decoded.ok ? fromText(decoded.value, watch) : decoded;
  }
  if (text !== null && text !== undefined) return fromText(text, watch);
  const place = range === null || range === undefined ? succeed(null) : placeOfRange(range, outline);
  return place.ok ? fromSheet(place.value, workbook, watch) : place;
}

async function fromText(text: string, watch: Watch): Promise<Result<CaseSource, ActionFault>> {
  const rows = await inSlices(readDelimited(text), "read", watch);
  if (rows === null) return fail(workbookFault({ code: "cancelled" }));
  const table = findHeader(rows);
  return table === null ? fail(nothingThere()) : succeed({ table, range: null, cellOf: null, book: null });
}

async function fromWorkbookFile(
  name: string,
  bytes: Uint8Array,
  sheet: string | null,
  watch: Watch,
): Promise<Result<CaseSource, ActionFault>> {
  const read = await readWorkbookFile(name, bytes, sheet, watch);
  if (!read.ok) return read;
  const { table, ...book } = read.value;
  return table === null ? fail(nothingThere()) : succeed({ table, range: null, cellOf: null, book });
}

async function fromSheet(
  place: SheetPlace | null,
  workbook: Surroundings["workbook"],
  watch: Watch,
): Promise<Result<CaseSource, ActionFault>> {
  const read = await workbook.readValues(place, {
    onProgress: (share) => watch.onProgress({ stage: "read", share }),
    isCancelled: watch.isCancelled,
  });
  if (!read.ok) return fail(workbookFault(read.fault));
  if (read.value === null) return fail(nothingThere());
  const { sheet, area } = read.value.place;
  const table = findHeader(read.value.values.map((cells, index) => ({ row: area.row + index + 1, cells })));
  if (table === null) return fail(nothingThere());
  return succeed({
    table,
    range: formatAddress(sheet, area),
    cellOf: (row, column) => formatAddress(sheet, singleCell({ row: row - 1, column: area.column + column })),
    book: null,
  });
}

const oneSource = (): ActionFault =>
  actionFault(
    "one-source",
    "Vælg én kilde: en fil, et område eller en tekst.",
    "Choose one source: a file, a range or a text.",
  );

const nothingThere = (): ActionFault =>
  actionFault(
    "nothing-there",
    "Der er ingen rækker i listen. Vælg udtrækket med overskrifter, og prøv igen.",
    "There are no rows in the list. Choose the export with its headings and try again.",
  );
