import * as v from "valibot";
import { fail, succeed, type Result } from "../../finance/result";
import {
  fitsOnSheet,
  formatAddress,
  formatArea,
  overlap,
  parseAddress,
  singleCell,
  type Area,
  type CellPlace,
} from "../../sheets/cells/address";
import { isBlank } from "../../sheets/cells/cell";
import type { Words } from "../../sheets/cells/language";
import { checkSheetName, LONGEST_SHEET_NAME, sameName, type SheetNameFault } from "../../sheets/cells/sheet-name";
import type { AreaInspection, LocatedTable, WorkbookOutline } from "../../sheets/workbook-port";
import { ACCEPTED_FINDINGS } from "../../sheets/ledgers/accepted-findings";
import { ACTION_LOG } from "../../sheets/ledgers/action-log";
import { CASE_COLUMN_REGISTER } from "../../sheets/ledgers/case-column-register";
import { LONG_TERM_LEDGER } from "../../sheets/ledgers/long-term-ledger";
import { MONTH_STATUS } from "../../sheets/ledgers/month-status";
import { PL_RATES } from "../../sheets/ledgers/pl-rates";
import { PLAN_LOCKS } from "../../sheets/ledgers/plan-locks";
import { TABLE_REGISTER } from "../../sheets/ledgers/table-register";
import { actionFault, type ActionFault } from "../action";

/** What an action is asked for: the upper left cell ("Ark1!B3"), or the name of a sheet that is to be made. */
export const PlaceInput = v.union([v.string(), v.object({ newSheet: v.string() })]);

export type PlaceInput = v.InferOutput<typeof PlaceInput>;

/** Where a block is to stand. */
export interface WantedPlace {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly at: CellPlace;
  /** Where a new sheet goes among the others: before Tiltag's own lists, null where there are none yet. */
  readonly position: number | null;
}

/** The sheets of Tiltag's own lists, wherever the user has put them: what is new goes before the first of them. */
const OWN_SHEETS = [
  TABLE_REGISTER,
  CASE_COLUMN_REGISTER,
  ACTION_LOG,
  PL_RATES,
  ACCEPTED_FINDINGS,
  PLAN_LOCKS,
  MONTH_STATUS,
  LONG_TERM_LEDGER,
].map(({ sheet }) => sheet);

const TOP_LEFT: CellPlace = { row: 0, column: 0 };

export function findPlace(wanted: PlaceInput, outline: WorkbookOutline): Result<WantedPlace, ActionFault> {
  if (typeof wanted !== "string") return newSheet(wanted.newSheet, outline);
  const place = parseAddress(wanted, outline.activeSheet);
  if (!place.ok)
    return fail(
      actionFault(
        "not-an-address",
        `»${wanted}« er ikke en celle. Skriv fx ${formatAddress(outline.activeSheet, singleCell({ row: 2, column: 1 }))}.`,
        `“${wanted}” is not a cell. Write for instance ${formatAddress(outline.activeSheet, singleCell({ row: 2, column: 1 }))}.`,
      ),
    );
  const sheet = outline.sheets.find(({ name }) => sameName(name, place.value.sheet));
  if (sheet === undefined)
    return fail(
      actionFault(
        "sheet-not-found",
        `Der er intet ark, der hedder »${place.value.sheet}«. Vælg et, der er der, eller et nyt ark.`,
        `There is no sheet called “${place.value.sheet}”. Choose one that is there, or a new sheet.`,
      ),
    );
  if (sheet.protected)
    return fail(
      actionFault(
        "sheet-protected",
        `Arket »${sheet.name}« er beskyttet. Fjern beskyttelsen under Gennemse, eller vælg et andet ark. Intet er ændret.`,
        `The sheet “${sheet.name}” is protected. Remove the protection under Review, or choose another sheet. Nothing has been changed.`,
        { cell: formatAddress(sheet.name, singleCell(place.value.area)) },
      ),
    );
  const { row, column } = place.value.area;
  return succeed({ sheet: sheet.name, isNew: false, at: { row, column }, position: null });
}

const TABLE: Words = { da: "tabellen", en: "the table" };

/** The area is free for `thing`: nothing in it, no table over it, all of it on the sheet. */
export function checkFree(
  sheet: string,
  area: Area,
  inspection: AreaInspection,
  tables: readonly LocatedTable[],
  thing = TABLE,
): Result<void, ActionFault> {
  const table = tables.find(({ place }) => place.sheet === sheet && overlap(place.area, area));
  const occupied = table === undefined ? firstOccupied(area, inspection) : table.place.area;
  if (occupied === undefined) return succeed(undefined);
  const cell = formatAddress(sheet, singleCell(occupied));
  const proposal = formatAddress(sheet, singleCell(freePlaceBelow(area, inspection, tables, sheet)));
  return fail(
    actionFault(
      "place-occupied",
      `Der står allerede noget i ${cell}; ${thing.da} skal bruge ${formatArea(area)}. Vælg et andet sted, fx ${proposal}, eller et nyt ark. Intet er overskrevet.`,
      `There is already something in ${cell}; ${thing.en} needs ${formatArea(area)}. Choose another place, such as ${proposal}, or a new sheet. Nothing has been overwritten.`,
      { cell, proposal },
    ),
  );
}

export function checkFits(sheet: string, area: Area, thing = TABLE): Result<void, ActionFault> {
  if (fitsOnSheet(area)) return succeed(undefined);
  const cell = formatAddress(sheet, singleCell(area));
  return fail(
    actionFault(
      "place-outside-sheet",
      `${capitalise(thing.da)} kan ikke være på arket fra ${cell}. Vælg en celle længere oppe eller til venstre.`,
      `${capitalise(thing.en)} does not fit on the sheet from ${cell}. Choose a cell further up or to the left.`,
      { cell },
    ),
  );
}

const capitalise = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function newSheet(name: string, outline: WorkbookOutline): Result<WantedPlace, ActionFault> {
  const checked = checkSheetName(name);
  if (!checked.ok) return fail(sheetNameFault(checked.fault));
  if (outline.sheets.some((sheet) => sameName(sheet.name, name)))
    return fail(
      actionFault(
        "sheet-name-taken",
        `Der er allerede et ark, der hedder »${name}«. Vælg et andet navn.`,
        `There is already a sheet called “${name}”. Choose another name.`,
      ),
    );
  const firstList = outline.sheets.findIndex((sheet) => OWN_SHEETS.some((own) => sameName(own, sheet.name)));
  return succeed({ sheet: name, isNew: true, at: TOP_LEFT, position: firstList < 0 ? null : firstList });
}

function sheetNameFault(fault: SheetNameFault): ActionFault {
  switch (fault.code) {
    case "sheet-name-empty":
      return actionFault(fault.code, "Skriv et navn til det nye ark.", "Write a name for the new sheet.");
    case "sheet-name-too-long":
      return actionFault(
        fault.code,
        `Arknavnet er ${String(fault.name.length)} tegn langt; Excel tillader ${String(LONGEST_SHEET_NAME)}. Forkort det.`,
        `The sheet name is ${String(fault.name.length)} characters long; Excel allows ${String(LONGEST_SHEET_NAME)}. Shorten it.`,
      );
    case "sheet-name-character":
      return actionFault(
        fault.code,
        `Et arknavn kan ikke indeholde tegnet »${fault.character}«. Ret »${fault.name}«.`,
        `A sheet name can't contain the character “${fault.character}”. Change “${fault.name}”.`,
      );
  }
}

function firstOccupied(area: Area, { formulas }: AreaInspection): CellPlace | undefined {
  for (const [row, cells] of formulas.entries())
    for (const [column, cell] of cells.entries())
      if (!isBlank(cell)) return { row: area.row + row, column: area.column + column };
  return undefined;
}

/** One empty line below everything on the sheet. */
function freePlaceBelow(
  { column }: Area,
  { used }: AreaInspection,
  tables: readonly LocatedTable[],
  sheet: string,
): CellPlace {
  const ends = tables.filter(({ place }) => place.sheet === sheet).map(({ place }) => place.area.row + place.area.rows);
  return { row: Math.max(used === null ? 0 : used.row + used.rows, ...ends) + 1, column };
}
