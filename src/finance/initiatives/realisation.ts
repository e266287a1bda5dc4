import type { Amount } from "../money/amount";
import { fail, succeed, type Result } from "../result";

export interface RealisationFault {
  readonly code: "target-is-zero";
}

/**
 * Realiseringsgrad (`domain.md` §1): realised ÷ target, both in the same unit and sign; 1 is the whole target. Without
 * a target there is no degree.
 */
export const realisationDegree = (realised: Amount, target: Amount): Result<Amount, RealisationFault> =>
  target.isZero() ? fail({ code: "target-is-zero" }) : succeed(realised.div(target));
