import { fail, type Result } from "../finance/result";
import { formatAddress } from "../sheets/cells/address";
import { parseReference, type Reference } from "../sheets/cells/reference";
import { sameName } from "../sheets/cells/sheet-name";
import type { ReferenceValues, WorkbookFault } from "../sheets/workbook-port";
import { cellsOf, placeOf, rangeOf } from "./cells";
import { runBatch } from "./run-batch";

type Answer = readonly (ReferenceValues | null)[];

/** What Excel says of a batch that names a sheet, a table or a column that isn't there. */
const NOT_THERE = ["ItemNotFound", "InvalidArgument", "InvalidReference"];

/**
 * Reads all references at once. One that names what isn't there fails the whole batch: only then is it asked what
 * there is, and the others are read again.
 */
export async function readReferences(
  sheet: string,
  references: readonly string[],
): Promise<Result<Answer, WorkbookFault>> {
  const wanted = references.map((text) => parseReference(text, sheet));
  const read = await runBatch((context) => ask(context, sheet, wanted));
  if (read.ok || read.fault.code !== "interrupted" || !NOT_THERE.includes(read.fault.officeCode)) return read;
  const known = await runBatch(readKnown);
  if (!known.ok) return fail(known.fault);
  const home = known.value.sheets.find((name) => sameName(name, sheet)) ?? known.value.sheets[0] ?? sheet;
  const there = wanted.map((reference) => (reference !== null && isThere(reference, known.value) ? reference : null));
  return runBatch((context) => ask(context, home, there));
}

async function ask(
  context: Excel.RequestContext,
  sheet: string,
  references: readonly (Reference | null)[],
): Promise<Answer> {
  const questions = references.map((reference) => (reference === null ? [] : candidates(context, sheet, reference)));
  const tables = references.map((reference) =>
    reference?.kind === "name" ? context.workbook.tables.getItemOrNullObject(reference.name).load("name") : null,
  );
  for (const range of questions.flat()) range.load("address,values,valueTypes");
  await context.sync();
  // A bare name may be a whole table, and what hangs on a table that isn't there is an error: it is asked for now.
  const bodies = tables.map((table) =>
    table === null || table.isNullObject ? null : table.getDataBodyRange().load("address,values,valueTypes"),
  );
  if (bodies.some((body) => body !== null)) await context.sync();
  return questions.map((ranges, index) => {
    const found = bodies[index] ?? ranges.find((range) => !range.isNullObject);
    return found === undefined ? null : answerOf(found);
  });
}

/** The ranges a reference may mean, the nearest first. */
function candidates({ workbook }: Excel.RequestContext, sheet: string, reference: Reference): readonly Excel.Range[] {
  switch (reference.kind) {
    case "cells":
      return [rangeOf(workbook.worksheets.getItem(reference.place.sheet), reference.place.area)];
    case "columns": {
      const table = workbook.tables.getItem(reference.table);
      if (reference.first === null || reference.last === null) return [table.getDataBodyRange()];
      const first = table.columns.getItem(reference.first).getDataBodyRange();
      return [
        reference.first === reference.last
          ? first
          : first.getBoundingRect(table.columns.getItem(reference.last).getDataBodyRange()),
      ];
    }
    case "headers":
      return [workbook.tables.getItem(reference.table).getHeaderRowRange()];
    case "name":
      return [workbook.worksheets.getItem(sheet).names, workbook.names].map((names) =>
        names.getItemOrNullObject(reference.name).getRangeOrNullObject(),
      );
  }
}

function answerOf(range: Excel.Range): ReferenceValues {
  const place = placeOf(range.address);
  const types = cellsOf(range.valueTypes);
  const values = cellsOf(range.values).map((row, rowIndex) =>
    row.map((cell, column) => (types[rowIndex]?.[column] === "Empty" ? null : cell)),
  );
  const row = types.findIndex((line) => line.includes("Error"));
  const column = types[row]?.indexOf("Error") ?? -1;
  if (row < 0 || column < 0) return { place, values, error: null };
  const cell = { row: place.area.row + row, column: place.area.column + column, rows: 1, columns: 1 };
  return {
    place,
    values,
    error: { cell: formatAddress(place.sheet, cell), shows: String(values[row]?.[column]) },
  };
}

interface Known {
  readonly sheets: readonly string[];
  readonly tables: readonly { readonly name: string; readonly columns: readonly string[] }[];
}

async function readKnown(context: Excel.RequestContext): Promise<Known> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name");
  const tables = workbook.tables.load("items/name,items/columns/items/name");
  await context.sync();
  return {
    sheets: sheets.items.map(({ name }) => name),
    tables: tables.items.map(({ name, columns }) => ({ name, columns: columns.items.map((column) => column.name) })),
  };
}

function isThere(reference: Reference, { sheets, tables }: Known): boolean {
  switch (reference.kind) {
    case "cells":
      return sheets.some((name) => sameName(name, reference.place.sheet));
    case "columns": {
      const table = tables.find(({ name }) => sameName(name, reference.table));
      return (
        table !== undefined &&
        [reference.first, reference.last].every(
          (column) => column === null || table.columns.some((name) => sameName(name, column)),
        )
      );
    }
    case "headers":
      return tables.some(({ name }) => sameName(name, reference.table));
    case "name":
      return true;
  }
}
