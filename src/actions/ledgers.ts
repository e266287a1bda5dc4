import { fail, succeed, type Result } from "../finance/result";
import { sameName } from "../sheets/cells/sheet-name";
import type { LedgerShape } from "../sheets/plan/sheet-plan";
import type { WorkbookOutline } from "../sheets/workbook-port";
import { actionFault, type ActionFault } from "./action";

/** Those of Tiltag's own lists that are there; a list that can't be written to is told before anything is. */
export function checkLedgers(
  ledgers: readonly LedgerShape[],
  outline: WorkbookOutline,
): Result<readonly LedgerShape[], ActionFault> {
  for (const ledger of ledgers) {
    const sheet = outline.sheets.find(({ name }) => sameName(name, ledger.sheet));
    if (sheet?.protected === true)
      return fail(
        actionFault(
          "sheet-protected",
          `Arket »${sheet.name}«, hvor Tiltag fører liste, er beskyttet. Fjern beskyttelsen under Gennemse, og prøv igen. Intet er ændret.`,
          `The sheet “${sheet.name}”, where Tiltag keeps its list, is protected. Remove the protection under Review and try again. Nothing has been changed.`,
        ),
      );
    if (sheet !== undefined && !outline.tables.includes(ledger.table))
      return fail(
        actionFault(
          "ledger-missing",
          `Arket »${sheet.name}« er der, men Tiltags tabel »${ledger.table}« er væk fra det. Omdøb eller slet arket, så laver Tiltag et nyt. Intet er ændret.`,
          `The sheet “${sheet.name}” is there, but Tiltag's table “${ledger.table}” is gone from it. Rename or delete the sheet, and Tiltag makes a new one. Nothing has been changed.`,
        ),
      );
  }
  const missing = ledgers.filter((ledger) => !outline.tables.includes(ledger.table));
  if (missing.length > 0 && outline.structureProtected) return fail(structureProtected());
  return succeed(ledgers.filter((ledger) => outline.tables.includes(ledger.table)));
}

export const structureProtected = (): ActionFault =>
  actionFault(
    "structure-protected",
    "Projektmappens struktur er beskyttet, så der kan ikke tilføjes ark, og Tiltag skal bruge ark til opsætning og log. Fjern beskyttelsen under Gennemse, og prøv igen. Intet er ændret.",
    "The workbook's structure is protected, so no sheet can be added, and Tiltag needs sheets for setup and log. Remove the protection under Review and try again. Nothing has been changed.",
  );
