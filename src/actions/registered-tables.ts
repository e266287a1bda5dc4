import { fail, succeed, type Result } from "../finance/result";
import type { Area, SheetPlace } from "../sheets/cells/address";
import { sameName } from "../sheets/cells/sheet-name";
import { isBlockForm, readRegisterRow, TABLE_REGISTER, type RegisteredTable } from "../sheets/ledgers/table-register";
import type { InspectionAnswer, LedgerRows, WorkbookOutline } from "../sheets/workbook-port";
import { actionFault, type ActionFault } from "./action";

/** A line of the register with its place. */
export interface RegisterLine {
  readonly registered: RegisteredTable;
  readonly sheet: string;
  readonly area: Area;
  readonly cells: LedgerRows["rows"][number];
}

/** The register's lines, those of tables that are gone included; what somebody has made into something else is not. */
export function registerLines(ledgers: readonly LedgerRows[]): readonly RegisterLine[] {
  const register = ledgers.find(({ ledger }) => ledger.table === TABLE_REGISTER.table);
  return (register?.rows ?? []).flatMap((cells, index): readonly RegisterLine[] => {
    const registered = readRegisterRow(cells);
    if (register === undefined || registered === undefined) return [];
    const { sheet, area } = register.body;
    return [{ registered, sheet, area: { ...area, row: area.row + index, rows: 1 }, cells }];
  });
}

/** The register's line for a table that is there; the last one, where a name has been used twice. */
export function findRegistered(
  name: string,
  ledgers: readonly LedgerRows[],
  outline: WorkbookOutline,
): Result<RegisterLine, ActionFault> {
  const line = registerLines(ledgers).findLast(({ registered }) => sameName(registered.table, name));
  if (line === undefined) return fail(notRegistered(name));
  const known = isBlockForm(line.registered.form) ? outline.names : outline.tables;
  return known.some((table) => sameName(table, name)) ? succeed(line) : fail(tableGone(name));
}

/** Where a table or a block stands, header row or title first; undefined where it is gone. */
export const locateRegistered = (
  { table, form }: RegisteredTable,
  { tables, names }: Pick<InspectionAnswer, "tables" | "names">,
): SheetPlace | undefined => (isBlockForm(form) ? names : tables).find(({ name }) => sameName(name, table))?.place;

const notRegistered = (name: string): ActionFault =>
  actionFault(
    "table-not-registered",
    `»${name}« er ikke en tabel, som Tiltag har lavet i denne projektmappe, eller dens linje i arket »${TABLE_REGISTER.sheet}« er ændret. Vælg en af tabellerne derfra. Intet er ændret.`,
    `“${name}” is not a table that Tiltag has made in this workbook, or its line in the sheet “${TABLE_REGISTER.sheet}” has been changed. Choose one of the tables listed there. Nothing has been changed.`,
  );

const tableGone = (name: string): ActionFault =>
  actionFault(
    "table-not-found",
    `Tabellen »${name}« er væk fra projektmappen, eller den har fået et andet navn. Giv den navnet igen under Tabeldesign. Intet er ændret.`,
    `The table “${name}” is gone from the workbook, or has been given another name. Give it its name back under Table Design. Nothing has been changed.`,
  );
