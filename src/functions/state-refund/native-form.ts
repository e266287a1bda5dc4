import type { NativeArgument, NativeForm } from "../../sheets/formulas/native-form";
import { isGiven } from "../native/word";

/** SEL § 176 stk. 1: each threshold adds a quarter to the share that is refunded. */
const QUARTER = "0.25";
const STEPS = 3;

/** For each threshold what the months' costs exceed a twelfth of it by, times what the threshold adds to the rate. */
export const stateRefundForm: NativeForm = ([costs, thresholds, rates]) => {
  if (costs === undefined || costs.shape === null || thresholds === undefined) return null;
  const { rows, columns } = costs.shape;
  const steps = thresholds.shape === null ? STEPS : Math.max(thresholds.shape.rows, thresholds.shape.columns);
  if (!isGiven(rates) && steps !== STEPS) return null;
  const months = Array.from({ length: columns }, (_, month) => costs.column(month));
  const terms = Array.from({ length: steps }, (_, step) => {
    const limit = `${thresholds.at(step)}/12`;
    const above =
      rows === 1
        ? `SUMPRODUCT((${costs.text}>${limit})*(${costs.text}-${limit}))`
        : `(${months.map((month) => `MAX(0,SUM(${month})-${limit})`).join("+")})`;
    return `${addedRate(rates, step)}*${above}`;
  });
  return terms.join("+");
};

function addedRate(rates: NativeArgument | undefined, step: number): string {
  if (!isGiven(rates)) return QUARTER;
  return step === 0 ? rates.at(0) : `(${rates.at(step)}-${rates.at(step - 1)})`;
}
