import type { Amount, MaybeAmount } from "../money/amount";
import type { Day } from "../calendar/day";
import type { RateUnit } from "./case-cost";

/** Whose offer a service is bought from (`domain.md` §4.2): the municipality's own, another's, a region's, a private one's. */
export const OWNERSHIPS = ["egen", "anden kommune", "region", "privat"] as const;

export type Ownership = (typeof OWNERSHIPS)[number];

/** Whether a service runs, is granted and has not begun, or has ended. */
export const CASE_STATUSES = ["aktiv", "planlagt", "ophørt"] as const;

export type CaseStatus = (typeof CASE_STATUSES)[number];

/**
 * One granted service (bevilling), a row of the sheet `Sager` (`domain.md` §4.2). Amounts in whole kroner, expenditure
 * positive; texts are "" where nothing is stated.
 */
export interface ServiceCase {
  /** The case's own number: unique, it stays with the case from month to month. */
  readonly id: string;
  /** A pseudonym; a citizen can have several services. null: the case counts as a citizen of its own. */
  readonly citizen: string | null;
  readonly targetGroup: string;
  readonly paragraph: string;
  readonly category: string;
  readonly measure: string;
  readonly provider: string;
  readonly ownership: Ownership | null;
  /** The price for each unit; null is not known, which is not zero: such a case counts as active and costs nothing yet. */
  readonly rate: MaybeAmount;
  readonly rateUnit: RateUnit;
  /** Hours a week for `hour`; otherwise how much of a place (0,5 = half). */
  readonly extent: Amount;
  /** The year whose prices the rate is in; null where not stated. */
  readonly rateYear: number | null;
  readonly start: Day;
  /** Expected or actual stop, the day included; null is open. */
  readonly end: Day | null;
  readonly status: CaseStatus;
  /** 0–1: how likely a planned service is; 1 where not stated. */
  readonly probability: Amount;
  /** Income from others a month, in kroner, positive; null is none. */
  readonly income: MaybeAmount;
  /** Counts towards the citizen's refundable cost (SEL § 176, `domain.md` §5.1). */
  readonly refundable: boolean;
  /** When the grant is to be looked at again; null where not stated. */
  readonly reviewDue: Day | null;
  /** The first day of the citizen's month of birth; null where not stated. */
  readonly birthMonth: Day | null;
  /** Number of the initiative that the case is evidence for; "" where none. */
  readonly initiative: string;
}
