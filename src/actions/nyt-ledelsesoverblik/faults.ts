import { actionFault, type ActionFault } from "../action";

export const noPrognosis = (): ActionFault =>
  actionFault(
    "prognosis-missing",
    "Der er intet ark, hvis navn begynder med Prognose. Lav en prognose først. Intet er ændret.",
    "There is no sheet whose name begins with Prognose. Make a prognosis first. Nothing has been changed.",
  );

export const noSuchSheet = (sheet: string): ActionFault =>
  actionFault(
    "sheet-not-found",
    `Der er intet ark, der hedder »${sheet}«. Vælg arket med prognosen. Intet er ændret.`,
    `There is no sheet called “${sheet}”. Choose the sheet with the prognosis. Nothing has been changed.`,
  );

export const notAPrognosis = (sheet: string): ActionFault =>
  actionFault(
    "not-a-prognosis",
    `Arket »${sheet}« er ikke en prognose, som Tiltag kan læse: overskriften med året, linjen I alt eller de aktive sager under månederne mangler. Vælg et andet ark, eller lav en ny prognose. Intet er ændret.`,
    `The sheet “${sheet}” is not a prognosis that Tiltag can read: the title with its year, the line I alt or the active cases below the months are missing. Choose another sheet, or make a new prognosis. Nothing has been changed.`,
  );

export const columnMissing = (sheet: string, header: string): ActionFault =>
  actionFault(
    "prognosis-column-missing",
    `Arket »${sheet}« mangler kolonnen »${header}«. Giv kolonnen sin overskrift igen, eller lav en ny prognose. Intet er ændret.`,
    `The sheet “${sheet}” lacks the column “${header}”. Give the column its heading again, or make a new prognosis. Nothing has been changed.`,
  );

export const tooFewCitizens = (sheet: string, smallest: number): ActionFault =>
  actionFault(
    "too-few-citizens",
    `Prognosen i »${sheet}« har færre end ${String(smallest)} borgere: ingen gruppe kan vises uden at vise, hvem det er. Intet er ændret.`,
    `The prognosis in “${sheet}” has fewer than ${String(smallest)} citizens: no group can be shown without telling who they are. Nothing has been changed.`,
  );
