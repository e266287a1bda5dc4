import * as v from "valibot";
import type { MaybeAmount } from "../../finance/money/amount";
import { CUSTOMARY_SMALLEST } from "../../finance/prognosis/small-groups";
import { fail, succeed, type Result } from "../../finance/result";
import { freeSheetName } from "../../sheets/cells/sheet-name";
import { layOutLeaders } from "../../sheets/leaders/lay-out-leaders";
import { citizensOf, leadersLines, type LeadersLine, type LeadersLines } from "../../sheets/leaders/leaders-lines";
import type { ReadPrognosis } from "../../sheets/leaders/read-prognosis-sheet";
import type { Action, ActionFault } from "../action";
import { refuseCprIn } from "../nyt-prioriteringsforslag/refuse-cpr";
import { writeSheets } from "../placing/write-sheets";
import { workbookFault } from "../workbook-sentences";
import { tooFewCitizens } from "./faults";
import { openPrognosis } from "./open-prognosis";
import { readRealisation } from "./read-realisation";

const NytLedelsesoverblikInput = v.object({
  prognosis: v.pipe(
    v.nullish(v.string()),
    v.description("The sheet of the prognosis; the one in front, or the last one, where left out."),
  ),
  smallGroup: v.pipe(
    v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1))),
    v.description("Groups with fewer citizens are merged; 5 where left out."),
  ),
  at: v.pipe(
    v.nullish(v.object({ newSheet: v.string() })),
    v.description("The new sheet's name; “Ledelsesoverblik” where left out."),
  ),
  dryRun: v.pipe(v.nullish(v.boolean()), v.description("Answers the figures and writes nothing.")),
});

/** In kr.; null is not stated, or cannot be told. */
export interface LeadersFigures {
  readonly group: string;
  readonly correctedBudget: number | null;
  readonly expected: number | null;
  readonly deviation: number | null;
  readonly light: string;
  readonly fullTimeEquivalents: number | null;
  readonly averagePrice: number | null;
}

export interface NytLedelsesoverblikOutcome {
  /** The sheet that was written; null in a dry run. */
  readonly sheet: string | null;
  readonly prognosis: string;
  readonly year: number;
  /** As the page shows them, the merged ones last. */
  readonly groups: readonly LeadersFigures[];
  readonly total: LeadersFigures;
  /** How many groups are merged. */
  readonly merged: number;
}

const ID = "nyt-ledelsesoverblik";

/**
 * One page for leaders, linked to a sheet of a prognosis. Six round trips, and two more where Tiltag's list of tables
 * says that the initiatives are followed up.
 */
export const nytLedelsesoverblik: Action<typeof NytLedelsesoverblikInput, NytLedelsesoverblikOutcome> = {
  id: ID,
  title: { da: "Nyt ledelsesoverblik", en: "New overview for leaders" },
  input: NytLedelsesoverblikInput,
  async run(input, surroundings) {
    const { workbook } = surroundings;
    const outline = await workbook.readOutline();
    if (!outline.ok) return fail(workbookFault(outline.fault));
    const opened = await openPrognosis(workbook, outline.value, input.prognosis ?? null);
    if (!opened.ok) return opened;
    const { sheet: source, prognosis } = opened.value;
    const smallest = input.smallGroup ?? CUSTOMARY_SMALLEST;
    if (citizensOf(prognosis.total) < smallest) return fail(tooFewCitizens(source, smallest));
    const lines = leadersLines(prognosis, smallest);
    const names = outline.value.sheets.map(({ name }) => name);
    const sheet = input.at?.newSheet ?? freeSheetName("Ledelsesoverblik", names);
    const publishable = refuseCpr(sheet, lines);
    if (!publishable.ok) return publishable;
    const outcome = outcomeOf(source, prognosis, lines);
    if (input.dryRun === true) return succeed(outcome);
    const realisation = await readRealisation(workbook, outline.value, prognosis.year);
    if (!realisation.ok) return realisation;
    const layout = layOutLeaders({ sheet, prognosis, smallest, lines, realisation: realisation.value });
    const written = await writeSheets(
      {
        action: ID,
        description: `Ledelsesoverblik for ${String(prognosis.year)} af »${source}«`,
        sheets: [layout],
        filled: [layout],
        outline: outline.value,
      },
      surroundings,
    );
    return written.ok ? succeed({ ...outcome, sheet }) : written;
  },
};

const refuseCpr = (sheet: string, { own }: LeadersLines): Result<void, ActionFault> =>
  refuseCprIn([
    { field: { da: "Arkets navn", en: "Name of the sheet" }, text: sheet },
    ...own.map(({ line }) => ({ field: { da: "Gruppe", en: "Group" }, text: line.group })),
  ]);

function outcomeOf(
  source: string,
  { year, groups }: ReadPrognosis,
  { own, others, total }: LeadersLines,
): NytLedelsesoverblikOutcome {
  const shown = own.filter(({ isShown }) => isShown).map(({ line }) => line);
  return {
    sheet: null,
    prognosis: source,
    year,
    groups: [...shown, ...(others === null ? [] : [others])].map(figuresOf),
    total: figuresOf(total),
    merged: groups.length - shown.length,
  };
}

const figuresOf = (line: LeadersLine): LeadersFigures => ({
  group: line.group,
  correctedBudget: number(line.correctedBudget),
  expected: number(line.expected),
  deviation: number(line.deviation),
  light: line.light,
  fullTimeEquivalents: number(line.fullTimeEquivalents),
  averagePrice: number(line.averagePrice),
});

const number = (value: MaybeAmount): number | null => value?.toNumber() ?? null;
