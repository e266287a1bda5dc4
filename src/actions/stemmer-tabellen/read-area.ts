import { fail, succeed, type Result } from "../../finance/result";
import { parseAddress, SHEET_COLUMNS, SHEET_ROWS, type SheetPlace } from "../../sheets/cells/address";
import { sameName } from "../../sheets/cells/sheet-name";
import type { TableArea } from "../../sheets/reading/table-area";
import type { WorkbookOutline, WorkbookPort } from "../../sheets/workbook-port";
import { actionFault, type ActionFault } from "../action";
import { workbookFault } from "../workbook-sentences";

const WHOLE_COLUMNS = /^(.*!)?\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const WHOLE_ROWS = /^(.*!)?\$?(\d+):\$?(\d+)$/;

/**
 * The cells that a user means: a range ("B3:F12", "'Budget 2026'!A:F"), or what is selected. A single cell stands for
 * everything on its sheet: who has put the cursor in a table means the table.
 */
export async function readArea(
  workbook: WorkbookPort,
  outline: WorkbookOutline,
  range: string | null,
): Promise<Result<TableArea, ActionFault>> {
  const wanted = range === null || range.trim() === "" ? succeed(null) : placeOfRange(range, outline);
  if (!wanted.ok) return wanted;
  const isSingleCell = wanted.value?.area.rows === 1 && wanted.value.area.columns === 1;
  const read = isSingleCell ? succeed(null) : await workbook.readTableArea(wanted.value);
  if (!read.ok) return fail(workbookFault(read.fault));
  if (read.value !== null && !isOneCell(read.value)) return succeed(read.value);
  if (wanted.value !== null && !isSingleCell) return fail(empty(range ?? ""));
  const sheet = wanted.value?.sheet ?? read.value?.place.sheet ?? outline.activeSheet;
  const whole = await workbook.readTableArea({ sheet, area: WHOLE_SHEET });
  if (!whole.ok) return fail(workbookFault(whole.fault));
  return whole.value === null ? fail(empty(sheet)) : succeed(whole.value);
}

const WHOLE_SHEET = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

const isOneCell = ({ place }: TableArea): boolean => place.area.rows === 1 && place.area.columns === 1;

/** The place a written range means, whole columns and rows too. */
export function placeOfRange(range: string, outline: WorkbookOutline): Result<SheetPlace, ActionFault> {
  const text = range
    .trim()
    .replace(WHOLE_COLUMNS, (_, sheet: string | undefined, first: string, last: string) =>
      [sheet ?? "", first, "1:", last, String(SHEET_ROWS)].join(""),
    )
    .replace(WHOLE_ROWS, (_, sheet: string | undefined, first: string, last: string) =>
      [sheet ?? "", "A", first, ":XFD", last].join(""),
    );
  const place = parseAddress(text, outline.activeSheet);
  if (!place.ok)
    return fail(
      actionFault(
        "not-an-address",
        `»${range}« er ikke et område. Skriv fx B3:F12 eller Ark1!B3:F12, eller markér tabellen.`,
        `“${range}” is not a range. Write for instance B3:F12 or Ark1!B3:F12, or select the table.`,
      ),
    );
  const sheet = outline.sheets.find(({ name }) => sameName(name, place.value.sheet));
  return sheet === undefined
    ? fail(
        actionFault(
          "sheet-not-found",
          `Der er intet ark, der hedder »${place.value.sheet}«. Vælg et, der er der.`,
          `There is no sheet called “${place.value.sheet}”. Choose one that is there.`,
        ),
      )
    : succeed({ sheet: sheet.name, area: place.value.area });
}

const empty = (place: string): ActionFault =>
  actionFault(
    "nothing-there",
    `Der står ikke noget i ${place}. Markér tabellen, og prøv igen.`,
    `There is nothing in ${place}. Select the table and try again.`,
  );
