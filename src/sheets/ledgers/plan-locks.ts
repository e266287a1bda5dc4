import type { InitiativeAmount } from "../../finance/initiatives/initiative";
import type { PlanLine } from "../../finance/initiatives/locked-plan";
import { amount } from "../../finance/money/amount";
import { storedNumber } from "../../finance/money/stored-number";
import { isBlank, type CellValue } from "../cells/cell";
import { numberCell } from "../layouts/table-columns";
import type { LedgerShape, PlannedConstant } from "../plan/sheet-plan";

const PLAN_SHEET = "Tiltag-plan";

/** The headers that formulas name. */
export const PLAN_HEADERS = {
  event: "Handling",
  register: "Register",
  number: "Nr.",
  year: "År",
  plan: "Plan i kr.",
} as const;

/**
 * One line for each initiative and year whose plan has been locked, and one for each that has been unlocked, with the
 * reason. Lines are only added: what was once promised stays to be read.
 */
export const PLAN_LOCKS: LedgerShape = {
  sheet: PLAN_SHEET,
  table: "TiltagPlan",
  title: "Tiltag: låst plan",
  explanation:
    "Det, der er besluttet, for hvert tiltag og år, i hele kroner og med minus for en besparelse. Den seneste linje gælder. Lås op i Tiltag, så begrundelsen kommer med; slet ikke linjer.",
  columns: [
    { header: "Lås", width: 36 },
    { header: "Tidspunkt", width: 99, numberFormat: "dd-mm-yyyy hh:mm" },
    { header: PLAN_HEADERS.event, width: 60 },
    { header: PLAN_HEADERS.register, width: 90 },
    { header: PLAN_HEADERS.number, width: 36 },
    { header: "Tiltag", width: 252 },
    { header: PLAN_HEADERS.year, width: 45 },
    { header: PLAN_HEADERS.plan, width: 96, numberFormat: "#,##0" },
    { header: "Prisniveau", width: 81 },
    { header: "Hvem (funktion)", width: 111 },
    { header: "Beslutning eller begrundelse", width: 330 },
  ],
};

/** What column `Handling` says. */
export const PLAN_EVENTS: Readonly<Record<PlanLine["kind"], string>> = { lock: "Låst", unlock: "Låst op" };

/** A line with where it comes from. */
export interface PlanLock {
  /** Lines of one locking or unlocking share it; a later one has a higher. */
  readonly locking: number;
  /** Date and time as Excel's serial number, local time. */
  readonly at: number;
  /** The register's Excel table. */
  readonly register: string;
  readonly title: string;
  /** A function or an office, never a name; "" where it is not told. */
  readonly who: string;
  /** The decision it was locked by, or why it was unlocked. */
  readonly why: string;
  readonly line: PlanLine;
}

export const planLockRow = ({ locking, at, register, title, who, why, line }: PlanLock): readonly PlannedConstant[] => [
  locking,
  at,
  PLAN_EVENTS[line.kind],
  register,
  numberCell(line.number),
  title,
  line.year,
  planCell(line.plan),
  textCell(line.priceLevel),
  textCell(who),
  textCell(why),
];

const textCell = (text: string): PlannedConstant => (text === "" ? null : text);

const planCell = (plan: InitiativeAmount): PlannedConstant => {
  if (plan === "blank") return null;
  return plan === "not-quantified" ? "-" : storedNumber(plan);
};

/** Reads a line back; undefined where somebody has made it into something else. */
export function readPlanLock(cells: readonly CellValue[]): PlanLock | undefined {
  const [locking, at, event, register, number, title, year, plan, priceLevel, who, why] = cells;
  const kind = (["lock", "unlock"] as const).find((each) => PLAN_EVENTS[each] === event);
  const amountRead = readPlan(plan ?? null);
  if (typeof locking !== "number" || typeof year !== "number" || kind === undefined || amountRead === undefined)
    return undefined;
  return {
    locking,
    at: typeof at === "number" ? at : 0,
    register: textOf(register),
    title: textOf(title),
    who: textOf(who),
    why: textOf(why),
    line: { kind, number: textOf(number), year, plan: amountRead, priceLevel: textOf(priceLevel) },
  };
}

const textOf = (cell: CellValue | undefined): string => String(cell ?? "").trim();

function readPlan(cell: CellValue): InitiativeAmount | undefined {
  if (typeof cell === "number") return amount(cell);
  if (isBlank(cell)) return "blank";
  return cell === "-" ? "not-quantified" : undefined;
}
