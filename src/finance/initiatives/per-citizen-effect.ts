import type { Amount } from "../money/amount";
import type { Period, ShareMethod } from "../calendar/active-share";
import type { Result } from "../result";
import { partYearEffect, type PhasingFault } from "./phasing";

/**
 * Effect per head (`domain.md` §9.1, §9.4: 10 citizens × 0,5 mio.; 19 citizens → 1,7 mio.): citizens × (new price −
 * present price) × active share of `year`. Prices are yearly; a saving is negative.
 */
export const perCitizenEffect = (
  citizens: Amount,
  presentPrice: Amount,
  newPrice: Amount,
  period: Period,
  year: number,
  method: ShareMethod,
): Result<Amount, PhasingFault> => partYearEffect(citizens.times(newPrice.minus(presentPrice)), period, year, method);
