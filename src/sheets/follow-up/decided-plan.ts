import { decidedPlan, otherPrices, type LockedPlan } from "../../finance/initiatives/locked-plan";
import { amount } from "../../finance/money/amount";
import { fromNetExpenditure, type TableContract } from "../../finance/money/table-contract";
import type { ExpectedInitiative } from "../../finance/targets/follow-up";
import type { OwnFormula, WantedContract } from "../contracts/form-amounts";
import type { CellValue } from "../cells/cell";
import { notWithdrawnIn } from "../layouts/sum-formulas";
import { PLAN_EVENTS, PLAN_HEADERS, PLAN_LOCKS } from "../ledgers/plan-locks";
import { HEADERS, seriesHeader } from "../register/register-columns";

/** Which plan a follow-up goes by: the register's, or what is locked of it where something is. */
export type PlanBasis = "register" | "locked" | "other-prices";

/** Amounts locked in other prices than the register's can't be added to it: then its own plan is used, and that is said. */
export function planBasis(locked: LockedPlan, contract: TableContract): PlanBasis {
  if (locked.size === 0) return "register";
  return otherPrices(locked, contract).length === 0 ? "locked" : "other-prices";
}

/** What is printed of it. */
export const PLAN_BASIS_WORDS: Readonly<Record<PlanBasis, string>> = {
  register: "Planen er registerets; den er ikke låst",
  locked: `Planen er den låste i ${PLAN_LOCKS.table}, og registerets, hvor intet er låst`,
  "other-prices": "Planen er registerets; den låste er i andre priser",
};

/** The same in a word or two. */
export const PLAN_BASIS_NAMES: Readonly<Record<PlanBasis, string>> = {
  register: "ikke låst",
  locked: "låst, ellers registerets",
  "other-prices": "låst i andre priser",
};

/** The same rows with the plan that the follow-up goes by. */
export const withDecidedPlan = <R extends ExpectedInitiative>(
  rows: readonly R[],
  years: readonly number[],
  contract: TableContract,
  locked: LockedPlan,
): readonly R[] =>
  planBasis(locked, contract) === "locked"
    ? rows.map((row) => ({
        ...row,
        initiative: { ...row.initiative, plan: decidedPlan(row.initiative, years, contract, locked) },
      }))
    : rows;

/**
 * The sum of a year's decided plan over a register: what the lines of the list leave locked, and the register's own
 * plan of the initiatives that no line locks. An unlocking repeats the amount, so the two kinds of lines cancel out.
 */
export function decidedPlanFormula(register: string, year: number, contract: TableContract): string {
  const column = (header: string): string => `${PLAN_LOCKS.table}[${header}]`;
  const linesOf = (event: string): string =>
    [
      `${column(PLAN_HEADERS.register)},"${register}"`,
      `${column(PLAN_HEADERS.year)},${String(year)}`,
      `${column(PLAN_HEADERS.event)},"${event}"`,
      `${column(PLAN_HEADERS.number)},${register}[${HEADERS.number}]`,
    ].join(",");
  const counting = notWithdrawnIn(register);
  const sum = (event: string): string => `SUMIFS(${column(PLAN_HEADERS.plan)},${linesOf(event)})`;
  const count = (event: string): string => `COUNTIFS(${linesOf(event)})`;
  const { lock, unlock } = PLAN_EVENTS;
  const own = `SUMPRODUCT(${register}[${seriesHeader("plan", year)}],(1-${count(lock)}+${count(unlock)})${counting})`;
  return `=SUMPRODUCT((${sum(lock)}-${sum(unlock)})${counting})${inUnit(contract)}+${own}`;
}

/** How kroner of net expenditure become the register's unit and sign: "/-1000". */
function inUnit(contract: WantedContract): string {
  const krone = fromNetExpenditure(amount(1), { ...contract, decimals: 0 });
  return krone.equals(1) ? "" : `/${amount(1).div(krone).toString()}`;
}

/** A plan line that goes by what is locked. */
export const readsLockedPlan = (formula: CellValue): boolean =>
  typeof formula === "string" && formula.includes(`${PLAN_LOCKS.table}[`);

/** The locked part is in kroner whatever the register's contract: only what it is divided by turns. */
export const DECIDED_PLAN: OwnFormula = {
  dependsOnSign: false,
  under: (formula, contract) =>
    readsLockedPlan(formula)
      ? formula.replace(/(?:\/-?[\d.]+)?\+SUMPRODUCT\(/, `${inUnit(contract)}+SUMPRODUCT(`)
      : null,
};
