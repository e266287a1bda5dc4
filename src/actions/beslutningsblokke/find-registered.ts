import { fail, succeed, type Result } from "../../finance/result";
import { sameName } from "../../sheets/cells/sheet-name";
import { readRegisterRow, TABLE_REGISTER, type RegisteredTable } from "../../sheets/ledgers/table-register";
import type { LedgerRows, TableContents, WorkbookOutline } from "../../sheets/workbook-port";
import { actionFault, type ActionFault, type Surroundings } from "../action";
import { workbookFault } from "../workbook-sentences";

/** A table of Tiltag's with all that stands in it. */
export interface FoundTable {
  readonly outline: WorkbookOutline;
  readonly contents: TableContents;
  readonly registered: RegisteredTable;
}

/** Finds one of Tiltag's tables by its name. Two round trips. */
export async function findRegistered(
  name: string,
  { workbook }: Pick<Surroundings, "workbook">,
): Promise<Result<FoundTable, ActionFault>> {
  const outline = await workbook.readOutline();
  if (!outline.ok) return fail(workbookFault(outline.fault));
  const { tables } = outline.value;
  const table = tables.find((each) => sameName(each, name.trim()));
  if (table === undefined) return fail(tableNotFound(name.trim()));
  if (!tables.includes(TABLE_REGISTER.table)) return fail(notRegistered(table));
  const found = await workbook.inspect({ place: null, ledgers: [TABLE_REGISTER], tables: [], contents: [table] });
  if (!found.ok) return fail(workbookFault(found.fault));
  const [contents] = found.value.contents;
  const registered = entryOf(found.value.ledgers, table);
  return contents === undefined || registered === undefined
    ? fail(notRegistered(table))
    : succeed({ outline: outline.value, contents, registered });
}

const entryOf = (ledgers: readonly LedgerRows[], table: string): RegisteredTable | undefined =>
  ledgers
    .flatMap(({ rows }) => rows.flatMap((row) => readRegisterRow(row) ?? []))
    .find((entry) => sameName(entry.table, table));

const tableNotFound = (name: string): ActionFault =>
  actionFault(
    "table-not-found",
    `Der er ingen tabel, der hedder »${name}«. Vælg en, der er i projektmappen.`,
    `There is no table called “${name}”. Choose one that is in the workbook.`,
  );

const notRegistered = (table: string): ActionFault =>
  actionFault(
    "table-not-registered",
    `Tiltag kender ikke enhed og fortegn for tabellen »${table}«, for den står ikke i Tiltags opsætning. Vælg en tabel, Tiltag har lavet.`,
    `Tiltag does not know the unit and sign of the table “${table}”, for it is not in Tiltag's setup. Choose a table that Tiltag has made.`,
  );
