import type { WorkbookFault } from "../sheets/workbook-port";
import { actionFault, type ActionFault } from "./action";

/** What the user is told when Excel would not read or write. */
export function workbookFault(fault: WorkbookFault): ActionFault {
  switch (fault.code) {
    case "cell-edit-mode":
      return actionFault(
        fault.code,
        "Du er i gang med at redigere en celle. Tryk Enter, og prøv igen. Intet er ændret.",
        "You are editing a cell. Press Enter and try again. Nothing has been changed.",
      );
    case "access-denied":
      return actionFault(
        fault.code,
        "Excel gav ikke adgang: arket eller projektmappen er beskyttet eller åbnet som skrivebeskyttet. Fjern beskyttelsen, og prøv igen. Intet er ændret.",
        "Excel gave no access: the sheet or workbook is protected or opened read-only. Remove the protection and try again. Nothing has been changed.",
      );
    case "payload-too-large":
      return actionFault(
        fault.code,
        "Det er for meget på én gang for Excel (5 MB). Del tabellen i to. Intet er ændret.",
        "This is too much at once for Excel (5 MB). Split the table in two. Nothing has been changed.",
      );
    case "selection-not-one-area":
      return actionFault(
        fault.code,
        "Markér ét sammenhængende område i arket, og prøv igen.",
        "Select one single area in the sheet and try again.",
      );
    case "interrupted":
      return actionFault(
        fault.code,
        `Excel afbrød undervejs (${fault.officeCode}). Projektmappen er, som den var. Prøv igen.`,
        `Excel stopped on the way (${fault.officeCode}). The workbook is as it was. Try again.`,
      );
    case "cancelled":
      return actionFault(
        fault.code,
        "Annulleret. Projektmappen er, som den var.",
        "Cancelled. The workbook is as it was.",
      );
    case "not-verified":
      return actionFault(
        fault.code,
        `Excel viste noget andet i ${fault.cell}, end Tiltag skrev. Alt er taget tilbage; projektmappen er, som den var. Prøv et nyt ark, eller slå Autokorrektur for tabeller fra.`,
        `Excel showed something else in ${fault.cell} than Tiltag wrote. All has been taken back; the workbook is as it was. Try a new sheet, or turn AutoCorrect for tables off.`,
        { cell: fault.cell },
      );
    case "not-restored":
      return actionFault(
        fault.code,
        `Excel afbrød (${fault.officeCode}), og det nåede ikke at blive taget tilbage. Se efter i arket, og brug Fortryd i Tiltag, når Excel svarer igen.`,
        `Excel stopped (${fault.officeCode}), and it could not be taken back. Look at the sheet, and use Undo in Tiltag when Excel answers again.`,
      );
  }
}
