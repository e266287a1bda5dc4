import type { Language } from "../../sheets/cells/language";

export interface FunctionsTexts {
  readonly title: string;
  readonly intro: string;
  readonly search: string;
  readonly searchFor: string;
  readonly clearSearch: string;
  readonly found: (found: number, all: number) => string;
  readonly noneFound: (wanted: string) => string;
  readonly foot: string;
  readonly toList: string;
  readonly example: string;
  readonly gives: (result: string, source: string) => string;
  readonly useExample: string;
  readonly insertExample: string;
  readonly insertingExample: string;
  readonly explain: (cell: string) => string;
  readonly explainHelp: (cell: string, names: string) => string;
  readonly explained: (cell: string) => string;
  readonly leaveExplained: string;
  readonly chooseCall: string;
  readonly callNumber: (number: number, call: string) => string;
}

export const FUNCTIONS_TEXTS: Readonly<Record<Language, FunctionsTexts>> = {
  da: {
    title: "Funktioner",
    intro:
      "Skriv =TILTAG. i en celle, så viser Excel funktionerne. Eller vælg en her, og prøv den på dine egne celler.",
    search: "Søg efter en funktion",
    searchFor: "Fx helår, mål eller refusion",
    clearSearch: "Ryd søgningen",
    found: (found, all) =>
      found === all ? `${String(all)} funktioner` : `${String(found)} af ${String(all)} funktioner`,
    noneFound: (wanted) => `Ingen funktion handler om »${wanted}«. Prøv et andet ord for det, du vil regne ud.`,
    foot: "Tekst, »-« og tomme celler er ikke kvantificeret. De tæller ikke med, og de er ikke 0.",
    toList: "Til alle funktioner",
    example: "Eksempel",
    gives: (result, source) => `Giver ${result} (${source})`,
    useExample: "Prøv med eksemplets tal",
    insertExample: "Indsæt eksemplet",
    insertingExample: "Indsætter eksemplet og kontrollerer det …",
    explain: (cell) => `Forklar ${cell}`,
    explainHelp: (cell, names) => `${cell} regner med ${names}.`,
    explained: (cell) => `Formlen i ${cell}`,
    leaveExplained: "Slip formlen",
    chooseCall: "Hvilken del vil du have forklaret?",
    callNumber: (number, call) => `${String(number)}. ${call}`,
  },
  en: {
    title: "Functions",
    intro:
      "Type =TILTAG. in a cell, and Excel shows the functions. Or choose one here and try it on your own cells. The names are the same in every language; what you type and the examples are written as in Danish Excel.",
    search: "Search for a function",
    searchFor: "Such as full-year, target or refund",
    clearSearch: "Clear the search",
    found: (found, all) =>
      found === all ? `${String(all)} functions` : `${String(found)} of ${String(all)} functions`,
    noneFound: (wanted) => `No function is about “${wanted}”. Try another word for what you want to work out.`,
    foot: "Text, “-” and empty cells are not quantified. They do not count, and they are not 0.",
    toList: "To all functions",
    example: "Example",
    gives: (result, source) => `Gives ${result} (${source})`,
    useExample: "Try the example's numbers",
    insertExample: "Insert the example",
    insertingExample: "Inserting the example and checking it …",
    explain: (cell) => `Explain ${cell}`,
    explainHelp: (cell, names) => `${cell} calculates with ${names}.`,
    explained: (cell) => `The formula in ${cell}`,
    leaveExplained: "Let go of the formula",
    chooseCall: "Which part would you like explained?",
    callNumber: (number, call) => `${String(number)}. ${call}`,
  },
};
