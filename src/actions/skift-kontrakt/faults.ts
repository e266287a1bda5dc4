import type { ContractFault } from "../../finance/prices/contract-conversion";
import { isCellError, shownError } from "../../sheets/cells/cell-error";
import type { TableFault } from "../../sheets/contracts/convert-table";
import type { PartsFault } from "../../sheets/contracts/form-amounts";
import { isBlockForm, type RegisteredTable } from "../../sheets/ledgers/table-register";
import type { PlRates } from "../../sheets/ledgers/pl-rates";
import { actionFault, type ActionFault } from "../action";
import { rateMissing } from "../pl-satser/rate-faults";

/** A part of the table is not where it can be found. */
export function partsFault({ table, title, form }: RegisteredTable, fault: PartsFault): ActionFault {
  const [thing, below] = isBlockForm(form)
    ? [
        { da: `»${title}«`, en: `“${title}”` },
        { da: `i »${title}«`, en: `in “${title}”` },
      ]
    : [
        { da: `Tabellen »${table}«`, en: `The table “${table}”` },
        { da: `under tabellen »${table}«`, en: `below the table “${table}”` },
      ];
  switch (fault.code) {
    case "column-missing":
      return actionFault(
        fault.code,
        `${thing.da} mangler kolonnen »${fault.header}«. Giv kolonnen sit navn igen. Intet er ændret.`,
        `${thing.en} lacks the column “${fault.header}”. Give the column its name back. Nothing has been changed.`,
        { cell: fault.cell },
      );
    case "note-changed":
      return actionFault(
        fault.code,
        `Notelinjen i ${fault.cell} er skrevet om, så Tiltag kan ikke rette den med. Slet teksten, eller skriv igen: ${fault.note}. Intet er ændret.`,
        `The note line in ${fault.cell} has been rewritten, so Tiltag can't change it with the numbers. Delete the text, or write again: ${fault.note}. Nothing has been changed.`,
        { cell: fault.cell },
      );
    case "line-missing":
      return actionFault(
        fault.code,
        `Linjen »${fault.label}« ${below.da} er ikke til at finde. Skriv etiketten igen, eller fjern de linjer, der bygger på den. Intet er ændret.`,
        `The line “${fault.label}” ${below.en} can't be found. Write its label again, or remove the lines that build on it. Nothing has been changed.`,
      );
    case "lines-moved":
      return actionFault(
        fault.code,
        `Summen i ${fault.cell} hører til et andet år end kolonnen over den. Flyt linjerne under tabellen, så årene passer. Intet er ændret.`,
        `The sum in ${fault.cell} belongs to another year than the column above it. Move the lines below the table so that the years fit. Nothing has been changed.`,
        { cell: fault.cell },
      );
  }
}

/** The numbers of a view are another table's, seen again. */
export const followsTable = ({ table }: RegisteredTable, source: RegisteredTable): ActionFault =>
  actionFault(
    "follows-table",
    `»${table}« regner på tallene i »${source.table}« og står altid i dens enhed og fortegn. Skift kontrakt på »${source.table}«, så følger »${table}« med. Intet er ændret.`,
    `“${table}” calculates on the numbers in “${source.table}” and is always in its unit and sign. Change the contract of “${source.table}”, and “${table}” follows. Nothing has been changed.`,
  );

/** A follow-up shows what was promised, in the prices it was promised in. */
export const planIsLocked = (followUp: string): ActionFault =>
  actionFault(
    "plan-locked",
    `Opfølgningen »${followUp}« går efter den låste plan, som står i de priser, den er låst i. Lås planen op, eller slet opfølgningen, skift priser, og lås eller følg op igen. Intet er ændret.`,
    `The follow-up “${followUp}” goes by the locked plan, which stands in the prices it was locked in. Unlock the plan, or delete the follow-up, change the prices, and lock or follow up again. Nothing has been changed.`,
  );

/** A cell can't be converted. */
export function cellFault({ code, cell, text }: TableFault): ActionFault {
  switch (code) {
    case "not-an-amount":
      return actionFault(
        code,
        `»${text}« i ${cell} er ikke et beløb. Skriv det som 1.234,5 – eller »-«, hvis det ikke er kvantificeret. Intet er ændret.`,
        `“${text}” in ${cell} is not an amount. Write it as 1.234,5 – or “-” where it is not quantified. Nothing has been changed.`,
        { cell },
      );
    case "cell-shows-error": {
      const shown = isCellError(text) ? shownError(text) : { da: text, en: text };
      return actionFault(
        code,
        `${cell} viser ${shown.da}, og en fejl kan ikke regnes om. Ret den først. Intet er ændret.`,
        `${cell} shows ${shown.en}, and an error can't be converted. Correct it first. Nothing has been changed.`,
        { cell },
      );
    }
    case "formula-without-number":
      return actionFault(
        code,
        `Formlen i ${cell} viser ikke et tal, så det kan ikke ses, om den er regnet rigtigt om. Skriv tallet, eller »-«. Intet er ændret.`,
        `The formula in ${cell} shows no number, so nobody can see whether it has been converted rightly. Write the number, or “-”. Nothing has been changed.`,
        { cell },
      );
    case "formula-not-ours":
      return actionFault(
        code,
        `Formlen i ${cell} er skrevet om, og når fortegnet vendes, skal den vendes med. Vend den selv, skriv tallet i cellen, eller slet linjen. Intet er ændret.`,
        `The formula in ${cell} has been rewritten, and it must be turned when the sign is. Turn it yourself, write the number in the cell, or delete the line. Nothing has been changed.`,
        { cell },
      );
  }
}

/** A formula of the user's gave another number than it should. */
export const formulaDoesNotFollow = (cell: string): ActionFault =>
  actionFault(
    "formula-does-not-follow",
    `Formlen i ${cell} blander tabellens egne beløb med andre tal, så den giver ikke det rigtige under den nye kontrakt. Alt er taget tilbage. Skriv tallet i cellen i stedet, eller hent begge dele udefra.`,
    `The formula in ${cell} mixes the table's own amounts with other numbers, so it does not give the right one under the new contract. All has been taken back. Write the number in the cell instead, or take both from outside.`,
    { cell },
  );

/** The amounts can't be taken from one price level to the other. `table` is as it is told. */
export function contractFault(fault: ContractFault, table: string, rates: PlRates, listIsThere: boolean): ActionFault {
  switch (fault.code) {
    case "rate-missing":
    case "rate-not-positive":
      return rateMissing(fault.year, rates, listIsThere);
    case "price-level-unsaid":
      return actionFault(
        fault.code,
        `Tabellen »${table}« siger ikke sit prisniveau, så den kan ikke regnes om til et andet. Skriv det på den med Skift kontrakt først. Intet er ændret.`,
        `The table “${table}” does not say its price level, so it can't be converted to another. Give it one with Change contract first. Nothing has been changed.`,
      );
    case "price-level-without-year":
      return actionFault(
        fault.code,
        `»${fault.priceLevel}« er et prisniveau uden årstal, og PL-satser går fra år til år. Skriv fx 2026-priser. Intet er ændret.`,
        `“${fault.priceLevel}” is a price level without a year, and PL rates go from year to year. Write for instance 2026-priser. Nothing has been changed.`,
      );
  }
}

export const nothingToChange = (table: string): ActionFault =>
  actionFault(
    "nothing-to-change",
    `Tabellen »${table}« har allerede den kontrakt. Vælg en anden enhed, et andet fortegn, prisniveau eller antal decimaler.`,
    `The table “${table}” has that contract already. Choose another unit, sign, price level or number of decimals.`,
  );
