import { asShown } from "../money/check-sum";
import { fromNetExpenditure, toNetExpenditure, type TableContract } from "../money/table-contract";
import { isSameLevel } from "../prices/contract-conversion";
import type { InitiativeAmount } from "./initiative";
import type { RegisteredInitiative } from "./registered-initiative";
import type { Status } from "./status";

/**
 * What was decided for an initiative in a year, when it was locked or unlocked again. Such lines are only ever added:
 * the newest one of an initiative and year says whether its plan is locked.
 */
export interface PlanLine {
  readonly kind: "lock" | "unlock";
  /** The permanent number of the initiative. */
  readonly number: string;
  readonly year: number;
  /** In whole kroner, a saving negative, whatever the register's contract has become since. */
  readonly plan: InitiativeAmount;
  /** "2026-priser"; "" where the register did not say. */
  readonly priceLevel: string;
}

/** The lines that hold, by initiative and year. */
export type LockedPlan = ReadonlyMap<string, ReadonlyMap<number, PlanLine>>;

/** What is locked after all lines, given oldest first. */
export function lockedPlan(lines: readonly PlanLine[]): LockedPlan {
  const locked = new Map<string, Map<number, PlanLine>>();
  for (const line of lines) {
    const years = locked.get(line.number) ?? new Map<number, PlanLine>();
    if (line.kind === "lock") years.set(line.year, line);
    else years.delete(line.year);
    if (years.size === 0) locked.delete(line.number);
    else locked.set(line.number, years);
  }
  return locked;
}

/** From the decision on, a plan is a promise: these initiatives are locked unless others are named. */
const DECIDED: readonly (Status | null)[] = ["besluttet", "i gang", "realiseret"];

export const isDecided = ({ status }: RegisteredInitiative): boolean => DECIDED.includes(status);

/** The plan of an initiative as lines, for those of its years that are not locked. */
export const linesToLock = (
  { number, plan }: RegisteredInitiative,
  years: readonly number[],
  contract: TableContract,
  locked: LockedPlan,
): readonly PlanLine[] =>
  years.flatMap((year, index): readonly PlanLine[] =>
    locked.get(number)?.has(year) === true
      ? []
      : [
          {
            kind: "lock",
            number,
            year,
            plan: inKroner(plan[index] ?? "blank", contract),
            priceLevel: pricesOf(contract),
          },
        ],
  );

/** The lines that unlock an initiative: each says what was locked. */
export const linesToUnlock = (number: string, locked: LockedPlan): readonly PlanLine[] =>
  [...(locked.get(number)?.values() ?? [])].map((line) => ({ ...line, kind: "unlock" }));

/** Whether amounts locked in other prices stand among those that hold: they can't be compared with the register's. */
export const otherPrices = (locked: LockedPlan, contract: TableContract): readonly string[] => [
  ...new Set(
    [...locked.values()]
      .flatMap((years) => [...years.values()])
      .map(({ priceLevel }) => priceLevel)
      .filter((priceLevel) => !isInPrices(priceLevel, contract)),
  ),
];

/** What was decided, as the register writes it: the locked amount where there is one in its prices, else its own plan. */
export const decidedPlan = (
  { number, plan }: RegisteredInitiative,
  years: readonly number[],
  contract: TableContract,
  locked: LockedPlan,
): readonly InitiativeAmount[] =>
  years.map((year, index) => {
    const line = locked.get(number)?.get(year);
    return line !== undefined && isInPrices(line.priceLevel, contract)
      ? asWritten(line.plan, contract)
      : (plan[index] ?? "blank");
  });

/** A year of an initiative whose plan in the register is no longer what was locked; amounts as the register writes them. */
export interface PlanDifference {
  readonly initiative: RegisteredInitiative;
  readonly year: number;
  readonly locked: InitiativeAmount;
  readonly now: InitiativeAmount;
}

export const planDifferences = (
  initiative: RegisteredInitiative,
  years: readonly number[],
  contract: TableContract,
  locked: LockedPlan,
): readonly PlanDifference[] =>
  decidedPlan(initiative, years, contract, locked).flatMap((decided, index): readonly PlanDifference[] => {
    const now = initiative.plan[index] ?? "blank";
    return isSame(decided, now) ? [] : [{ initiative, year: years[index] ?? 0, locked: decided, now }];
  });

// Cells show 15 digits: what is the same in them is the same.
const isSame = (a: InitiativeAmount, b: InitiativeAmount): boolean =>
  typeof a === "string" || typeof b === "string" ? a === b : asShown(a).equals(asShown(b));

/** What was locked before the register said its prices is in those it says now: a change of contract takes it so, too. */
const isInPrices = (priceLevel: string, contract: TableContract): boolean =>
  priceLevel === "" || isSameLevel(priceLevel, contract.priceLevel);

const pricesOf = ({ priceLevel = "" }: TableContract): string => priceLevel;

const inKroner = (written: InitiativeAmount, contract: TableContract): InitiativeAmount =>
  typeof written === "string" ? written : toNetExpenditure(written, contract);

const asWritten = (kroner: InitiativeAmount, contract: TableContract): InitiativeAmount =>
  typeof kroner === "string" ? kroner : fromNetExpenditure(kroner, contract);
