import { paddedDate } from "../cells/danish-date";
import { holdsCprNumber } from "../cells/cpr-number";
import { shownError } from "../cells/cell-error";
import type { RowProblem } from "./case-table";
import type { DateFault } from "./read-case-date";
import type { NumberFault } from "./read-case-number";

const problem = (code: string, da: string, en: string): RowProblem => ({ code, sentence: { da, en } });

/** What a cell says, as it may be repeated: never a CPR number, never a whole page. */
const LONGEST_QUOTE = 40;
const quote = (text: string): string => {
  if (holdsCprNumber(text)) return "…";
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
};

export const missing = (what: string, english: string): RowProblem =>
  problem("missing", `${what} mangler.`, `${english} is missing.`);

export const cellError = (error: string): RowProblem => {
  const shown = shownError(error);
  return problem("cell-error", `Cellen viser fejlen ${shown.da}.`, `The cell shows the error ${shown.en}.`);
};

export const textTooLong = (): RowProblem =>
  problem(
    "text-too-long",
    "Teksten er længere, end en celle i Excel kan holde. Er et anførselstegn ikke lukket?",
    "The text is longer than a cell in Excel can hold. Is a quotation mark not closed?",
  );

export const fieldCount = (found: number, wanted: number): RowProblem =>
  problem(
    "field-count",
    `Rækken har ${String(found)} felter, og overskriften har ${String(wanted)}. Står et skilletegn i en tekst uden anførselstegn?`,
    `The row has ${String(found)} fields, and the heading has ${String(wanted)}. Is there a separator in a text without quotation marks?`,
  );

export const duplicateKey = (id: string, firstRow: number): RowProblem =>
  problem(
    "duplicate-key",
    `Sag »${quote(id)}« står allerede i række ${String(firstRow)}; den første er taget med. Giv hver bevilling sit eget nummer.`,
    `Case “${quote(id)}” already stands in row ${String(firstRow)}; the first is kept. Give each grant a number of its own.`,
  );

export const stopBeforeStart = (): RowProblem =>
  problem("stop-before-start", "Slutdatoen er før startdatoen.", "The end date is before the start date.");

export const endedWithoutEnd = (): RowProblem =>
  problem(
    "ended-without-end",
    "Sagen er ophørt, men har ingen slutdato. Uden den koster den resten af året.",
    "The case has ended but has no end date. Without it, it costs for the rest of the year.",
  );

export const cprInKey = (): RowProblem =>
  problem(
    "cpr-number",
    "Sagens nummer ligner et cpr-nummer. Brug sagens eget nummer fra fagsystemet.",
    "The case's number looks like a CPR number. Use the case's own number.",
  );

export const unknownWord = (text: string, known: readonly string[]): RowProblem =>
  problem(
    "unknown-word",
    `»${quote(text)}« er ikke et af ordene ${known.join(", ")}.`,
    `“${quote(text)}” is not one of the words ${known.join(", ")}.`,
  );

export const negative = (what: string, english: string): RowProblem =>
  problem(
    "negative",
    `${what} er negativ. Skriv den uden minus, eller lad rækken blive ude.`,
    `${english} is negative. Write it without a minus, or leave the row out.`,
  );

export const hoursMissing = (): RowProblem =>
  problem(
    "hours-missing",
    "Omfang mangler. Skriv antal timer om ugen, når takstenheden er time.",
    "The extent is missing. Write the hours a week when the rate unit is hour.",
  );

export const extentTooLarge = (text: string, isHours: boolean): RowProblem =>
  isHours
    ? problem(
        "extent-too-large",
        `${text} timer om ugen er flere, end ugen har.`,
        `${text} hours a week are more than a week has.`,
      )
    : problem(
        "extent-too-large",
        `Omfang ${text} er for stort. Skriv en andel af en plads: 0,85 eller 85 %.`,
        `The extent ${text} is too large. Write a share of a place: 0,85 or 85 %.`,
      );

export const rateTooLarge = (): RowProblem =>
  problem(
    "rate-too-large",
    "Taksten er over 100 mio. kr. Er det et andet tal, der er kommet i kolonnen?",
    "The rate is above 100 million kr. Has another number got into the column?",
  );

export const notAShare = (text: string): RowProblem =>
  problem(
    "not-a-share",
    `${text} er ikke en andel. Skriv et tal mellem 0 og 1, eller procent med %.`,
    `${text} is not a share. Write a number between 0 and 1, or a percentage with %.`,
  );

export const notAYear = (text: string): RowProblem =>
  problem("not-a-year", `»${quote(text)}« er ikke et år som 2026.`, `“${quote(text)}” is not a year such as 2026.`);

export function numberProblem(text: string, fault: NumberFault): RowProblem {
  return fault.code === "not-a-number"
    ? problem(
        "not-a-number",
        `»${quote(text)}« er ikke et tal. Skriv fx 2.503,50.`,
        `“${quote(text)}” is not a number. Write for instance 2.503,50.`,
      )
    : problem(
        "two-readings",
        `»${quote(text)}« kan læses som to tal. Skriv decimaler med komma og tusinder med punktum eller slet intet.`,
        `“${quote(text)}” can be read as two numbers. Write decimals with a comma and thousands with a point or nothing.`,
      );
}

export function dateProblem(text: string, fault: DateFault): RowProblem {
  switch (fault.code) {
    case "not-a-date":
      return problem(
        fault.code,
        `»${quote(text)}« er ikke en dato. Skriv fx 31-12-2026.`,
        `“${quote(text)}” is not a date. Write for instance 31-12-2026.`,
      );
    case "no-such-day":
      return problem(fault.code, `Dagen »${quote(text)}« findes ikke.`, `There is no day “${quote(text)}”.`);
    case "unlikely-date":
      return problem(
        fault.code,
        `»${quote(text)}« er som dato uden for 1927-2099. Skriv datoen som 31-12-2026.`,
        `“${quote(text)}” is outside 1927-2099 as a date. Write the date as 31-12-2026.`,
      );
    case "two-readings": {
      const [first, second] = fault.readings.map(paddedDate);
      return problem(
        fault.code,
        `»${quote(text)}« kan læses som ${first ?? ""} og som ${second ?? ""}. Skriv året med fire cifre og bindestreger.`,
        `“${quote(text)}” can be read as ${first ?? ""} and as ${second ?? ""}. Write the year with four digits, and hyphens.`,
      );
    }
  }
}
