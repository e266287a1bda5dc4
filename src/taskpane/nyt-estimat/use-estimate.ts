import { useMemo } from "react";
import type { ActionFault } from "../../actions/action";
import { chooseTables } from "../../actions/nyt-estimat/choose-tables";
import type { NytEstimatInput } from "../../actions/nyt-estimat/input";
import { readEstimate } from "../../actions/nyt-estimat/read-estimate";
import type { Overview } from "../../actions/read-overview";
import { baseYearsIn } from "../../sheets/forms/budget-og-forventet/read-budget-rows";
import { layOutEstimate } from "../../sheets/forms/samlet-estimat/lay-out-estimate";
import type { BlockLayout } from "../../sheets/layouts/block-layout";
import { budgetOf, draftInput, type Candidates, type EstimateDraft } from "./draft/draft";
import { useContents } from "./use-contents";

/** The estimate as far as it can be told. */
export interface EstimateState {
  readonly input: NytEstimatInput;
  /** The years that the budget overview has a korrigeret budget for. */
  readonly baseYears: readonly number[];
  /** What the sheet will show; null while the tables are read, or where they can't be added. */
  readonly layout: BlockLayout | null;
  /** Why they can't. */
  readonly fault: ActionFault | null;
}

/** Chooses, reads and adds with the action's own readers, so that the preview can't show another estimate. */
export function useEstimate(draft: EstimateDraft, candidates: Candidates, overview: Overview): EstimateState {
  const { tables, sheets, activeSheet } = overview;
  const budget = budgetOf(draft, candidates);
  const chosen = useMemo(
    () => chooseTables(draftInput(draft, candidates, sheets, 0), tables),
    [draft, candidates, sheets, tables],
  );
  const contents = useContents(chosen.ok ? chosen.value : null, activeSheet);
  const budgetCells = contents?.ok === true ? contents.value[0]?.values : undefined;
  return useMemo(() => {
    const known = budgetCells === undefined ? [] : baseYearsIn(budgetCells, budget?.years ?? []);
    const baseYears = known.length === 0 ? (budget?.years.slice(0, 1) ?? []) : known;
    const baseYear = baseYears.find((year) => year === draft.baseYear) ?? baseYears[0] ?? 0;
    const input = draftInput(draft, candidates, sheets, baseYear);
    const state = { input, baseYears, layout: null, fault: null };
    if (!chosen.ok) return { ...state, fault: chosen.fault };
    if (contents === null) return state;
    if (!contents.ok) return { ...state, fault: contents.fault };
    const read = readEstimate(input, chosen.value, contents.value);
    return read.ok
      ? { ...state, layout: layOutEstimate(read.value, { row: 0, column: 0 }) }
      : { ...state, fault: read.fault };
  }, [draft, candidates, sheets, budget, chosen, contents, budgetCells]);
}
