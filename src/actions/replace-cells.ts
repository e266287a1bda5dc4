import { fail, succeed, type Result } from "../finance/result";
import { formatAddress, singleCell } from "../sheets/cells/address";
import type { CellValue } from "../sheets/cells/cell";
import { ACTION_LOG } from "../sheets/ledgers/action-log";
import { joinBlocks, type Block } from "../sheets/plan/join-blocks";
import { isPlannedFormula, type Change, type PlannedCell } from "../sheets/plan/sheet-plan";
import { packCells } from "../sheets/restore/packed-cells";
import { fingerprint, type RestoreStep } from "../sheets/restore/restore-point";
import type { WorkbookFault, WorkbookOutline } from "../sheets/workbook-port";
import { actionFault, type ActionFault, type Surroundings } from "./action";
import { checkLedgers } from "./ledgers";
import { logLine } from "./log-line";
import { workbookFault } from "./workbook-sentences";

/** A cell that holds something and is to hold something else. */
export interface Replacement {
  readonly before: CellValue;
  readonly after: PlannedCell;
}

export interface ReplacementOrder {
  /** The action's id. */
  readonly action: string;
  readonly description: string;
  readonly blocks: readonly Block<Replacement>[];
  readonly outline: WorkbookOutline;
}

/** Either the action's answer to the user, or what Excel said, which the action may be able to answer itself. */
export type ReplacementFault =
  | { readonly told: ActionFault; readonly workbook?: undefined }
  | { readonly told?: undefined; readonly workbook: WorkbookFault };

/** Puts other formulas or values into cells, all or none, so that Fortryd can put back what stood there. */
export async function replaceCells(
  { action, description, blocks, outline }: ReplacementOrder,
  { workbook, now }: Surroundings,
): Promise<Result<void, ReplacementFault>> {
  const locked = outline.sheets.find(({ name, protected: is }) => is && blocks.some(({ sheet }) => sheet === name));
  if (locked !== undefined) return fail({ told: sheetProtected(locked.name) });
  const there = checkLedgers([ACTION_LOG], outline);
  if (!there.ok) return fail({ told: there.fault });
  const found = await workbook.inspect({ place: null, ledgers: there.value, tables: [] });
  if (!found.ok) return fail({ workbook: found.fault });
  const joined = joinBlocks(blocks);
  const [first] = joined;
  if (first === undefined) return succeed(undefined);
  const line = logLine(found.value.ledgers, {
    action,
    at: now(),
    place: formatAddress(first.sheet, first.area),
    description,
    steps: joined.map(restoreStep),
  });
  if (!line.ok) return fail({ told: line.fault });
  const changes: readonly Change[] = [
    ...joined.map(replaceChange),
    line.value.change,
    { kind: "show-area", sheet: first.sheet, area: singleCell(first.area) },
  ];
  const applied = await workbook.apply({ changes }, found.value.ledgers, line.value.steps);
  return applied.ok ? applied : fail({ workbook: applied.fault });
}

/** The sentence for a fault that the action has no answer to of its own. */
export const replacementSentence = (fault: ReplacementFault): ActionFault =>
  fault.told ?? workbookFault(fault.workbook);

const replaceChange = ({ sheet, area, cells }: Block<Replacement>): Change => ({
  kind: "replace-cells",
  sheet,
  at: area,
  cells: cells.map((row) => row.map(({ after }) => after)),
});

const restoreStep = ({ sheet, area, cells }: Block<Replacement>): RestoreStep => ({
  kind: "restore-cells",
  sheet,
  area,
  before: packCells(
    area,
    cells.map((row) => row.map(({ before }) => before)),
  ),
  fingerprint: fingerprint(
    cells.map((row) => row.map(({ after }) => (isPlannedFormula(after) ? after.formula : after))),
  ),
});

export const sheetProtected = (sheet: string): ActionFault =>
  actionFault(
    "sheet-protected",
    `Arket »${sheet}« er beskyttet. Fjern beskyttelsen under Gennemse, og prøv igen. Intet er ændret.`,
    `The sheet “${sheet}” is protected. Remove the protection under Review and try again. Nothing has been changed.`,
  );
