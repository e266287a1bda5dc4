import { REFUND_RATES, type RefundStep } from "../../finance/cases/state-refund";
import type { Amount, MaybeAmount } from "../../finance/money/amount";
import type { DeviationDirection } from "../../finance/budget/deviation";
import type { Grouping, RowKey } from "../../finance/prognosis/grouping";
import type { HistoryYears } from "../../finance/prognosis/history";
import type { PrognosisQuestion } from "../../finance/prognosis/prognosis";

/** What the sheets of a prognosis are to show, and what they are called. */
export interface PrognosisRequest extends PrognosisQuestion {
  /** The year's thresholds where somebody has stated them; null is not known and is asked for on the sheet. */
  readonly thresholds: readonly [Amount, Amount, Amount] | null;
  /** Prices of a whole year in kroner: a case above one of them is dear. */
  readonly dearLimits: readonly [Amount, Amount];
  /** What raises last year's prices to this year's (0,03 = 3 %), with its source; null is not known and is asked for. */
  readonly priceLevel: { readonly rate: Amount; readonly source: string } | null;
  /** What the accounts know of last year, where it is another thing than what the case list says. */
  readonly lastYear: readonly LastYearFigures[];
  /** The years that proposals are made from; null where the case list has none. */
  readonly history: HistoryYears | null;
  /** Rows of `Sager` that are no case: without a number or a start date. */
  readonly leftOut: number;
  /** When the case list was read, as Excel's serial number. */
  readonly readAt: number;
  readonly names: PrognosisNames;
}

/** Last year of a row as the user states it; null where the case list is to tell. */
export interface LastYearFigures extends RowKey {
  /** Kroner. */
  readonly cost: MaybeAmount;
  /** Helårspersoner. */
  readonly volume: MaybeAmount;
}

/** What a line's formulas need to know of the prognosis they stand in: no figure. */
export interface LineRequest {
  readonly year: number;
  readonly grouping: Grouping;
  readonly direction: DeviationDirection;
  readonly names: Pick<PrognosisNames, "premisesTable" | "premisesSheet" | "calculationTable">;
}

/** Names that are free in the workbook. */
export interface PrognosisNames {
  readonly prognosisSheet: string;
  readonly premisesSheet: string;
  readonly premisesTable: string;
  readonly calculationSheet: string;
  readonly calculationTable: string;
  readonly flowsSheet: string;
  readonly dearCasesSheet: string;
  readonly priceAndVolumeSheet: string;
}

/** The headers of the two levels; the inner one is the name of a column of `Sager` too. */
export const LEVEL_HEADERS: Readonly<Record<Grouping, readonly [string, string]>> = {
  "kategori-paragraf": ["Kategori", "Paragraf"],
  "maalgruppe-ejerform": ["Målgruppe", "Ejerform"],
};

/** What stands where a case does not say. */
export const NOT_STATED = "(ikke angivet)";

export const shownName = (name: string): string => (name === "" ? NOT_STATED : name);

/** A year's thresholds with the source that has them (`domain.md` §5.1); later years were not found and are asked for. */
export interface KnownThresholds {
  readonly title: string;
  /** The year they hold in; null where they are stated in another year's level. */
  readonly year: number | null;
  readonly thresholds: readonly [number, number, number];
  readonly source: string;
}

export const KNOWN_THRESHOLDS: readonly KnownThresholds[] = [
  {
    title: "2022",
    year: 2022,
    thresholds: [860_000, 1_680_000, 2_120_000],
    source: "Servicelovens § 176 i 2022-niveau",
  },
  {
    title: "Fra 1-1-2021, i 2020-niveau",
    year: null,
    thresholds: [830_000, 1_630_000, 2_050_000],
    source: "Lov nr. 1060 af 30-6-2020",
  },
];

/** §176 stk. 1: what the state refunds of the part above each threshold. */
export const refundStepsFrom = (thresholds: PrognosisRequest["thresholds"]): readonly RefundStep[] =>
  REFUND_RATES.flatMap((rate, index) => {
    const threshold = thresholds?.[index];
    return threshold === undefined ? [] : [{ threshold, rate }];
  });
