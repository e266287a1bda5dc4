import type { Language } from "../../sheets/cells/language";

/** What stands under a field that can't be as it is. */
export interface CheckTexts {
  readonly titleMissing: string;
  readonly notAYear: (text: string) => string;
  readonly rowTitleMissing: string;
  readonly numberTwice: (number: string) => string;
  readonly notAnAmount: (text: string) => string;
  readonly notANumber: (text: string) => string;
  readonly noRows: string;
  readonly targetMissing: string;
  readonly targetSign: Readonly<Record<"minus" | "plus", string>>;
  readonly tableNameInvalid: (name: string) => string;
  readonly tableNameTaken: (name: string) => string;
}

export const CHECK_TEXTS: Readonly<Record<Language, CheckTexts>> = {
  da: {
    titleMissing: "Skriv en titel til tabellen.",
    notAYear: (text) =>
      text.trim() === "" ? "Skriv det første år, fx 2027." : `»${text}« er ikke et årstal. Skriv fire cifre, fx 2027.`,
    rowTitleMissing: "Skriv, hvad tiltaget hedder.",
    numberTwice: (number) => `Nummer ${number} har et andet tiltag også. Giv det ene et nyt.`,
    notAnAmount: (text) => `»${text}« er ikke et beløb. Skriv fx 1.234,5 – eller »-«, hvis det ikke er kvantificeret.`,
    notANumber: (text) => `»${text}« er ikke et beløb. Skriv fx 1.234,5.`,
    noRows: "Skriv eller indsæt mindst ét tiltag, der ikke er udgået.",
    targetMissing: "Skriv reduktionsmålet; 0 hvis der ikke er et dette år.",
    targetSign: {
      minus: "I denne tabel skrives besparelser med minus. Skriv målet med minus.",
      plus: "I denne tabel skrives besparelser med plus. Skriv målet uden minus.",
    },
    tableNameInvalid: (name) => `»${name}« kan ikke være navn på en tabel. Brug bogstaver, tal og _ uden mellemrum.`,
    tableNameTaken: (name) => `Navnet »${name}« er i brug i projektmappen. Vælg et andet.`,
  },
  en: {
    titleMissing: "Write a title for the table.",
    notAYear: (text) =>
      text.trim() === ""
        ? "Write the first year, such as 2027."
        : `“${text}” is not a year. Write four digits, such as 2027.`,
    rowTitleMissing: "Write what the initiative is called.",
    numberTwice: (number) => `Another initiative also has number ${number}. Give one of them a new one.`,
    notAnAmount: (text) =>
      `“${text}” is not an amount. Write for instance 1.234,5 – or “-” where it is not quantified.`,
    notANumber: (text) => `“${text}” is not an amount. Write for instance 1.234,5.`,
    noRows: "Type or paste at least one initiative that is not withdrawn.",
    targetMissing: "Write the reduction target; 0 if there is none this year.",
    targetSign: {
      minus: "In this table savings are written with minus. Write the target with minus.",
      plus: "In this table savings are written with plus. Write the target without minus.",
    },
    tableNameInvalid: (name) => `“${name}” can't be the name of a table. Use letters, digits and _ without spaces.`,
    tableNameTaken: (name) => `The name “${name}” is in use in the workbook. Choose another.`,
  },
};
