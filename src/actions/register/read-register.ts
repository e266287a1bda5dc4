import { STATUSES } from "../../finance/initiatives/status";
import { fail, succeed, type Result } from "../../finance/result";
import { formatAddress, singleCell, type SheetPlace } from "../../sheets/cells/address";
import { sameName } from "../../sheets/cells/sheet-name";
import type { RegisteredTable } from "../../sheets/ledgers/table-register";
import {
  readRegisterRows,
  registerPlanHeader,
  type RegisterFault,
  type RegisterRow,
} from "../../sheets/register/read-register";
import type { WorkbookPort } from "../../sheets/workbook-port";
import { actionFault, type ActionFault } from "../action";
import { repeatedNumber } from "../ny-tiltagstabel/read-input";
import type { Overview } from "../read-overview";
import { workbookFault } from "../workbook-sentences";

/** A register as it stands in the workbook. */
export interface OpenRegister {
  readonly registered: RegisteredTable;
  /** The table, header included. */
  readonly place: SheetPlace;
  /** Of the table's columns, in their order. */
  readonly headers: readonly string[];
  readonly rows: readonly RegisterRow[];
}

/** Reads the register of that name, or the newest one where none is named. One round trip. */
export async function openRegister(
  workbook: WorkbookPort,
  { tables, activeSheet }: Overview,
  wanted: string | null,
): Promise<Result<OpenRegister, ActionFault>> {
  const name = wanted?.trim() ?? "";
  const found = tables.findLast(
    ({ registered: { form, table }, place }) =>
      form === "register" && place !== null && (name === "" || sameName(table, name)),
  );
  if (found === undefined || found.place === null) return fail(noRegister(name));
  const { registered, place } = found;
  const read = await workbook.readReferences(activeSheet, [formatAddress(place.sheet, place.area)]);
  if (!read.ok) return fail(workbookFault(read.fault));
  const cells = read.value[0]?.values ?? [];
  const rows = readRegisterRows(cells, registered.years, registerPlanHeader);
  return rows.ok
    ? succeed({ registered, place, headers: (cells[0] ?? []).map(String), rows: rows.value })
    : fail(registerFault(rows.fault, registered, place));
}

const noRegister = (name: string): ActionFault =>
  name === ""
    ? actionFault(
        "no-register",
        "Der er intet register i projektmappen. Opret et først. Intet er ændret.",
        "There is no register in the workbook. Create one first. Nothing has been changed.",
      )
    : actionFault(
        "no-register",
        `Der er intet register, der hedder »${name}«. Skriv tabellens navn, som det står i Tiltag-opsætning. Intet er ændret.`,
        `There is no register called “${name}”. Write the table's name as it stands in Tiltag-opsætning. Nothing has been changed.`,
      );

/** What is told where a table can't be read: the cell, and what to write there. */
export function registerFault(
  fault: RegisterFault,
  { table }: RegisteredTable,
  { sheet, area }: SheetPlace,
): ActionFault {
  if (fault.code === "column-missing")
    return actionFault(
      fault.code,
      `Tabellen »${table}« mangler kolonnen »${fault.header}«. Giv kolonnen sit navn tilbage. Intet er ændret.`,
      `The table “${table}” lacks the column “${fault.header}”. Give the column its name back. Nothing has been changed.`,
      { cell: formatAddress(sheet, singleCell(area)) },
    );
  const cell = formatAddress(sheet, singleCell({ row: area.row + fault.row, column: area.column + fault.column }));
  const said = { da: `${cell} (${fault.header}): »${fault.text}«`, en: `${cell} (${fault.header}): “${fault.text}”` };
  const [da, en] = CELL_SENTENCES[fault.code];
  return actionFault(fault.code, `${said.da} ${da} Intet er ændret.`, `${said.en} ${en} Nothing has been changed.`, {
    cell,
  });
}

const STATUS_LIST = STATUSES.join(", ");

const CELL_SENTENCES: Readonly<Record<"not-an-amount" | "not-a-date" | "not-a-status", readonly [string, string]>> = {
  "not-an-amount": [
    "er ikke et tal i Excel, så summerne tæller det ikke med. Skriv tallet igen, eller »-«, hvis det ikke er kvantificeret.",
    "is not a number in Excel, so the sums leave it out. Type the number again, or “-” where it is not quantified.",
  ],
  "not-a-date": [
    "er ikke en dato i Excel. Skriv den som 01-07-2026, eller tøm cellen.",
    "is not a date in Excel. Type it as 01-07-2026, or empty the cell.",
  ],
  "not-a-status": [
    `er ikke en status. Skriv ${STATUS_LIST}, eller tøm cellen.`,
    `is not a status. Write ${STATUS_LIST}, or empty the cell.`,
  ],
};

/** Every initiative has a number of its own: what is kept or looked up by number needs it. */
export function checkNumbers({ rows, place, registered: { table } }: OpenRegister): Result<void, ActionFault> {
  const seen = new Set<string>();
  for (const { initiative, row } of rows) {
    const { number, title } = initiative;
    const cell = formatAddress(place.sheet, singleCell({ row: place.area.row + row, column: place.area.column }));
    if (number === "")
      return fail(
        actionFault(
          "number-missing",
          `»${title}« i »${table}« har intet nummer. Skriv et, som intet andet tiltag har. Intet er ændret.`,
          `“${title}” in “${table}” has no number. Write one that no other initiative has. Nothing has been changed.`,
          { cell },
        ),
      );
    if (seen.has(number)) {
      const said = repeatedNumber({ da: `»${title}«`, en: `“${title}”` }, number);
      return fail({ ...said, cell });
    }
    seen.add(number);
  }
  return succeed(undefined);
}
