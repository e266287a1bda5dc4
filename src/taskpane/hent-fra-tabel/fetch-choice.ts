import type { SavingsSign } from "../../finance/money/table-contract";
import type { Unit } from "../../finance/money/unit";
import type { FetchedTable } from "./ask-fetch";
import { MOST_YEARS } from "../ny-tiltagstabel/draft/draft";
import type { FetchTexts } from "../texts/fetch-texts";

/** What the user says of the table; null where neither the table nor the user has said it. */
export interface FetchChoice {
  readonly unit: Unit | null;
  readonly savings: SavingsSign | null;
  /** One for each column, as typed; "" for a column that is not to be fetched. */
  readonly years: readonly string[];
}

export type ChoiceErrors = Readonly<Partial<Record<"unit" | "savings" | "years", string>>>;

export const NO_CHOICE: FetchChoice = { unit: null, savings: null, years: [] };

/** The table's columns; every row has the same. */
export const columnsOf = ({ initiatives, targets }: FetchedTable): FetchedTable["targets"][number]["amounts"] =>
  initiatives[0]?.amounts ?? targets[0]?.amounts ?? [];

export const readChoice = (table: FetchedTable): FetchChoice => ({
  unit: table.contract.unit,
  savings: table.contract.savings,
  years: columnsOf(table).map(({ year }) => (year === null ? "" : String(year))),
});

/** Whether the headings leave it open which year a column is. */
export function needsYears(table: FetchedTable): boolean {
  const years = columnsOf(table).map(({ year }) => year);
  return years.includes(null) || new Set(years).size < years.length;
}

/** What stands in the way of using the table. */
export function checkChoice({ unit, savings, years }: FetchChoice, words: FetchTexts): ChoiceErrors {
  const wrongYears = checkYears(years, words);
  return {
    ...(unit === null ? { unit: words.unitMissing } : {}),
    ...(savings === null ? { savings: words.signMissing } : {}),
    ...(wrongYears === null ? {} : { years: wrongYears }),
  };
}

function checkYears(typed: readonly string[], words: FetchTexts): string | null {
  const texts = typed.map((text) => text.trim()).filter((text) => text !== "");
  const wrong = texts.find((text) => !/^(19|[2-9]\d)\d\d$/.test(text));
  if (wrong !== undefined) return words.notAYear(wrong);
  const twice = texts.find((text, index) => texts.indexOf(text) < index);
  if (twice !== undefined) return words.yearTwice(twice);
  if (texts.length === 0) return words.noYears;
  const years = texts.map(Number);
  return Math.max(...years) - Math.min(...years) >= MOST_YEARS ? words.tooManyYears(MOST_YEARS) : null;
}
