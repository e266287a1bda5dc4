/**
 * A text as it must be written so that Excel keeps it as that text. Excel reads what is written as if typed: "=1+1"
 * becomes a formula, "1-2" a date, "2024" a number, "1.2.3" a date. A leading apostrophe, which the cell doesn't show,
 * stops that. A lone "-" is text to Excel already.
 */
export const asTypedText = (text: string): string => (isReadAsText(text) ? text : `'${text}`);

const FORMULA_START = /^[=+\-@']/;
const STARTS_LIKE_A_NUMBER = /^\s*[\d.,($€£%]/;
const MONTH_WITH_DIGITS = /^\s*(jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*[.\s-]*\d/iu;
const CURRENCY_WITH_DIGITS = /^\s*kr\.?\s*[\d-]/i;
const TRUTH_VALUE = /^\s*(true|false|sand|falsk)\s*$/i;

const isReadAsText = (text: string): boolean =>
  text === "-" ||
  text === "" ||
  ![FORMULA_START, STARTS_LIKE_A_NUMBER, MONTH_WITH_DIGITS, CURRENCY_WITH_DIGITS, TRUTH_VALUE].some((kind) =>
    kind.test(text),
  );
