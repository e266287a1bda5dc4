import { sumQuantified, type Amount } from "../../finance/money/amount";
import type { SavingsSign } from "../../finance/money/table-contract";
import { outstandingPerYear, outstandingWithCarryOver } from "../../finance/targets/outstanding";
import { fail, succeed } from "../../finance/result";
import { declareFunction } from "../declaration/declaration";
import { argumentFault, noNumbersIn } from "../arguments/fault";
import { columnsOf, shapeOf } from "../arguments/matrix";
import { amounts, optionalSwitch } from "../arguments/parameter";

const parameters = {
  targets: amounts({ da: "måltal", en: "targets" }),
  effects: amounts({ da: "effekt", en: "effects" }),
  carryOver: optionalSwitch({ da: "overførsel", en: "carry-over" }),
};

/** Netto-udestående (`domain.md` §1, §9.5): per year target − Σ effects, with or without carry-over. */
export const UDESTAAENDE = declareFunction({
  id: "UDESTAAENDE",
  name: "UDESTÅENDE",
  parameters,
  compute({ targets, effects, carryOver }) {
    const [years, effectYears] = [shapeOf(targets).columns, shapeOf(effects).columns];
    if (years !== effectYears)
      return fail(
        argumentFault(
          `Måltal har ${years} år og effekt ${effectYears}. Vælg de samme år.`,
          `The numbers of years differ: targets ${years}, effects ${effectYears}. Select the same years.`,
        ),
      );
    if (targets.flat().every((target) => target === null)) return fail(noNumbersIn(parameters.targets.name));
    const target = columnsOf(targets).map(sumQuantified);
    const effect = columnsOf(effects).map(sumQuantified);
    if (!carryOver) return succeed([outstandingPerYear(target, effect)]);
    const sign = savingsSign(target);
    return sign === undefined
      ? fail(
          argumentFault(
            "Måltallene har både plus og minus, så det kan ikke ses, hvad der mangler. Brug samme fortegn i alle år, eller undlad overførsel.",
            "The targets have both plus and minus, so what is missing cannot be told. Use the same sign in all years, or leave carry-over out.",
          ),
        )
      : succeed([outstandingWithCarryOver(target, effect, sign)]);
  },
});

/** The sign that all targets have; undefined where they have both. */
export function savingsSign(targets: readonly Amount[]): SavingsSign | undefined {
  if (targets.every((target) => target.lessThanOrEqualTo(0))) return "minus";
  return targets.every((target) => target.greaterThanOrEqualTo(0)) ? "plus" : undefined;
}
