import type { Language } from "../../sheets/cells/language";

export interface IndependenceTexts {
  readonly title: string;
  readonly intro: string;
  readonly where: string;
  readonly scopes: Readonly<Record<"selection" | "sheet" | "workbook", string>>;
  readonly start: Readonly<Record<"selection" | "sheet" | "workbook", string>>;
  readonly running: string;
  readonly done: (formulas: number, values: number, unchanged: number) => string;
  readonly reportTitle: string;
  readonly became: Readonly<Record<"formula" | "value" | "unchanged", string>>;
  readonly before: string;
  readonly more: (count: number) => string;
  readonly repairTitle: string;
  readonly repairHelp: string;
  readonly repair: string;
  readonly repairing: string;
  readonly repaired: (count: number) => string;
  readonly stillLost: string;
}

const cells = (count: number): string => (count === 1 ? "1 celle" : `${String(count)} celler`);
const cellsEnglish = (count: number): string => (count === 1 ? "1 cell" : `${String(count)} cells`);

export const INDEPENDENCE_TEXTS: Readonly<Record<Language, IndependenceTexts>> = {
  da: {
    title: "Gør uafhængig",
    intro:
      "Formler med Tiltags funktioner bliver til almindelige formler, så projektmappen regner hos en, der ikke har Tiltag. Hvor det ikke kan lade sig gøre, står tallet tilbage. Det kan fortrydes.",
    where: "Hvilke formler?",
    scopes: { selection: "Dem, du har markeret", sheet: "Alle på arket", workbook: "Alle i projektmappen" },
    start: {
      selection: "Gør markeringen uafhængig",
      sheet: "Gør arket uafhængigt",
      workbook: "Gør projektmappen uafhængig",
    },
    running: "Regner igennem og skriver formlerne …",
    done: (formulas, values, unchanged) =>
      [
        `Almindelig formel i ${cells(formulas)}.`,
        values > 0 ? `Tallet selv i ${cells(values)}.` : "",
        unchanged > 0 ? `${cells(unchanged)} viser en fejl og er ikke ændret.` : "",
      ]
        .filter((sentence) => sentence !== "")
        .join(" "),
    reportTitle: "Det blev til",
    became: { formula: "Formel", value: "Tal", unchanged: "Ikke ændret" },
    before: "Før:",
    more: (count) => `… og ${String(count)} til.`,
    repairTitle: "Viser en celle #NAVN?",
    repairHelp:
      "Det sker, når projektmappen er åbnet et sted uden Tiltag. Tiltag finder formlerne og indtaster dem igen.",
    repair: "Reparér formlerne",
    repairing: "Finder formlerne …",
    repaired: (count) => `${count === 1 ? "1 formel" : `${String(count)} formler`} er indtastet igen.`,
    stillLost: "Viser stadig #NAVN?:",
  },
  en: {
    title: "Make independent",
    intro:
      "Formulas with Tiltag's functions become ordinary ones, so that the workbook calculates for somebody without Tiltag. Where that can't be done, the number stays. It can be undone.",
    where: "Which formulas?",
    scopes: { selection: "Those you have selected", sheet: "All on the sheet", workbook: "All in the workbook" },
    start: {
      selection: "Make the selection independent",
      sheet: "Make the sheet independent",
      workbook: "Make the workbook independent",
    },
    running: "Calculating and writing the formulas …",
    done: (formulas, values, unchanged) =>
      [
        `An ordinary formula in ${cellsEnglish(formulas)}.`,
        values > 0 ? `The number itself in ${cellsEnglish(values)}.` : "",
        unchanged > 0 ? `${cellsEnglish(unchanged)} with an error left as before.` : "",
      ]
        .filter((sentence) => sentence !== "")
        .join(" "),
    reportTitle: "What it became",
    became: { formula: "Formula", value: "Number", unchanged: "Not changed" },
    before: "Before:",
    more: (count) => `… and ${String(count)} more.`,
    repairTitle: "Does a cell show #NAME?",
    repairHelp:
      "That happens when the workbook has been opened somewhere without Tiltag. Tiltag finds the formulas and enters them again.",
    repair: "Repair the formulas",
    repairing: "Finding the formulas …",
    repaired: (count) => `${count === 1 ? "1 formula has" : `${String(count)} formulas have`} been entered again.`,
    stillLost: "Still showing #NAME?:",
  },
};
