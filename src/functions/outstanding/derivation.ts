import { sumQuantified, ZERO, type Amount } from "../../finance/money/amount";
import { carryOver, outstandingPerYear, type CarriedYear } from "../../finance/targets/outstanding";
import type { Words } from "../../sheets/cells/language";
import { columnsOf } from "../arguments/matrix";
import { explainWhole } from "../declaration/derivation";
import { cut, stateResult } from "../derivation/steps";
import { say } from "../derivation/writer";
import { savingsSign, UDESTAAENDE } from "./outstanding";

export const UDESTAAENDE_DERIVATION = explainWhole(UDESTAAENDE, (values) => {
  const targets = columnsOf(values.targets).map(sumQuantified);
  const effects = columnsOf(values.effects).map(sumQuantified);
  const sign = savingsSign(targets);
  const years: readonly CarriedYear[] =
    values.carryOver && sign !== undefined
      ? carryOver(targets, effects, sign)
      : outstandingPerYear(targets, effects).map((open) => ({ carried: ZERO, open, outstanding: open }));
  const rows = values.effects.length;
  return [
    say(
      ({ count }) =>
        `${values.carryOver ? "Med overførsel: det, et år mangler, lægges oven i næste års måltal" : "Hvert år for sig"}; effekten er summen af ${count(rows, "række", "rækker")}.`,
      ({ count }) =>
        `${values.carryOver ? "With carry-over: what a year lacks is added to the next year's target" : "Each year by itself"}; the effect is the sum of ${count(rows, "row", "rows")}.`,
    ),
    ...cut(
      years.map((year, index) => sayYear(index + 1, targets[index] ?? ZERO, effects[index] ?? ZERO, year)),
      { da: "år", en: "year" },
      { da: "år", en: "years" },
    ),
    stateResult(years.map(({ outstanding }) => outstanding)),
  ];
});

/** "År 3: måltal −5.000 + overført (−720) − effekt (−2.280) = −3.440." */
const sayYear = (year: number, target: Amount, effect: Amount, { carried, open, outstanding }: CarriedYear): Words =>
  say(
    ({ number, operand, equals }) =>
      `År ${year}: måltal ${number(target)}${carried.isZero() ? "" : ` + overført ${operand(carried)}`} − effekt ${operand(effect)} ${equals(open, target, carried, effect)}${open.equals(outstanding) ? "" : "; det er mere end målet, føres ikke videre og vises som 0"}.`,
    ({ number, operand, equals }) =>
      `Year ${year}: target ${number(target)}${carried.isZero() ? "" : ` + carried ${operand(carried)}`} − effect ${operand(effect)} ${equals(open, target, carried, effect)}${open.equals(outstanding) ? "" : "; that is more than the target, is not carried and shows as 0"}.`,
  );
