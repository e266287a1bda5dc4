import type { MaybeAmount } from "../../finance/money/amount";
import { storedNumber } from "../../finance/money/stored-number";
import { followUp, lightOf, type FollowUp, type Light, type LightLimits } from "../../finance/targets/follow-up";
import { fail, succeed } from "../../finance/result";
import { planBasis, withDecidedPlan, type PlanBasis } from "../../sheets/follow-up/decided-plan";
import { MONTH_STATUS, type Month, type MonthStatus } from "../../sheets/ledgers/month-status";
import { PLAN_LOCKS } from "../../sheets/ledgers/plan-locks";
import type { Action } from "../action";
import { lockedIn } from "../laas-plan/open-plan";
import { readOwnLists } from "../read-overview";
import { openRegister } from "../register/read-register";
import { StatusmaanedInput } from "./input";
import { monthIsThere, monthLines, nextLine } from "./month-lines";
import { readTargets } from "./read-targets";
import { writeMonth, type WrittenMonth } from "./write-month";

export interface StatusmaanedOutcome extends WrittenMonth {
  readonly register: string;
  readonly month: Month;
  /** One for each of the register's years, in its unit and sign. */
  readonly years: readonly ToldYear[];
  /** Which plan it shows. */
  readonly plan: PlanBasis;
}

export interface ToldYear {
  readonly year: number;
  readonly target: number;
  readonly identified: number;
  readonly weighted: number;
  readonly unidentified: number;
  /** null where nothing has been reported; so are degree and light. */
  readonly realised: number | null;
  /** Realised ÷ target. */
  readonly realisation: number | null;
  readonly light: Light | null;
}

const ID = "statusmaaned";

/** Keeps how a register stands this month, a line for each of its years. Six round trips, five with targets given. */
export const statusmaaned: Action<typeof StatusmaanedInput, StatusmaanedOutcome> = {
  id: ID,
  title: { da: "Status for måneden", en: "Status of the month" },
  input: StatusmaanedInput,
  async run(input, surroundings) {
    const { workbook, now } = surroundings;
    const lists = await readOwnLists(workbook, [PLAN_LOCKS, MONTH_STATUS]);
    if (!lists.ok) return lists;
    const { overview, ledgers } = lists.value;
    const register = await openRegister(workbook, overview, input.register ?? null);
    if (!register.ok) return register;
    const { registered, rows } = register.value;
    const { table, years, contract } = registered;
    const month: Month = { year: input.year, month: input.month };
    const there = monthLines(month, table, ledgers);
    const [first] = there;
    if (first !== undefined && input.replace !== true) return fail(monthIsThere(month, table, first));
    const held = await readTargets(input, registered, overview, workbook);
    if (!held.ok) return held;
    const { targets, limits } = held.value;
    const locked = lockedIn(table, ledgers);
    const basis = planBasis(locked, contract);
    const result = followUp(withDecidedPlan(rows, years, contract, locked), years, targets, contract.savings);
    const next = nextLine(ledgers);
    const statuses = years.map((budgetYear, index): MonthStatus => ({
      number: there.find((line) => line.budgetYear === budgetYear)?.number ?? next + index,
      month,
      register: table,
      budgetYear,
      ...figuresOf(result, index, limits),
      planBasis: basis,
      at: now(),
    }));
    const written = await writeMonth(
      { action: ID, month, register: table, statuses, there, contract, lists: lists.value },
      surroundings,
    );
    return written.ok
      ? succeed({ register: table, month, ...written.value, years: statuses.map(tell), plan: basis })
      : written;
  },
};

type Figures = Omit<MonthStatus, "number" | "month" | "register" | "budgetYear" | "planBasis" | "at">;

function figuresOf(result: FollowUp, index: number, limits: LightLimits): Figures {
  const of = <T>(values: readonly T[]): T => {
    const value = values[index];
    if (value === undefined) throw new RangeError("A follow-up has a figure for each year.");
    return value;
  };
  const isReported = !of(result.reported).isZero();
  const light = (degree: MaybeAmount): Light | null => (degree === null ? null : lightOf(degree, limits));
  return {
    target: of(result.target),
    plan: of(result.plan),
    identified: of(result.identified),
    weighted: of(result.weighted),
    unidentified: of(result.unidentified),
    realised: isReported ? of(result.realised) : null,
    realisation: of(result.realisation),
    coverageLight: light(of(result.coverage)),
    realisationLight: light(of(result.realisation)),
  };
}

const tell = (status: MonthStatus): ToldYear => ({
  year: status.budgetYear,
  target: storedNumber(status.target),
  identified: storedNumber(status.identified),
  weighted: storedNumber(status.weighted),
  unidentified: storedNumber(status.unidentified),
  realised: status.realised === null ? null : storedNumber(status.realised),
  realisation: status.realisation === null ? null : storedNumber(status.realisation),
  light: status.realisationLight,
});
