import type { Area, CellPlace } from "../../cells/address";
import type { PlannedCell } from "../../plan/sheet-plan";

/**
 * A budget proposal laid out line by line: what the sheet plan is made from and what the pane's preview draws. Formulas
 * refer to the place the layout was made for.
 */
export interface ProposalLayout {
  readonly at: CellPlace;
  /** How many columns the block has: label, text, and the years of the wider of its two tables. */
  readonly columns: number;
  readonly lines: readonly ProposalLine[];
}

export interface ProposalLine {
  readonly role: ProposalRole;
  /** One cell for each column. */
  readonly cells: readonly PlannedCell[];
  /** The decimals its amounts are shown with; absent in lines without amounts. */
  readonly decimals?: number;
}

export type ProposalRole =
  | "title"
  | "municipality"
  | "head"
  | "gap"
  | "header"
  | "budget"
  | "heading"
  | "kind"
  | "change"
  | "net"
  | "after"
  | "staff"
  | "note"
  | "section"
  | "paragraph"
  | "effect";

/** Column of labels and of the sections' headings. */
export const LABEL_COLUMN = 0;

/** Column of titles and running text: the wide one. */
export const TEXT_COLUMN = 1;

/** The years stand to the right of label and text. */
export const FIRST_YEAR_COLUMN = 2;

/** The whole block the layout fills. */
export const proposalArea = ({ at, columns, lines }: ProposalLayout): Area => ({ ...at, rows: lines.length, columns });
