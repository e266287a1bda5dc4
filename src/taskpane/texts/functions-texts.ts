import type { Language } from "../../sheets/cells/language";

export interface FunctionsTexts {
  readonly title: string;
  readonly intro: string;
  readonly search: string;
  readonly searchFor: string;
  readonly found: (found: number, all: number) => string;
  readonly gives: (result: string, source: string) => string;
  readonly foot: string;
}

export const FUNCTIONS_TEXTS: Readonly<Record<Language, FunctionsTexts>> = {
  da: {
    title: "Funktioner",
    intro: "Skriv =TILTAG. i en celle, så viser Excel funktionerne. De regner med de celler, du peger på.",
    search: "Søg efter en funktion",
    searchFor: "Fx helår, mål eller refusion",
    found: (found, all) =>
      found === all ? `${String(all)} funktioner` : `${String(found)} af ${String(all)} funktioner`,
    gives: (result, source) => `Giver ${result} (${source})`,
    foot: "Tekst, »-« og tomme celler er ikke kvantificeret. De tæller ikke med, og de er ikke 0.",
  },
  en: {
    title: "Functions",
    intro:
      "Type =TILTAG. in a cell, and Excel shows the functions. They calculate with the cells you point at. The names are the same in every language; the examples are written as in Danish Excel.",
    search: "Search for a function",
    searchFor: "Such as full-year, target or refund",
    found: (found, all) =>
      found === all ? `${String(all)} functions` : `${String(found)} of ${String(all)} functions`,
    gives: (result, source) => `Gives ${result} (${source})`,
    foot: "Text, “-” and empty cells are not quantified. They do not count, and they are not 0.",
  },
};
