import type { Initiative, InitiativeAmount } from "../../finance/initiatives/initiative";
import type { PlannedConstant } from "../plan/sheet-plan";
import type { LayoutColumn } from "./table-layout";

/** The columns before the years: the same in every form, so that one form's rows can be pasted into another. */
export const LEAD_COLUMNS = [
  { header: "Nr.", kind: "text", width: 30 },
  { header: "Tiltag", kind: "text", width: 252 },
  { header: "Gruppe", kind: "text", width: 111 },
  { header: "Status", kind: "text", width: 66 },
  { header: "Art", kind: "text", width: 66 },
] as const satisfies readonly LayoutColumn[];

export const TITLE_COLUMN = 1;
export const GROUP_COLUMN = 2;

/** What column `Art` says of a row. */
export const KINDS = { effect: "Effekt", investment: "Investering" } as const;

const YEAR_WIDTH = 72;

export const tableColumns = (years: readonly number[]): readonly LayoutColumn[] => [
  ...LEAD_COLUMNS,
  ...years.map((year): LayoutColumn => ({ header: String(year), kind: "amount", width: YEAR_WIDTH })),
];

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
const numberCell = (number: string): PlannedConstant => {
  if (number === "") return null;
  return /^[1-9]\d{0,8}$/.test(number) ? Number(number) : number;
};

const amountCell = (value: InitiativeAmount): PlannedConstant => {
  if (value === "blank") return null;
  return value === "not-quantified" ? "-" : value.toNumber();
};
