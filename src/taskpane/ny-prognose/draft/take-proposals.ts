import { amount } from "../../../finance/money/amount";
import { formatDanishNumber } from "../../../sheets/cells/danish-number";
import type { PrognosisOutcome } from "../ask-prognosis";
import { putRow, rowOfDraft, type BudgetLine, type DraftRow, type PrognosisDraft } from "./draft";

type Flow = PrognosisOutcome["proposals"][number]["inflow"];

/** The draft with what history proposes typed in the fields that are empty; for a group the sum of its rows. */
export function takeProposals(
  draft: PrognosisDraft,
  lines: readonly BudgetLine[],
  proposals: PrognosisOutcome["proposals"],
): PrognosisDraft {
  return lines.reduce((taken, line) => {
    const own = proposals.filter(({ group, part }) => group === line.group && (line.part ?? part) === part);
    const row = rowOfDraft(taken, line);
    const inflow = sumOf(own.map((each) => each.inflow));
    const outflow = sumOf(own.map((each) => each.outflow));
    const typed: Partial<DraftRow> = {
      ...(row.inflowCount.trim() === "" && inflow !== null
        ? { inflowCount: inflow.count, inflowPrice: inflow.yearPrice }
        : {}),
      ...(row.outflowCount.trim() === "" && outflow !== null
        ? { outflowCount: outflow.count, outflowPrice: outflow.yearPrice }
        : {}),
    };
    return Object.keys(typed).length === 0 ? taken : putRow(taken, line, typed);
  }, draft);
}

/** Numbers add up, prices weigh by number; null where nothing is expected. */
function sumOf(flows: readonly Flow[]): { readonly count: string; readonly yearPrice: string } | null {
  const count = flows.reduce((sum, flow) => sum.plus(flow.count), amount(0));
  if (count.isZero()) return null;
  const cost = flows.reduce((sum, flow) => sum.plus(amount(flow.count).times(flow.yearPrice)), amount(0));
  return { count: formatDanishNumber(count, 2), yearPrice: formatDanishNumber(cost.div(count), 0) };
}
