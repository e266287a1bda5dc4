const CPR = /(?<!\d)(\d{2})(\d{2})(\d{2})-?\d{4}(?!\d)/g;

/** Leap years are counted by their last two digits: which century a number is from takes more than a look to tell. */
const daysInMonth = (month: number, year: number): number =>
  month === 2 ? (year % 4 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/**
 * Whether a text holds what looks like a CPR number: ten digits that begin with a date, with or without a hyphen before
 * the last four. Such a number has no place on a committee's paper (`design.md`, rules of the workbook).
 */
export const holdsCprNumber = (text: string): boolean =>
  [...text.matchAll(CPR)].some(([, day, month, year]) => isDate(Number(day), Number(month), Number(year)));

/** The text with something else in place of each CPR number. */
export const replaceCprNumbers = (text: string, replacement: (cpr: string) => string): string =>
  text.replace(CPR, (cpr, day: string, month: string, year: string) =>
    isDate(Number(day), Number(month), Number(year)) ? replacement(cpr) : cpr,
  );

const isDate = (day: number, month: number, year: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year);
