import { countedAmount } from "../../../finance/initiatives/initiative";
import { accumulateTargets, type Accumulation } from "../../../finance/targets/accumulated-target";
import { UNIT_NAMES } from "../../layouts/contract-note";
import type { PlannedFormula } from "../../plan/sheet-plan";
import type { ProposalLine } from "./proposal-layout";
import { amountCell, writtenDecimals, type LineWriter } from "./proposal-lines";
import type { EffectLine, EffectTable } from "./proposal-request";
import { effectLabel, EFFECTS_HEADER } from "./proposal-words";

/** The small table of effect and target; each row says how its "Samlet" has come about. */
export function effectLines(
  { unit, years, lines }: EffectTable,
  { line, yearCell }: LineWriter,
  first: number,
): readonly ProposalLine[] {
  return [
    line("header", [null, `${EFFECTS_HEADER}${UNIT_NAMES[unit]}`, ...years, "Samlet"]),
    ...lines.map((effect, index) => {
      const own = first + 1 + index;
      const area = `${yearCell(own, 0)}:${yearCell(own, years.length - 1)}`;
      return line(
        "effect",
        [
          null,
          effectLabel(effect.title, effect.accumulation),
          ...effect.amounts.map(amountCell),
          accumulated(effect, area),
        ],
        writtenDecimals(effect.amounts),
      );
    }),
  ];
}

const accumulated = ({ amounts, accumulation }: EffectLine, area: string): PlannedFormula => ({
  formula: `=${formulaOf(accumulation, area, amounts.length)}`,
  expected: accumulateTargets(amounts.map(countedAmount), accumulation).at(-1)?.toNumber() ?? 0,
});

/** A lasting target counts once for each year it lasts, the year it comes in included: the first most often. */
function formulaOf(accumulation: Accumulation, area: string, years: number): string {
  // The level of the last year is what all years have added: the same sum, said with other words.
  if (accumulation !== "amount") return `SUM(${area})`;
  return `SUMPRODUCT(${area},{${Array.from({ length: years }, (_, index) => String(years - index)).join(",")}})`;
}
