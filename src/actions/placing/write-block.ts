import { fail, succeed, type Result } from "../../finance/result";
import { enclosing, formatAddress, singleCell, type CellPlace } from "../../sheets/cells/address";
import type { Words } from "../../sheets/cells/language";
import { ACTION_LOG } from "../../sheets/ledgers/action-log";
import type { AppendRows, Change, LedgerShape } from "../../sheets/plan/sheet-plan";
import type { InspectionAnswer, Onlooker, WorkbookOutline } from "../../sheets/workbook-port";
import type { ActionFault, Surroundings } from "../action";
import { checkLedgers, structureProtected } from "../ledgers";
import { logLine } from "../log-line";
import { workbookFault } from "../workbook-sentences";
import { blockRestoreSteps } from "./block-restore-steps";
import { checkChart } from "./check-chart";
import type { LaidOutBlock } from "./laid-out-block";
import { checkFits, checkFree, findPlace, type PlaceInput, type WantedPlace } from "./find-place";

export interface BlockOrder<B extends LaidOutBlock> {
  /** The action's id. */
  readonly action: string;
  readonly at: PlaceInput;
  /** What it is called in a sentence: "tabellen". */
  readonly thing: Words;
  /** For the log. */
  readonly description: string;
  readonly layOut: (place: WantedPlace, outline: WorkbookOutline) => Result<B, ActionFault>;
  /** Tiltag's own lists that get a line with the block, besides the log. */
  readonly ledgers: readonly LedgerShape[];
  /** Who is told how far the writing is. */
  readonly onlooker?: Onlooker;
  /** The lines they get; a line's first cell is its key. */
  readonly ledgerRows: (block: B) => readonly AppendRows[];
}

export interface WrittenBlock<B extends LaidOutBlock> {
  readonly block: B;
  readonly sheet: string;
  /** Everything that was written. */
  readonly address: string;
}

/**
 * Writes a block at a free place: finds the place, lays the block out for it, looks whether it is free, applies the
 * plan with its restore point, verifies. Four round trips; five where the place has formats to be kept for Fortryd.
 */
export async function writeBlock<B extends LaidOutBlock>(
  order: BlockOrder<B>,
  surroundings: Surroundings,
): Promise<Result<WrittenBlock<B>, ActionFault>> {
  const { workbook, now } = surroundings;
  const outline = await workbook.readOutline();
  if (!outline.ok) return fail(workbookFault(outline.fault));
  const place = findPlace(order.at, outline.value);
  if (!place.ok) return place;
  if (place.value.isNew && outline.value.structureProtected) return fail(structureProtected());
  const laidOut = order.layOut(place.value, outline.value);
  if (!laidOut.ok) return laidOut;
  const block = laidOut.value;
  const found = await inspectPlace(order, block, place.value, outline.value, surroundings);
  if (!found.ok) return found;

  const { sheet } = place.value;
  const address = formatAddress(sheet, block.area);
  const rows = order.ledgerRows(block);
  const line = logLine(found.value.ledgers, {
    action: order.action,
    at: now(),
    place: address,
    description: order.description,
    steps: blockRestoreSteps(block, place.value, found.value.area, rows),
  });
  if (!line.ok) return line;
  const applied = await workbook.apply(
    {
      changes: [...blockChanges(block, place.value, found.value), ...rows, line.value.change, show(sheet, block.area)],
    },
    found.value.ledgers,
    line.value.steps,
    order.onlooker,
  );
  return applied.ok ? succeed({ block, sheet, address }) : fail(workbookFault(applied.fault));
}

/** What stands where the block is to stand: nothing, or it is refused with a free place proposed. */
async function inspectPlace<B extends LaidOutBlock>(
  { ledgers: own, thing }: BlockOrder<B>,
  block: B,
  { sheet, isNew }: WantedPlace,
  outline: WorkbookOutline,
  { workbook }: Surroundings,
): Promise<Result<InspectionAnswer, ActionFault>> {
  const ledgers = checkLedgers([...own, ACTION_LOG], outline);
  if (!ledgers.ok) return ledgers;
  const { chart } = block;
  const fits = checkFits(sheet, chart === undefined ? block.area : enclosing(block.area, chart.area), thing);
  if (!fits.ok) return fits;
  const found = await workbook.inspect({
    place: isNew ? null : { sheet, area: block.area },
    rowHeights: block.fitsRows,
    ...(chart === undefined ? {} : { chart: chart.area }),
    ledgers: ledgers.value,
    tables: outline.tables,
  });
  if (!found.ok) return fail(workbookFault(found.fault));
  if (found.value.area !== null) {
    const free = checkFree(sheet, block.area, found.value.area, found.value.tables, thing);
    if (!free.ok) return free;
    const charted = chart === undefined ? succeed(undefined) : checkChart(sheet, chart, found.value);
    if (!charted.ok) return charted;
  }
  return found;
}

const blockChanges = (
  block: LaidOutBlock,
  { sheet, isNew, position }: WantedPlace,
  { area }: InspectionAnswer,
): readonly Change[] => [
  ...(isNew ? ([{ kind: "add-sheet", sheet, position, showGridlines: false }] as const) : []),
  ...block.changes(sheet, area === null ? null : area.columnWidths),
  ...(block.rangeName === undefined
    ? []
    : [{ kind: "name-area", sheet, area: block.area, name: block.rangeName } as const]),
];

const show = (sheet: string, { row, column }: CellPlace): Change => ({
  kind: "show-area",
  sheet,
  area: singleCell({ row, column }),
});
