import type { Day } from "../calendar/day";
import { sumQuantified, ZERO, type Amount, type MaybeAmount } from "../money/amount";
import type { SavingsSign } from "../money/table-contract";
import { countedAmount, type InitiativeAmount } from "./initiative";
import { isWithdrawn, type Status } from "./status";

/**
 * An initiative as the register keeps it: one row, from idea to realised effect. Amounts are written as the register
 * writes them (`TableContract`); the three series have one amount for each of the register's years.
 */
export interface RegisteredInitiative {
  /** Stays with the initiative for good, also when it is withdrawn; no other initiative ever gets it. */
  readonly number: string;
  readonly title: string;
  /** "" where there is none; so are the texts below. */
  readonly group: string;
  /** The law it stands on: "§ 107". */
  readonly paragraph: string;
  readonly responsible: string;
  readonly status: Status | null;
  /** An outlay that makes the effects possible. */
  readonly investment: boolean;
  /** Engangs: all of it in the year it starts, nothing after; everything else is lasting. */
  readonly oneOff: boolean;
  readonly start: Day | null;
  readonly end: Day | null;
  /** Helårseffekt: the effect when it works a whole year. */
  readonly fullYear: InitiativeAmount;
  /** The basis per head, where the full-year effect follows from one; prices are yearly. */
  readonly count: InitiativeAmount;
  readonly presentPrice: InitiativeAmount;
  readonly newPrice: InitiativeAmount;
  /** 0–1 that the effect is reached. */
  readonly probability: InitiativeAmount;
  /** Årsværk: the change in staff. */
  readonly fullTimeEquivalents: InitiativeAmount;
  /** What was decided; no forecast ever changes it. */
  readonly plan: readonly InitiativeAmount[];
  /** Skøn: a forecast that somebody has typed; blank where the rule is to give it. */
  readonly estimate: readonly InitiativeAmount[];
  readonly realised: readonly InitiativeAmount[];
}

/** Withdrawn initiatives stay visible and leave every sum. */
export const staysInSums = ({ status }: RegisteredInitiative): boolean => status === null || !isWithdrawn(status);

/**
 * The effect in a full year: as stated, else count × (new price − present price), which a register that writes savings
 * with plus turns; null where neither is there (`domain.md` §1, §9.4: 19 citizens → 1,7 mio.).
 */
export function fullEffect(
  { fullYear, count, presentPrice, newPrice }: RegisteredInitiative,
  savings: SavingsSign,
): MaybeAmount {
  const stated = countedAmount(fullYear);
  if (stated !== null) return stated;
  const [heads, from, to] = [countedAmount(count), countedAmount(presentPrice), countedAmount(newPrice)];
  if (heads === null || from === null || to === null) return null;
  return heads.times(savings === "minus" ? to.minus(from) : from.minus(to));
}

/** A year's sum over the initiatives that count; what is not quantified is left out. */
export const sumOfYear = (
  initiatives: readonly RegisteredInitiative[],
  amountOf: (initiative: RegisteredInitiative) => InitiativeAmount | undefined,
): Amount =>
  sumQuantified(initiatives.filter(staysInSums).map((initiative) => countedAmount(amountOf(initiative) ?? ZERO)));
