import type { FindingKind } from "../../finance/review/finding";
import type { Language } from "../../sheets/cells/language";

export interface ReviewTexts {
  readonly title: string;
  readonly intro: string;
  readonly start: string;
  readonly running: string;
  readonly again: (range: string) => string;
  readonly readFrom: string;
  /** The verdict, part by part: what does not add up, what is worth a look, what has been accepted. */
  readonly allRight: string;
  readonly allChecked: (sums: number) => string;
  readonly nothingToCheck: string;
  readonly restIsRight: string;
  readonly wrong: (count: number) => string;
  readonly worthALook: (count: number) => string;
  readonly wrongAndWorthALook: (wrong: number, others: number) => string;
  readonly acceptedOnes: (count: number) => string;
  readonly findings: string;
  readonly kinds: Readonly<Record<FindingKind, string>>;
  readonly stated: string;
  readonly expected: string;
  readonly difference: string;
  readonly accept: string;
  readonly acceptCell: (cell: string) => string;
  readonly reason: string;
  readonly reasonHelp: string;
  readonly reasonMissing: string;
  readonly confirm: string;
  readonly leave: string;
  readonly accepting: string;
  readonly justAccepted: (cell: string) => string;
  readonly rounding: string;
  readonly roundingHelp: string;
  readonly understood: string;
  readonly accepted: string;
  readonly because: (reason: string) => string;
  readonly more: (count: number) => string;
}

const places = (count: number): string => (count === 1 ? "1 sted" : `${String(count)} steder`);
const placesEnglish = (count: number): string => (count === 1 ? "1 place" : `${String(count)} places`);

export const REVIEW_TEXTS: Readonly<Record<Language, ReviewTexts>> = {
  da: {
    title: "Stemmer tabellen?",
    intro:
      "Markér en tabel med overskrifter. Tiltag efterregner summer, netto og forskelle og siger, hvad der ikke stemmer. Er kun én celle markeret, læses hele arket. Intet i tabellen ændres.",
    start: "Tjek markeringen",
    running: "Læser og efterregner …",
    again: (range) => `Tjek ${range} igen`,
    readFrom: "Læst:",
    allRight: "Alt, der kan efterregnes, stemmer.",
    allChecked: (sums) => `Alt stemmer: ${sums === 1 ? "1 sum" : `${String(sums)} summer`} er efterregnet.`,
    nothingToCheck: "Der er ingen summer at efterregne, og intet andet ser forkert ud.",
    restIsRight: "Resten stemmer.",
    wrong: (count) => `${places(count)} stemmer ikke.`,
    worthALook: (count) => `Ingen forkerte summer, men se på ${places(count)}.`,
    wrongAndWorthALook: (wrong, others) => `${places(wrong)} stemmer ikke. Se også på ${places(others)}.`,
    acceptedOnes: (count) => `${places(count)} er godkendt med en begrundelse.`,
    findings: "Se på det her",
    kinds: {
      "sum-does-not-hold": "Summen stemmer ikke",
      "row-outside-sum": "Ikke talt med",
      "sign-break": "Fortegn",
      "unit-break": "Enhed",
      "wrong-base-year": "Basisår",
      "typed-total-among-formulas": "Tastet sum",
      "number-as-text": "Tal som tekst",
      "duplicated-number": "Samme tal to gange",
      "rule-not-applied": "Reglen er ikke fulgt",
    },
    stated: "Der står",
    expected: "Beregnet",
    difference: "Forskel",
    accept: "Godkend med begrundelse",
    acceptCell: (cell) => `Godkend med begrundelse: ${cell}`,
    reason: "Begrundelse",
    reasonHelp: "Den næste, der læser tabellen, ser den i arket Tiltag-godkendt.",
    reasonMissing: "Skriv, hvorfor det er i orden.",
    confirm: "Godkend",
    leave: "Fortryd",
    accepting: "Skriver godkendelsen …",
    justAccepted: (cell) => `${cell} er godkendt. Begrundelsen står i arket Tiltag-godkendt.`,
    rounding: "Afrunding",
    roundingHelp: "Her er kun afrundet. Der er ikke noget at rette.",
    understood: "Sådan er tabellen forstået",
    accepted: "Godkendt",
    because: (reason) => `Begrundelse: ${reason}`,
    more: (count) => `… og ${String(count)} til.`,
  },
  en: {
    title: "Does the table add up?",
    intro:
      "Select a table with its headings. Tiltag recalculates sums, nets and differences and says what does not add up. If only one cell is selected, the whole sheet is read. Nothing in the table is changed.",
    start: "Check the selection",
    running: "Reading and recalculating …",
    again: (range) => `Check ${range} again`,
    readFrom: "Read:",
    allRight: "Everything that can be recalculated adds up.",
    allChecked: (sums) =>
      `Everything adds up: ${sums === 1 ? "1 sum has" : `${String(sums)} sums have`} been recalculated.`,
    nothingToCheck: "There are no sums to recalculate, and nothing else looks wrong.",
    restIsRight: "The rest adds up.",
    wrong: (count) => `${placesEnglish(count)} ${count === 1 ? "does" : "do"} not add up.`,
    worthALook: (count) => `No wrong sums, but look at ${placesEnglish(count)}.`,
    wrongAndWorthALook: (wrong, others) =>
      `${placesEnglish(wrong)} ${wrong === 1 ? "does" : "do"} not add up. Look at ${placesEnglish(others)} as well.`,
    acceptedOnes: (count) => `${placesEnglish(count)} accepted with a reason.`,
    findings: "Look at this",
    kinds: {
      "sum-does-not-hold": "The sum does not hold",
      "row-outside-sum": "Not counted",
      "sign-break": "Sign",
      "unit-break": "Unit",
      "wrong-base-year": "Base year",
      "typed-total-among-formulas": "Typed total",
      "number-as-text": "Number as text",
      "duplicated-number": "The same numbers twice",
      "rule-not-applied": "Rule not followed",
    },
    stated: "Stated",
    expected: "Calculated",
    difference: "Difference",
    accept: "Accept with a reason",
    acceptCell: (cell) => `Accept with a reason: ${cell}`,
    reason: "Reason",
    reasonHelp: "The next one to read the table sees it in the sheet Tiltag-godkendt.",
    reasonMissing: "Write why it is all right.",
    confirm: "Accept",
    leave: "Cancel",
    accepting: "Writing the acceptance …",
    justAccepted: (cell) => `${cell} has been accepted. The reason is in the sheet Tiltag-godkendt.`,
    rounding: "Rounding",
    roundingHelp: "This is rounding only. There is nothing to correct.",
    understood: "How the table was understood",
    accepted: "Accepted",
    because: (reason) => `Reason: ${reason}`,
    more: (count) => `… and ${String(count)} more.`,
  },
};
