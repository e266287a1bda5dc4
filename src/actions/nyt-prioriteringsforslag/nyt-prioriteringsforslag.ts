import { fail, succeed, type Result } from "../../finance/result";
import { formatAddress, singleCell, type CellPlace } from "../../sheets/cells/address";
import type { Words } from "../../sheets/cells/language";
import { layOutProposal } from "../../sheets/forms/prioriteringsforslag/lay-out-proposal";
import { planProposal } from "../../sheets/forms/prioriteringsforslag/plan-proposal";
import { proposalArea, type ProposalLayout } from "../../sheets/forms/prioriteringsforslag/proposal-layout";
import { countNotQuantified, netOfProposal } from "../../sheets/forms/prioriteringsforslag/proposal-net";
import type { ProposalRequest } from "../../sheets/forms/prioriteringsforslag/proposal-request";
import { budgetYears } from "../../sheets/forms/prioriteringsforslag/proposal-words";
import { ACTION_LOG } from "../../sheets/ledgers/action-log";
import { isPlannedFormula } from "../../sheets/plan/sheet-plan";
import { packCells } from "../../sheets/restore/packed-cells";
import { fingerprint, type RestoreStep } from "../../sheets/restore/restore-point";
import type { InspectionAnswer, WorkbookOutline } from "../../sheets/workbook-port";
import type { Action, ActionFault, Surroundings } from "../action";
import { checkLedgers, structureProtected } from "../ledgers";
import { logLine } from "../log-line";
import { checkFits, checkFree, findPlace, type WantedPlace } from "../ny-tiltagstabel/find-place";
import { workbookFault } from "../workbook-sentences";
import { NytPrioriteringsforslagInput } from "./input";
import { readProposal } from "./read-proposal";
import { refuseCpr } from "./refuse-cpr";

export interface NytPrioriteringsforslagOutcome {
  readonly sheet: string;
  /** Everything that was written, title to last section. */
  readonly address: string;
  /** "Samlet ændring (netto)" for each year, in the proposal's own unit and sign. */
  readonly net: readonly number[];
  /** How many lines of changes lack an amount in at least one year. */
  readonly notQuantified: number;
}

const ID = "nyt-prioriteringsforslag";

const THE_PROPOSAL: Words = { da: "forslaget", en: "the proposal" };

/** Writes a budget proposal at a free place: read, decide, lay out, apply, verify. Four round trips. */
export const nytPrioriteringsforslag: Action<typeof NytPrioriteringsforslagInput, NytPrioriteringsforslagOutcome> = {
  id: ID,
  title: { da: "Nyt budgetforslag", en: "New budget proposal" },
  input: NytPrioriteringsforslagInput,
  async run(input, surroundings) {
    const { workbook, now } = surroundings;
    const request = readProposal(input, now());
    if (!request.ok) return request;
    const publishable = refuseCpr(request.value, typeof input.at === "string" ? "" : input.at.newSheet);
    if (!publishable.ok) return publishable;
    const outline = await workbook.readOutline();
    if (!outline.ok) return fail(workbookFault(outline.fault));
    const place = findPlace(input.at, outline.value);
    if (!place.ok) return place;
    if (place.value.isNew && outline.value.structureProtected) return fail(structureProtected());

    const layout = layOutProposal(request.value, place.value.at);
    const area = proposalArea(layout);
    const { sheet, isNew, position } = place.value;
    const found = await inspectPlace(layout, place.value, outline.value, surroundings);
    if (!found.ok) return found;

    const line = logLine(found.value.ledgers, {
      action: ID,
      at: now(),
      place: formatAddress(sheet, area),
      description: describe(request.value),
      steps: restoreSteps(layout, place.value, found.value),
    });
    if (!line.ok) return line;
    const changes = [
      ...(isNew ? ([{ kind: "add-sheet", sheet, position, showGridlines: false }] as const) : []),
      ...planProposal(layout, sheet, found.value.area === null ? null : found.value.area.columnWidths),
      line.value.change,
      { kind: "show-area", sheet, area: singleCell(area) } as const,
    ];
    const applied = await workbook.apply({ changes }, found.value.ledgers, line.value.steps);
    if (!applied.ok) return fail(workbookFault(applied.fault));
    return succeed({
      sheet,
      address: formatAddress(sheet, area),
      net: netOfProposal(request.value).map((sum) => sum.toNumber()),
      notQuantified: countNotQuantified(request.value),
    });
  },
};

/** What stands where the proposal is to stand: nothing, or it is refused with a free place proposed. */
async function inspectPlace(
  layout: ProposalLayout,
  { sheet, isNew }: WantedPlace,
  outline: WorkbookOutline,
  { workbook }: Surroundings,
): Promise<Result<InspectionAnswer, ActionFault>> {
  const ledgers = checkLedgers([ACTION_LOG], outline);
  if (!ledgers.ok) return ledgers;
  const area = proposalArea(layout);
  const fits = checkFits(sheet, area, THE_PROPOSAL);
  if (!fits.ok) return fits;
  const found = await workbook.inspect({
    place: isNew ? null : { sheet, area },
    rowHeights: true,
    ledgers: ledgers.value,
    tables: outline.tables,
  });
  if (!found.ok) return fail(workbookFault(found.fault));
  if (found.value.area !== null) {
    const free = checkFree(sheet, area, found.value.area, found.value.tables, THE_PROPOSAL);
    if (!free.ok) return free;
  }
  return found;
}

const describe = ({ head: { number, title }, years }: ProposalRequest): string =>
  `Nyt budgetforslag »${[number, title].filter((part) => part !== "").join(" ")}«: ${budgetYears(years)}`;

function restoreSteps(
  layout: ProposalLayout,
  { sheet, isNew, at }: WantedPlace,
  { area: inspected }: InspectionAnswer,
): readonly RestoreStep[] {
  const area = proposalArea(layout);
  return [
    {
      kind: "restore-cells",
      sheet,
      area,
      before: packCells(
        area,
        layout.lines.map(({ cells }) => cells.map(() => null)),
      ),
      formats: inspected?.formats ?? null,
      fingerprint: fingerprint(
        layout.lines.map(({ cells }) => cells.map((cell) => (isPlannedFormula(cell) ? cell.formula : cell))),
      ),
    },
    ...(inspected === null ? [] : sizesBefore(sheet, at, inspected)),
    ...(isNew ? [{ kind: "remove-sheet", sheet } as const] : []),
  ];
}

const sizesBefore = (
  sheet: string,
  { row, column }: CellPlace,
  { columnWidths, rowHeights }: NonNullable<InspectionAnswer["area"]>,
): readonly RestoreStep[] => [
  { kind: "restore-widths", sheet, firstColumn: column, widths: columnWidths },
  { kind: "restore-heights", sheet, firstRow: row, heights: inRuns(rowHeights ?? []) },
];

/** Equal neighbours as [height, count]. */
function inRuns(heights: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const height of heights) {
    const last = runs.at(-1);
    if (last?.[0] === height) last[1]++;
    else runs.push([height, 1]);
  }
  return runs;
}
