import { fail, succeed, type Result } from "../../finance/result";
import { formatAddress, singleCell, type Area } from "../../sheets/cells/address";
import { ACTION_LOG } from "../../sheets/ledgers/action-log";
import type { Change, LedgerShape, PlannedConstant } from "../../sheets/plan/sheet-plan";
import { fillSheet, type SheetLayout } from "../../sheets/layouts/sheet-layout";
import type { RestoreStep } from "../../sheets/restore/restore-point";
import type { WorkbookOutline } from "../../sheets/workbook-port";
import type { ActionFault, Surroundings } from "../action";
import { checkLedgers, structureProtected } from "../ledgers";
import { logLine } from "../log-line";
import { workbookFault } from "../workbook-sentences";
import { blockRestoreSteps } from "./block-restore-steps";
import { findPlace, type WantedPlace } from "./find-place";
import type { LaidOutBlock } from "./laid-out-block";

export interface SheetsOrder {
  /** The action's id. */
  readonly action: string;
  /** For the log. */
  readonly description: string;
  /** In the order they stand in; the first is shown. */
  readonly sheets: readonly SheetLayout[];
  /** The same sheets in the order they are filled in: a table comes before what names it. */
  readonly filled: readonly SheetLayout[];
  /** Lines for lists of Tiltag's own, that the sheets may refer to. */
  readonly entries?: readonly LedgerEntries[];
  readonly outline: WorkbookOutline;
}

export interface LedgerEntries {
  readonly ledger: LedgerShape;
  readonly rows: readonly (readonly PlannedConstant[])[];
}

/**
 * Adds whole sheets, all of them or none, with one restore point: looks at Tiltag's own lists, applies the plan,
 * verifies. Three round trips, however large the sheets.
 */
export async function writeSheets(
  { action, description, sheets, filled, entries = [], outline }: SheetsOrder,
  { workbook, now }: Surroundings,
): Promise<Result<void, ActionFault>> {
  if (outline.structureProtected) return fail(structureProtected());
  const ledgers = checkLedgers([...entries.map(({ ledger }) => ledger), ACTION_LOG], outline);
  if (!ledgers.ok) return ledgers;
  const places: WantedPlace[] = [];
  for (const [index, { sheet }] of sheets.entries()) {
    const place = findPlace({ newSheet: sheet }, outline);
    if (!place.ok) return place;
    const { position } = place.value;
    places.push({ ...place.value, position: position === null ? null : position + index });
  }
  const found = await workbook.inspect({ place: null, ledgers: ledgers.value, tables: [] });
  if (!found.ok) return fail(workbookFault(found.fault));
  const [first] = sheets;
  if (first === undefined) return succeed(undefined);
  const line = logLine(found.value.ledgers, {
    action,
    at: now(),
    place: formatAddress(first.sheet, areaOf(first)),
    description,
    steps: [
      ...sheets.flatMap((layout, index): readonly RestoreStep[] => {
        const place = places[index];
        if (place === undefined) return [];
        const charts = layout.charts ?? [];
        return [
          ...charts.map(
            ({ name }) =>
              ({ kind: "remove-chart", sheet: layout.sheet, name, table: layout.table?.name ?? null }) as const,
          ),
          ...blockRestoreSteps(blockOf(layout), place, null, []),
        ];
      }),
      ...entries.flatMap(({ ledger, rows }) =>
        rows.map(([key]): RestoreStep => ({
          kind: "remove-ledger-row",
          sheet: ledger.sheet,
          table: ledger.table,
          key: String(key),
        })),
      ),
    ],
  });
  if (!line.ok) return line;
  const fills = filled.flatMap(fillSheet);
  const changes: readonly Change[] = [
    ...places.map(({ sheet, position }): Change => ({ kind: "add-sheet", sheet, position, showGridlines: false })),
    // Rows are fitted to what is shown: when all the sheets stand, so that they are calculated once.
    ...fills.filter(({ kind }) => kind !== "fit-rows"),
    ...fills.filter(({ kind }) => kind === "fit-rows"),
    ...entries.map(({ ledger, rows }): Change => ({ kind: "append-rows", ledger, rows })),
    line.value.change,
    { kind: "show-area", sheet: first.sheet, area: singleCell({ row: 0, column: 0 }) },
  ];
  const applied = await workbook.apply({ changes }, found.value.ledgers, line.value.steps);
  return applied.ok ? applied : fail(workbookFault(applied.fault));
}

const areaOf = ({ cells, widths }: SheetLayout): Area => ({
  row: 0,
  column: 0,
  rows: cells.length,
  columns: widths.length,
});

const blockOf = (layout: SheetLayout): LaidOutBlock => ({
  area: areaOf(layout),
  cells: layout.cells,
  table: layout.table,
  fitsRows: false,
  changes: () => fillSheet(layout),
});
