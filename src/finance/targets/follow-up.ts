import { countedAmount, type InitiativeAmount } from "../initiatives/initiative";
import { staysInSums, type RegisteredInitiative } from "../initiatives/registered-initiative";
import { realisationDegree } from "../initiatives/realisation";
import { yearOf } from "../calendar/day";
import { amount, sumQuantified, ZERO, type Amount, type MaybeAmount } from "../money/amount";
import type { SavingsSign } from "../money/table-contract";
import { outstandingPerYear, outstandingWithCarryOver } from "./outstanding";

/** An initiative with what it is expected to give, as the register shows it. */
export interface ExpectedInitiative {
  readonly initiative: RegisteredInitiative;
  readonly expected: readonly InitiativeAmount[];
  /** Resteffekt. */
  readonly remaining: InitiativeAmount;
}

/**
 * Follow-up (`domain.md` §1, §9.5): for each year what was aimed at, what is named for it and what has been reached.
 * Everything in the register's unit and sign; withdrawn initiatives count in nothing.
 */
export interface FollowUp {
  readonly target: readonly Amount[];
  readonly plan: readonly Amount[];
  /** The sum of what the initiatives are expected to give. */
  readonly identified: readonly Amount[];
  /** The same times each one's probability; those without one are left out and counted. */
  readonly weighted: readonly Amount[];
  readonly withoutProbability: readonly Amount[];
  /** What initiatives that began the year before give more now that they work the whole year. */
  readonly carriedIn: readonly Amount[];
  /** Target − identified: never typed. */
  readonly unidentified: readonly Amount[];
  readonly unidentifiedCarried: readonly Amount[];
  readonly unquantified: readonly Amount[];
  readonly realised: readonly Amount[];
  /** How many initiatives have a realised amount; a year with none is not followed up yet. */
  readonly reported: readonly Amount[];
  readonly outstanding: readonly MaybeAmount[];
  readonly outstandingCarried: readonly MaybeAmount[];
  /** Identified ÷ target. */
  readonly coverage: readonly MaybeAmount[];
  /** Realised ÷ target. */
  readonly realisation: readonly MaybeAmount[];
}

export function followUp(
  all: readonly ExpectedInitiative[],
  years: readonly number[],
  target: readonly Amount[],
  savings: SavingsSign,
): FollowUp {
  const rows = all.filter(({ initiative }) => staysInSums(initiative));
  const each = <T>(of: (index: number, year: number) => T): readonly T[] => years.map((year, index) => of(index, year));
  const sum = (of: (row: ExpectedInitiative) => InitiativeAmount | undefined): Amount =>
    sumQuantified(rows.map((row) => countedAmount(of(row))));
  const count = (of: (row: ExpectedInitiative) => boolean): Amount => amount(rows.filter(of).length);
  const isNumber = (value: InitiativeAmount | undefined): boolean => countedAmount(value) !== null;

  const identified = each((index) => sum(({ expected }) => expected[index]));
  const realised = each((index) => sum(({ initiative }) => initiative.realised[index]));
  const reported = each((index) => count(({ initiative }) => isNumber(initiative.realised[index])));
  const whereReported = (amounts: readonly Amount[]): readonly MaybeAmount[] =>
    amounts.map((value, index) => (reported[index]?.isZero() === false ? value : null));
  const degree = (reached: readonly MaybeAmount[]): readonly MaybeAmount[] =>
    each((index) => degreeOf(reached[index] ?? null, target[index] ?? ZERO));
  return {
    target,
    plan: each((index) => sum(({ initiative }) => initiative.plan[index])),
    identified,
    weighted: each((index) => sumQuantified(rows.map((row) => weightedAmount(row, index)))),
    withoutProbability: each((index) =>
      count(({ expected, initiative }) => isNumber(expected[index]) && !isNumber(initiative.probability)),
    ),
    carriedIn: each((_, year) =>
      sumQuantified(rows.filter((row) => beganIn(row, year - 1)).map(({ remaining }) => countedAmount(remaining))),
    ),
    unidentified: outstandingPerYear(target, identified),
    unidentifiedCarried: outstandingWithCarryOver(target, identified, savings),
    unquantified: each((index) =>
      count(({ initiative, expected }) => initiative.title !== "" && !isNumber(expected[index])),
    ),
    realised,
    reported,
    outstanding: whereReported(outstandingPerYear(target, realised)),
    outstandingCarried: carriedWhereReported(target, realised, reported, savings),
    coverage: degree(identified),
    realisation: degree(whereReported(realised)),
  };
}

/** A year that is not followed up yet carries nothing on. */
function carriedWhereReported(
  target: readonly Amount[],
  realised: readonly Amount[],
  reported: readonly Amount[],
  savings: SavingsSign,
): readonly MaybeAmount[] {
  let carried: MaybeAmount = null;
  return target.map((goal, index) => {
    const [open = null] = outstandingWithCarryOver([goal.plus(carried ?? ZERO)], [realised[index] ?? ZERO], savings);
    carried = reported[index]?.isZero() === false ? open : null;
    return carried;
  });
}

const beganIn = ({ initiative: { start } }: ExpectedInitiative, year: number): boolean =>
  start !== null && yearOf(start) === year;

function weightedAmount({ initiative, expected }: ExpectedInitiative, index: number): MaybeAmount {
  const [value, probability] = [countedAmount(expected[index]), countedAmount(initiative.probability)];
  return value === null || probability === null ? null : value.times(probability);
}

function degreeOf(reached: MaybeAmount, target: Amount): MaybeAmount {
  if (reached === null) return null;
  const degree = realisationDegree(reached, target);
  return degree.ok ? degree.value : null;
}

/** The user's own limits, as shares of the target: below `yellow` it is yellow, below `red` red. */
export interface LightLimits {
  readonly yellow: Amount;
  readonly red: Amount;
}

export type Light = "green" | "yellow" | "red";

export const lightOf = (degree: Amount, { yellow, red }: LightLimits): Light => {
  if (degree.greaterThanOrEqualTo(yellow)) return "green";
  return degree.greaterThanOrEqualTo(red) ? "yellow" : "red";
};
