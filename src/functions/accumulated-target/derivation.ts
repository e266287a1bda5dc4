import { ZERO, type Amount } from "../../finance/money/amount";
import { accumulateTargets } from "../../finance/targets/accumulated-target";
import { explainWhole } from "../declaration/derivation";
import { cut, stateResult, writeSum } from "../derivation/steps";
import { say } from "../derivation/writer";
import { AKKUMULERETMAALTAL } from "./accumulated-target";

export const AKKUMULERETMAALTAL_DERIVATION = explainWhole(AKKUMULERETMAALTAL, ({ targets, view }) => {
  const result = accumulateTargets(targets, view);
  const known = targets.map((target) => target ?? ZERO);
  if (view === "sum")
    return [
      say(
        (writer) => `Den rene sum af måltallene: ${writeSum(writer, known)}.`,
        (writer) => `The plain sum of the targets: ${writeSum(writer, known)}.`,
      ),
      stateResult(result),
    ];
  const levels = accumulateTargets(targets, "level");
  const amounts = accumulateTargets(targets, "amount");
  return [
    say(
      () =>
        view === "level"
          ? "Måltallene er nye og varige, så hvert års niveau er niveauet året før plus årets nye måltal."
          : "Måltallene er nye og varige. Niveauet vokser med årets nye måltal, og beløbet er summen af niveauerne.",
      () =>
        view === "level"
          ? "The targets are new and lasting, so each year's level is the level of the year before plus the new target."
          : "The targets are new and lasting. The level grows by the year's new target, and the amount is the sum of the levels.",
    ),
    ...cut(
      levels.map((_, year) =>
        say(
          (writer) =>
            `År ${year + 1}: niveau ${writeSum(writer, step(levels, known, year))}${view === "amount" ? `; beløb ${writeSum(writer, step(amounts, levels, year))}` : ""}.`,
          (writer) =>
            `Year ${year + 1}: level ${writeSum(writer, step(levels, known, year))}${view === "amount" ? `; amount ${writeSum(writer, step(amounts, levels, year))}` : ""}.`,
        ),
      ),
      { da: "år", en: "year" },
      { da: "år", en: "years" },
    ),
    stateResult(result),
  ];
});

/** What a year's running sum is made of: that of the year before, where there is one, and what the year adds. */
const step = (sums: readonly Amount[], added: readonly Amount[], year: number): readonly Amount[] =>
  [sums[year - 1], added[year]].filter((part) => part !== undefined);
