import type { Language } from "../../sheets/cells/language";

/** What stands under a field that can't be used, by what is wrong with it. */
export type FieldProblem =
  "missing" | "number" | "date" | "word" | "switch" | "too-large" | "whole-column" | "formula" | "one-cell";

export interface CallTexts {
  readonly optional: (name: string) => string;
  readonly more: string;
  readonly useSelection: string;
  readonly useSelectionFor: (name: string) => string;
  readonly selectionUsed: (name: string, address: string) => string;
  readonly defaultChoice: (word: string) => string;
  readonly typeInstead: (name: string) => string;
  readonly takenOver: string;
  readonly problems: Readonly<Record<FieldProblem, string>>;
  readonly allowedWords: (words: string) => string;
  readonly nothingThere: (text: string) => string;
  readonly cellShows: (cell: string, shows: string) => string;
  readonly notFollowed: (name: string, formula: string) => string;
  readonly block: (rows: number, columns: number) => string;
  readonly result: string;
  readonly resultIs: (result: string) => string;
  readonly noResultYet: string;
  readonly noResult: string;
  readonly readAgain: string;
  readonly readingCells: string;
  readonly shownOf: (shownRows: number, rows: number, columns: number) => string;
  readonly element: (row: number, column: number, value: string) => string;
  readonly emptyElement: string;
  readonly row: string;
  readonly column: string;
  readonly why: string;
  readonly whyElement: (row: number, column: number) => string;
  readonly chooseElement: string;
  readonly insertAt: (address: string) => string;
  readonly insertNowhere: string;
  readonly inserting: string;
  readonly notInserted: string;
  readonly inserted: (address: string) => string;
  readonly undone: (address: string) => string;
  readonly errorsLeft: (count: number) => string;
}

export const CALL_TEXTS: Readonly<Record<Language, CallTexts>> = {
  da: {
    optional: (name) => `${name} (kan udelades)`,
    more: "Flere valg",
    useSelection: "Brug markeringen",
    useSelectionFor: (name) => `Brug markeringen til ${name}`,
    selectionUsed: (name, address) => `${name} er nu ${address}.`,
    defaultChoice: (word) => `${word} (standard)`,
    typeInstead: (name) => `Skriv selv ${name}`,
    takenOver: "Fra cellens formel",
    problems: {
      missing: "Skriv en værdi, eller peg på celler i arket.",
      number: "Skriv et tal som 1.234,5, eller peg på celler, fx B2:E9.",
      date: "Skriv en dato, der findes, som 1-7-2026, eller peg på en celle.",
      word: "Vælg et af ordene, eller peg på en celle.",
      switch: "Skriv SAND eller FALSK, eller peg på en celle.",
      "too-large": "Det er flere celler, end ruden kan regne på. Peg på højst 50.000.",
      "whole-column": "Peg på de celler, der er brugt, fx B2:B9. En hel kolonne eller række er for meget.",
      formula: "Skriv en værdi, eller peg på celler. En formel hører til i en celle.",
      "one-cell": "Her skal stå én værdi. Peg på én celle.",
    },
    allowedWords: (words) => `Kan være ${words}.`,
    nothingThere: (text) => `Der er intet i projektmappen, der hedder »${text}«.`,
    cellShows: (cell, shows) => `${cell} viser ${shows}, og så gør funktionen det også. Ret cellen først.`,
    notFollowed: (name, formula) =>
      `${name} er en formel, som kun Excel kan regne ud: ${formula}. Resten af kaldet står herunder.`,
    block: (rows, columns) =>
      `${String(rows)} ${rows === 1 ? "række" : "rækker"} × ${String(columns)} ${columns === 1 ? "kolonne" : "kolonner"}`,
    result: "Resultat",
    resultIs: (result) => `Resultatet er ${result}.`,
    noResultYet: "Udfyld felterne, så ser du resultatet her.",
    noResult: "Der er intet resultat endnu",
    readAgain: "Læs cellerne igen",
    readingCells: "Læser cellerne …",
    shownOf: (shownRows, rows, columns) =>
      `De første ${String(shownRows)} af ${String(rows)} rækker og ${String(columns)} kolonner.`,
    element: (row, column, value) => `Række ${String(row)}, kolonne ${String(column)}: ${value}`,
    emptyElement: "tom",
    row: "Række",
    column: "Kolonne",
    why: "Hvorfor dette tal?",
    whyElement: (row, column) => `For række ${String(row)}, kolonne ${String(column)}:`,
    chooseElement: "Tryk på et tal i resultatet for at få det forklaret.",
    insertAt: (address) => `Indsæt i ${address}`,
    insertNowhere: "Indsæt formlen",
    inserting: "Indsætter formlen og kontrollerer den …",
    notInserted: "Intet blev indsat",
    inserted: (address) => `Indsat i ${address}.`,
    undone: (address) => `Fortrudt: det, der blev indsat i ${address}, er fjernet igen.`,
    errorsLeft: (count) =>
      count === 1 ? "Ret det ene felt, der er markeret." : `Ret de ${String(count)} felter, der er markeret.`,
  },
  en: {
    optional: (name) => `${name} (may be left out)`,
    more: "More choices",
    useSelection: "Use the selection",
    useSelectionFor: (name) => `Use the selection for ${name}`,
    selectionUsed: (name, address) => `${name} is now ${address}.`,
    defaultChoice: (word) => `${word} (default)`,
    typeInstead: (name) => `Type ${name} yourself`,
    takenOver: "From the cell's formula",
    problems: {
      missing: "Type a value, or point at cells in the sheet.",
      number: "Type a number as 1.234,5, or point at cells such as B2:E9.",
      date: "Type a date that exists, as 1-7-2026, or point at a cell.",
      word: "Choose one of the words, or point at a cell.",
      switch: "Type TRUE or FALSE, or point at a cell.",
      "too-large": "These are more cells than the pane can calculate with. Point at no more than 50.000.",
      "whole-column": "Point at the cells in use, such as B2:B9. A whole column or row is too much.",
      formula: "Type a value, or point at cells. A formula belongs in a cell.",
      "one-cell": "One value belongs here. Point at one cell.",
    },
    allowedWords: (words) => `Can be ${words}.`,
    nothingThere: (text) => `There is nothing in the workbook called “${text}”.`,
    cellShows: (cell, shows) => `${cell} shows ${shows}, and so does the function. Correct the cell first.`,
    notFollowed: (name, formula) =>
      `${name} is a formula that only Excel can work out: ${formula}. The rest of the call is below.`,
    block: (rows, columns) =>
      `${String(rows)} ${rows === 1 ? "row" : "rows"} × ${String(columns)} ${columns === 1 ? "column" : "columns"}`,
    result: "Result",
    resultIs: (result) => `The result is ${result}.`,
    noResultYet: "Fill in the fields, and you see the result here.",
    noResult: "There is no result yet",
    readAgain: "Read the cells again",
    readingCells: "Reading the cells …",
    shownOf: (shownRows, rows, columns) =>
      `The first ${String(shownRows)} of ${String(rows)} rows and ${String(columns)} columns.`,
    element: (row, column, value) => `Row ${String(row)}, column ${String(column)}: ${value}`,
    emptyElement: "empty",
    row: "Row",
    column: "Column",
    why: "Why this number?",
    whyElement: (row, column) => `For row ${String(row)}, column ${String(column)}:`,
    chooseElement: "Press a number in the result to have it explained.",
    insertAt: (address) => `Insert in ${address}`,
    insertNowhere: "Insert the formula",
    inserting: "Inserting the formula and checking it …",
    notInserted: "Nothing was inserted",
    inserted: (address) => `Inserted in ${address}.`,
    undone: (address) => `Undone: what was inserted in ${address} has been removed again.`,
    errorsLeft: (count) =>
      count === 1 ? "Correct the one field that is marked." : `Correct the ${String(count)} fields that are marked.`,
  },
};
