import type { BackTest } from "../../../finance/prognosis/back-test";
import type {
  CategoryAhead,
  LongTermQuestion,
  YoungPersonInCategory,
} from "../../../finance/prognosis/long-term-by-category";
import type { Scenario } from "../../../finance/prognosis/long-term";
import { SCENARIO_NAMES } from "../../ledgers/long-term-ledger";

/** A young person as the list shows one. */
export interface ListedYoungPerson extends YoungPersonInCategory {
  readonly service: string;
  readonly source: string;
}

/** What the sheet `Langsigtet prognose` is to show, and what it may refer to. */
export interface LongTermRequest extends LongTermQuestion {
  readonly youngPeople: readonly ListedYoungPerson[];
  readonly categories: readonly CategoryAhead[];
  readonly earlier: readonly BackTest[];
  /** The base year's table of premises, where the workbook has it by category. */
  readonly premisesTable: string | null;
  /** Where the PL rates come from. */
  readonly rates: "none" | "list" | "stated";
  readonly leftOut: number;
  /** When the case list was read, as Excel's serial number. */
  readonly readAt: number;
  readonly names: { readonly sheet: string; readonly youngTable: string };
}

/** The years shown: the base year and those ahead. */
export const shownYears = ({ year, count }: LongTermQuestion): readonly number[] =>
  Array.from({ length: count + 1 }, (_, index) => year + index);

/** What a scenario rests on; its name alone is what the stored list knows it by. */
export const SCENARIO_TITLES: Readonly<Record<Scenario, string>> = {
  low: `${SCENARIO_NAMES.low}: ingen tilgang ud over de unge`,
  middle: `${SCENARIO_NAMES.middle}: gennemsnitlig tilgang`,
  high: `${SCENARIO_NAMES.high}: tilgang som i det værste år, hver kategori for sig`,
};

export const pricesInWords = ({ year, priceRates }: LongTermQuestion): string =>
  priceRates === null ? `faste ${String(year)}-priser` : "løbende priser efter PL";
