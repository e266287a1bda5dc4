import { sumQuantified, type Amount, type MaybeAmount } from "../../finance/money/amount";
import { checkSum, roundingTolerance } from "../../finance/money/check-sum";
import type { Words } from "../../sheets/cells/language";
import { explainWhole } from "../declaration/derivation";
import { cut, stateResult } from "../derivation/steps";
import { say } from "../derivation/writer";
import { checkedFigures, TJEKSUM } from "./check-sum";

export const TJEKSUM_DERIVATION = explainWhole(TJEKSUM, (values) => {
  const { parts, totals, smallest } = checkedFigures(values);
  return [
    say(
      ({ number }) =>
        `Tallene er afrundet til ${number(smallest)}, så hvert tal kan være ${number(smallest.div(2))} forkert.`,
      ({ number }) =>
        `The figures are rounded to ${number(smallest)}, so each of them may be ${number(smallest.div(2))} off.`,
    ),
    ...cut(
      totals.map((total, column) => sayColumn(column + 1, parts[column] ?? [], total, smallest)),
      { da: "kolonne", en: "column" },
      { da: "kolonner", en: "columns" },
    ),
    stateResult(
      totals.map((total, column) => (total === null ? null : checkSum(parts[column] ?? [], total, smallest))),
    ),
  ];
});

function sayColumn(column: number, parts: readonly Amount[], total: MaybeAmount, unit: Amount): Words {
  if (total === null)
    return { da: `Kolonne ${column}: ingen angivet total.`, en: `Column ${column}: no stated total.` };
  const sum = sumQuantified(parts);
  const difference = total.minus(sum);
  const tolerance = roundingTolerance(parts.length, unit);
  const holds = difference.abs().lessThanOrEqualTo(tolerance);
  return say(
    ({ number, operand, equals, count }) =>
      `Kolonne ${column}: angivet ${number(total)} − summen ${operand(sum)} ${equals(difference, total, sum)}. ${count(parts.length, "tal", "tal")} kan give ${number(tolerance)} i afrunding, ${holds ? "så totalen passer: 0" : "så totalen passer ikke"}.`,
    ({ number, operand, equals, count }) =>
      `Column ${column}: stated ${number(total)} − the sum ${operand(sum)} ${equals(difference, total, sum)}. ${count(parts.length, "figure", "figures")} may give ${number(tolerance)} of rounding, ${holds ? "so the total holds: 0" : "so the total does not hold"}.`,
  );
}
