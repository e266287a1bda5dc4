import { amount, type Amount } from "../../finance/money/amount";
import { calendarDate, type Day } from "../../finance/calendar/day";
import { LANGUAGES, type Language, type Words } from "../../sheets/cells/language";
import { shown, shownInCell, writeNumber } from "./write-number";

/** Writes numbers, days and counts into the sentences of one language. */
export interface Writer {
  readonly language: Language;
  /** "1.234,5" */
  readonly number: (value: Amount | number) => string;
  /** The same behind a sign of arithmetic: "(−1.234,5)" */
  readonly operand: (value: Amount | number) => string;
  /** "= 0,5", or "≈ 0,333333" where the digits shown, of it or of what it is made from, are not all. */
  readonly equals: (value: Amount | number, ...madeFrom: readonly (Amount | number)[]) => string;
  /** "0,5", or "≈ 0,333333" where the digits shown are not all. */
  readonly about: (value: Amount) => string;
  /** "3,3 %" */
  readonly percent: (share: Amount) => string;
  /** "31-12-2026", in English "31 December 2026" */
  readonly date: (day: Day) => string;
  /** "december 2026" */
  readonly month: (year: number, month: number) => string;
  /** "1 række", "2 rækker" */
  readonly count: (count: number, one: string, many: string) => string;
  /** The number as the cell holds it, to its last digit. */
  readonly inCell: (value: Amount) => string;
}

/** "88,4615 %": nobody reads more. */
const PERCENT_DECIMALS = 4;

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  da: "januar februar marts april maj juni juli august september oktober november december".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

const monthName = (language: Language, month: number): string => MONTHS[language][month - 1] ?? String(month);

function createWriter(language: Language): Writer {
  const number = (value: Amount | number): string => writeNumber(shown(value).value, language);
  return {
    language,
    number,
    operand: (value) => (amount(value).isNegative() ? `(${number(value)})` : number(value)),
    equals: (value, ...madeFrom) =>
      `${[value, ...madeFrom].every((each) => shown(each).exact) ? "=" : "≈"} ${number(value)}`,
    about: (value) => `${shown(value).exact ? "" : "≈ "}${number(value)}`,
    percent: (share) => `${writeNumber(shown(share.times(100)).value.toDecimalPlaces(PERCENT_DECIMALS), language)} %`,
    date(day) {
      const { year, month, day: ofMonth } = calendarDate(day);
      return language === "da" ? `${ofMonth}-${month}-${year}` : `${ofMonth} ${monthName(language, month)} ${year}`;
    },
    month: (year, month) => `${monthName(language, month)} ${year}`,
    count: (count, one, many) => `${number(count)} ${count === 1 ? one : many}`,
    inCell: (value) => writeNumber(shownInCell(value), language),
  };
}

const WRITERS: Readonly<Record<Language, Writer>> = { da: createWriter("da"), en: createWriter("en") };

type Sentence = (writer: Writer) => string;

/** A sentence in both languages; one for both where it is arithmetic only. */
export const say = (da: Sentence, en: Sentence = da): Words => ({ da: da(WRITERS.da), en: en(WRITERS.en) });

/** The same texts, put into the sentences of both languages. */
export const joined = (parts: readonly Words[], between: string): Words => {
  const [da, en] = LANGUAGES.map((language) => parts.map((part) => part[language]).join(between));
  return { da: da ?? "", en: en ?? "" };
};
