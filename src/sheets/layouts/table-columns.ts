import type { Initiative, InitiativeAmount } from "../../finance/initiatives/initiative";
import { isPlannedFormula, type PlannedCell, type PlannedConstant } from "../plan/sheet-plan";
import type { LayoutColumn } from "./block-layout";

/** The columns before the years: the same in every form, so that one form's rows can be pasted into another. */
export const LEAD_COLUMNS = [
  { header: "Nr.", narrowest: 30, widest: 60 },
  { header: "Tiltag", narrowest: 180, widest: 345 },
  { header: "Gruppe", narrowest: 66, widest: 180 },
  { header: "Status", narrowest: 66, widest: 66 },
  { header: "Art", narrowest: 66, widest: 66 },
] as const;

export const TITLE_COLUMN = 1;
export const GROUP_COLUMN = 2;

/** What column `Art` says of a row. */
export const KINDS = { effect: "Effekt", investment: "Investering" } as const;

export const YEAR_WIDTH = 72;

export const columnHeaders = (years: readonly number[]): readonly string[] => [
  ...LEAD_COLUMNS.map(({ header }) => header),
  ...years.map(String),
];

/** The columns, as wide as the lines of the table and below it need, within reason; widths in points. */
export const tableColumns = (
  years: readonly number[],
  lines: readonly (readonly PlannedCell[])[],
): readonly LayoutColumn[] => [
  ...LEAD_COLUMNS.map(({ header, narrowest, widest }, index): LayoutColumn => {
    const longest = Math.max(...lines.map((cells) => lengthOf(cells[index] ?? "")));
    return {
      header,
      kind: index === 0 ? "number" : "text",
      width: fittedWidth(longest, narrowest, widest),
    };
  }),
  ...years.map((year): LayoutColumn => ({ header: String(year), kind: "amount", width: YEAR_WIDTH })),
];

/** How many characters a cell shows, as far as that is known before it is calculated. */
export const lengthOf = (cell: PlannedCell): number => (isPlannedFormula(cell) ? 0 : String(cell).length);

/** As wide as so many characters need, within reason. */
export const fittedWidth = (characters: number, narrowest: number, widest: number): number =>
  wholePixels(Math.min(widest, Math.max(narrowest, widthOf(characters))));

/** What a text of so many characters takes at 11 points, bold or not, with the cell's margins. */
const widthOf = (characters: number): number => characters * 5.6 + 9;

/** Excel knows whole pixels only: three quarters of a point. */
export const wholePixels = (points: number): number => Math.ceil(points / 0.75) * 0.75;

/** A row of the table; what is not quantified is written "-", as the documents do, and a blank stays blank. */
export const initiativeCells = (initiative: Initiative): readonly PlannedConstant[] => [
  numberCell(initiative.number),
  initiative.title,
  initiative.group === "" ? null : initiative.group,
  initiative.status,
  initiative.investment ? KINDS.investment : KINDS.effect,
  ...initiative.amounts.map(amountCell),
];

// A plain number is written as one, so that the column sorts as people expect; "SU01" stays text.
export const numberCell = (number: string): PlannedConstant => {
  if (number === "") return null;
  return /^[1-9]\d{0,8}$/.test(number) ? Number(number) : number;
};

/** A blank stays blank, "-" stays "-". */
export const amountCell = (value: InitiativeAmount): PlannedConstant => {
  if (value === "blank") return null;
  return value === "not-quantified" ? "-" : value.toNumber();
};
