import type { Amount, MaybeAmount } from "../money/amount";

/**
 * A table as the proof-reader takes it: lines of numbers, and what words say about each line. Headings, footnotes and
 * empty lines are gone; what they tell stands in the lines.
 */
export interface ReviewTable {
  readonly rows: readonly ReviewLine[];
  readonly columns: readonly ReviewLine[];
  /** By row, then column. */
  readonly cells: readonly (readonly ReviewCell[])[];
  readonly hints: ReviewHints;
}

/** What the text around a table says of its numbers. */
export interface ReviewHints {
  /** "… overføres det og lægges oveni reduktionsmålet for det efterfølgende år" */
  readonly carriesOver: boolean;
  /** "Der er fra 2019 en budgetforøgelse på 2,5 mio.", in the table's unit. */
  readonly budgetChanges: readonly BudgetChange[];
}

export interface BudgetChange {
  readonly fromYear: number;
  readonly amount: Amount;
}

/** A row or a column. */
export interface ReviewLine {
  readonly label: string;
  readonly role: LineRole | null;
  /** The heading the line stands under, or the group written beside it; "" for none. */
  readonly group: string;
  /** The group a total is said to be of: "Botilbud" for "I alt, botilbud"; "" where it says none. */
  readonly about: string;
  /** Whether a heading or an empty line stands right above (to the left). */
  readonly startsSection: boolean;
  readonly year: number | null;
  /** The year whose budget the line compares with: 2018 for "Difference til korrigeret budget 2018". */
  readonly baseYear: number | null;
}

/**
 * What words make of a line. `total`: i alt, sum; `net`: netto, samlet ændring; `difference`: afvigelse, restbudget;
 * `outstanding`: target − effects; `running`: akkumuleret; `part-of`: heraf; `base`: the budget that is changed;
 * `new-base`: that budget as it then is;
 * `memo`: årsværk, antal – counted, but never part of an amount; `ratio`: procent, pr. borger – never summed at all.
 */
export type LineRole =
  | "total"
  | "net"
  | "difference"
  | "outstanding"
  | "running"
  | "part-of"
  | "target"
  | "base"
  | "new-base"
  | "unallocated"
  | "investment"
  | "withdrawn"
  | "memo"
  | "ratio";

export interface ReviewCell {
  /** null: blank or not quantified. */
  readonly value: MaybeAmount;
  /** Decimals the figure is printed with. */
  readonly decimals: number;
  readonly isFormula: boolean;
  /** A number that is stored as text. */
  readonly isText: boolean;
}

/** A cell by its row and column among the lines of the table. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

export type Axis = "rows" | "columns";
