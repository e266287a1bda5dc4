import { shownError } from "../../sheets/cells/cell-error";
import { UNIT_NAMES } from "../../sheets/layouts/contract-note";
import { FORM_NAMES, type RegisteredTable } from "../../sheets/ledgers/table-register";
import { actionFault, type ActionFault } from "../action";

/** Two tables that can't be added as they stand: both contracts are told. */
export function contractsDiffer(first: RegisteredTable | undefined, other: RegisteredTable | undefined): ActionFault {
  const [a, b] = [sayTable(first), sayTable(other)];
  return actionFault(
    "contracts-differ",
    `Tabellerne kan ikke lægges sammen, som de står: ${a.da}, og ${b.da}. Vælg en fælles kontrakt, så regnes de om synligt i formlerne. Intet er ændret.`,
    `The tables can't be added as they stand: ${a.en}, and ${b.en}. Choose a common contract, and they are converted visibly in the formulas. Nothing has been changed.`,
  );
}

function sayTable(table: RegisteredTable | undefined): { readonly da: string; readonly en: string } {
  if (table === undefined) return { da: "", en: "" };
  const { unit, savings, priceLevel } = table.contract;
  return {
    da: `»${table.table}« er i ${UNIT_NAMES[unit]}, besparelser med ${savings}, ${priceLevel ?? "uden angivet prisniveau"}`,
    en: `“${table.table}” is in ${UNIT_NAMES[unit]}, savings with ${savings}, ${priceLevel ?? "no price level stated"}`,
  };
}

export const tableTwice = (table: string): ActionFault =>
  actionFault(
    "table-twice",
    `Tabellen »${table}« står to gange på listen og ville tælle med to gange. Tag den ene væk. Intet er ændret.`,
    `The table “${table}” is listed twice and would count twice. Remove one of them. Nothing has been changed.`,
  );

export const withoutInitiatives = ({ title, form }: RegisteredTable): ActionFault =>
  actionFault(
    "not-initiatives",
    `»${title}« har formen ${FORM_NAMES[form]} og kan ikke lægges til. Vælg tiltagstabeller. Intet er ændret.`,
    `“${title}” has the form ${FORM_NAMES[form]} and can't be added. Choose initiative tables. Nothing has been changed.`,
  );

export const columnUnreadable = (reference: string): ActionFault =>
  actionFault(
    "column-missing",
    `Kolonnen ${reference} er væk eller har fået et andet navn. Giv den sit navn igen. Intet er ændret.`,
    `The column ${reference} is gone or has been given another name. Give it its name back. Nothing has been changed.`,
  );

export const columnShowsError = ({ cell, shows }: { readonly cell: string; readonly shows: string }): ActionFault =>
  actionFault(
    "cell-shows-error",
    `${cell} viser ${shownError(shows).da}, og en fejl kan ikke lægges sammen. Ret den først. Intet er ændret.`,
    `${cell} shows ${shownError(shows).en}, and an error can't be added. Correct it first. Nothing has been changed.`,
    { cell },
  );
