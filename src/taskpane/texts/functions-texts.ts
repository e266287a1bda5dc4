import type { Language } from "../../sheets/cells/language";

export interface FunctionText {
  readonly name: string;
  readonly what: string;
  readonly example: string;
  readonly exampleHelp: string;
}

export interface FunctionsTexts {
  readonly title: string;
  readonly intro: string;
  readonly functions: readonly FunctionText[];
  readonly foot: string;
}

export const FUNCTIONS_TEXTS: Readonly<Record<Language, FunctionsTexts>> = {
  da: {
    title: "Funktioner",
    intro: "Skriv =TILTAG. i en celle, så viser Excel funktionerne. De regner med de celler, du peger på.",
    functions: [
      {
        name: "NETTOEFFEKT",
        what: "Summen af tiltagenes beløb for hvert år, uden udgåede rækker og, hvis du vil, vægtet med sandsynlighed.",
        example: "=TILTAG.NETTOEFFEKT(F4:I9;D4:D9)",
        exampleHelp: "Beløbene i F4:I9, status i D4:D9. Svaret fylder én celle for hvert år.",
      },
      {
        name: "HELÅRSEFFEKT",
        what: "Effekten over et helt år, når du kender effekten i startåret og startdatoen.",
        example: "=TILTAG.HELÅRSEFFEKT(186000;DATO(2027;7;1))",
        exampleHelp: "186.000 kr. fra 1. juli er 372.000 kr. på et helt år.",
      },
      {
        name: "AKKUMULERETMÅLTAL",
        what: "Årenes nye, varige måltal lagt sammen: som niveau, som beløb over årene eller som ren sum.",
        example: '=TILTAG.AKKUMULERETMÅLTAL(B2:E2;"beløb")',
        exampleHelp: "Nye måltal på 2 og 3 giver niveauet 2 og 5, beløbet 2 og 7, summen 5.",
      },
    ],
    foot: "Tekst, »-« og tomme celler er ikke kvantificeret. De tæller ikke med, og de er ikke 0.",
  },
  en: {
    title: "Functions",
    intro:
      "Type =TILTAG. in a cell, and Excel shows the functions. They calculate with the cells you point at. The names are the same in every language.",
    functions: [
      {
        name: "NETTOEFFEKT",
        what: "Net effect: the sum of the initiatives' amounts for each year, without withdrawn rows and, if you like, weighted by probability.",
        example: "=TILTAG.NETTOEFFEKT(F4:I9,D4:D9)",
        exampleHelp: "The amounts in F4:I9, the status in D4:D9. The answer fills one cell for each year.",
      },
      {
        name: "HELÅRSEFFEKT",
        what: "Full-year effect: the effect over a full year, when you know the effect in the start year and the start date.",
        example: "=TILTAG.HELÅRSEFFEKT(186000,DATE(2027,7,1))",
        exampleHelp: "kr. 186.000 from 1 July is kr. 372.000 over a full year.",
      },
      {
        name: "AKKUMULERETMÅLTAL",
        what: "Accumulated target: each year's new, lasting targets, as level, as amount over the years or as plain sum.",
        example: '=TILTAG.AKKUMULERETMÅLTAL(B2:E2,"amount")',
        exampleHelp: "New targets of 2 and 3 give the level 2 and 5, the amount 2 and 7, the sum 5.",
      },
    ],
    foot: "Text, “-” and empty cells are not quantified. They do not count, and they are not 0.",
  },
};
