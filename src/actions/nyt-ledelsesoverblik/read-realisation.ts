import { fail, succeed, type Result } from "../../finance/result";
import { columnLetters } from "../../sheets/cells/address";
import { LINE_LOOKS } from "../../sheets/follow-up/follow-up-lines";
import type { ShownCell } from "../../sheets/leaders/read-prognosis-sheet";
import { readRegisterRow, TABLE_REGISTER } from "../../sheets/ledgers/table-register";
import { cellOn } from "../../sheets/prognosis/conditions";
import type { WorkbookOutline, WorkbookPort } from "../../sheets/workbook-port";
import type { ActionFault } from "../action";
import { workbookFault } from "../workbook-sentences";

/**
 * The cell with the initiatives' realised share of the year's target, in the newest follow-up there is; null where there
 * is none, or it does not have the year. At most two round trips.
 */
export async function readRealisation(
  workbook: WorkbookPort,
  { tables }: WorkbookOutline,
  year: number,
): Promise<Result<ShownCell | null, ActionFault>> {
  if (!tables.includes(TABLE_REGISTER.table)) return succeed(null);
  const listed = await workbook.inspect({ place: null, ledgers: [TABLE_REGISTER], tables: [] });
  if (!listed.ok) return fail(workbookFault(listed.fault));
  const followUp = (listed.value.ledgers[0]?.rows ?? [])
    .flatMap((row) => readRegisterRow(row) ?? [])
    .filter(({ form, table, years }) => form === "opfoelgning" && tables.includes(table) && years.includes(year))
    .at(-1);
  if (followUp === undefined) return succeed(null);
  const found = await workbook.inspect({ place: null, ledgers: [], tables: [], contents: [followUp.table] });
  if (!found.ok) return fail(workbookFault(found.fault));
  const [contents] = found.value.contents;
  const line = contents?.below.findIndex(([label]) => label === LINE_LOOKS.realisation.label) ?? -1;
  if (contents === undefined || line < 0) return succeed(null);
  const offset = 1 + followUp.years.indexOf(year);
  const { sheet, area } = contents.place;
  const cell = `$${columnLetters(area.column + offset)}$${String(area.row + area.rows + line + 1)}`;
  return succeed({ reference: cellOn(sheet, cell), shows: contents.below[line]?.[offset] ?? null });
}
