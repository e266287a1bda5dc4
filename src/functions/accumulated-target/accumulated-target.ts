import { accumulateTargets } from "../../finance/targets/accumulated-target";
import { fail, succeed } from "../../finance/result";
import { declareFunction } from "../declaration/declaration";
import { noNumbersIn } from "../arguments/fault";
import { amountLine, mode } from "../arguments/parameter";

const parameters = {
  targets: amountLine({ da: "måltal", en: "targets" }),
  view: mode({ da: "visning", en: "view" }, [
    { choice: "level", da: "niveau", en: "level" },
    { choice: "amount", da: "beløb", en: "amount" },
    { choice: "sum", da: "sum", en: "sum" },
  ]),
};

/** Akkumuleret måltal (`domain.md` §1.2): one of three named accumulations of each year's new, lasting target. */
export const AKKUMULERETMAALTAL = declareFunction({
  id: "AKKUMULERETMAALTAL",
  name: "AKKUMULERETMÅLTAL",
  parameters,
  compute: ({ targets, view }) =>
    targets.every((target) => target === null)
      ? fail(noNumbersIn(parameters.targets.name))
      : succeed([accumulateTargets(targets, view)]),
});
