import { counts, hasUnquantified } from "../../finance/initiatives/initiative";
import { fail, succeed, type Result } from "../../finance/result";
import { formatAddress, singleCell, type Area } from "../../sheets/cells/address";
import { sameName } from "../../sheets/cells/sheet-name";
import { checkTableName, freeTableName } from "../../sheets/cells/table-name";
import { layOutTable } from "../../sheets/layouts/lay-out-table";
import { planTable } from "../../sheets/layouts/plan-table";
import { layoutArea, type TableLayout } from "../../sheets/layouts/table-layout";
import type { TableRequest } from "../../sheets/layouts/table-request";
import { ACTION_LOG } from "../../sheets/ledgers/action-log";
import { registerRow, TABLE_REGISTER } from "../../sheets/ledgers/table-register";
import { isPlannedFormula, type Change } from "../../sheets/plan/sheet-plan";
import { fingerprint, type RestoreStep } from "../../sheets/restore/restore-point";
import type { InspectionAnswer, WorkbookOutline } from "../../sheets/workbook-port";
import { actionFault, type Action, type ActionFault } from "../action";
import { checkLedgers, structureProtected } from "../ledgers";
import { logLine, type LogLine } from "../log-line";
import { workbookFault } from "../workbook-sentences";
import { checkFits, checkFree, findPlace, type WantedPlace } from "./find-place";
import { NyTiltagstabelInput } from "./input";
import { readInput } from "./read-input";

export interface NyTiltagstabelOutcome {
  readonly sheet: string;
  /** The Excel table's name. */
  readonly table: string;
  /** Everything that was written, title to last line. */
  readonly address: string;
  /** How many initiatives that count lack an amount in at least one year. */
  readonly notQuantified: number;
}

const ID = "ny-tiltagstabel";

/** Builds an initiative table at a free place: read, decide, lay out, apply, verify. Four round trips. */
export const nyTiltagstabel: Action<typeof NyTiltagstabelInput, NyTiltagstabelOutcome> = {
  id: ID,
  title: { da: "Ny tiltagstabel", en: "New initiative table" },
  input: NyTiltagstabelInput,
  async run(input, { workbook, now }) {
    const request = readInput(input);
    if (!request.ok) return request;
    const outline = await workbook.readOutline();
    if (!outline.ok) return fail(workbookFault(outline.fault));
    const place = findPlace(input.at, outline.value);
    if (!place.ok) return place;
    if (place.value.isNew && outline.value.structureProtected) return fail(structureProtected());
    const table = chooseTableName(input.table ?? null, request.value, outline.value);
    if (!table.ok) return table;
    const ledgers = checkLedgers([TABLE_REGISTER, ACTION_LOG], outline.value);
    if (!ledgers.ok) return ledgers;

    const layout = layOutTable(request.value, table.value, place.value.at);
    const area = layoutArea(layout);
    const fits = checkFits(place.value.sheet, area);
    if (!fits.ok) return fits;
    const found = await workbook.inspect({
      place: place.value.isNew ? null : { sheet: place.value.sheet, area },
      ledgers: ledgers.value,
      tables: outline.value.tables,
    });
    if (!found.ok) return fail(workbookFault(found.fault));
    if (found.value.area !== null) {
      const free = checkFree(place.value.sheet, area, found.value.area, found.value.tables);
      if (!free.ok) return free;
    }

    const line = logLine(found.value.ledgers, {
      action: ID,
      at: now(),
      place: formatAddress(place.value.sheet, area),
      description: describe(request.value),
      steps: restoreSteps(layout, place.value, found.value),
    });
    if (!line.ok) return line;
    const changes = planAction(request.value, layout, place.value, found.value, line.value);
    const applied = await workbook.apply({ changes }, found.value.ledgers, line.value.steps);
    if (!applied.ok) return fail(workbookFault(applied.fault));
    return succeed({
      sheet: place.value.sheet,
      table: table.value,
      address: formatAddress(place.value.sheet, area),
      notQuantified: request.value.initiatives.filter(counts).filter(hasUnquantified).length,
    });
  },
};

function chooseTableName(
  wanted: string | null,
  request: TableRequest,
  outline: WorkbookOutline,
): Result<string, ActionFault> {
  const taken = [...outline.tables, ...outline.names];
  const base = `${request.form === "handleplan" ? "Handleplan" : "Genopretning"}_${String(request.years[0])}`;
  const name = wanted?.trim() ?? "";
  if (name === "") return succeed(freeTableName(base, taken));
  if (!checkTableName(name).ok)
    return fail(
      actionFault(
        "table-name-invalid",
        `»${name}« kan ikke være navn på en tabel. Brug bogstaver, tal og _ uden mellemrum, fx ${freeTableName(base, taken)}.`,
        `“${name}” can't be the name of a table. Use letters, digits and _ without spaces, such as ${freeTableName(base, taken)}.`,
      ),
    );
  if (taken.some((other) => sameName(other, name)))
    return fail(
      actionFault(
        "table-name-taken",
        `Navnet »${name}« er i brug i projektmappen. Vælg et andet, fx ${freeTableName(name, taken)}.`,
        `The name “${name}” is in use in the workbook. Choose another, such as ${freeTableName(name, taken)}.`,
      ),
    );
  return succeed(name);
}

const describe = ({ title, initiatives, years }: TableRequest): string =>
  `Ny tiltagstabel »${title}«: ${String(initiatives.length)} tiltag, ${years.join(", ")}`;

function planAction(
  { title, form, years, contract }: TableRequest,
  layout: TableLayout,
  { sheet, isNew, position }: WantedPlace,
  found: InspectionAnswer,
  line: LogLine,
): readonly Change[] {
  const register = registerRow({ table: layout.table.name, title, form, years, contract });
  return [
    ...(isNew ? ([{ kind: "add-sheet", sheet, position, showGridlines: false }] as const) : []),
    ...planTable(layout, sheet, found.area === null ? null : found.area.columnWidths),
    { kind: "append-row", ledger: TABLE_REGISTER, row: register },
    line.change,
    { kind: "show-area", sheet, area: singleCell(layoutArea(layout)) },
  ];
}

function restoreSteps(
  layout: TableLayout,
  { sheet, isNew, at }: WantedPlace,
  found: InspectionAnswer,
): readonly RestoreStep[] {
  const area: Area = layoutArea(layout);
  return [
    {
      kind: "remove-block",
      sheet,
      area,
      table: layout.table,
      formats: found.area?.formats ?? null,
      fingerprint: fingerprint(
        layout.lines.map((line) => line.cells.map((cell) => (isPlannedFormula(cell) ? cell.formula : cell))),
      ),
    },
    ...(found.area === null
      ? []
      : [{ kind: "restore-widths", sheet, firstColumn: at.column, widths: found.area.columnWidths } as const]),
    { kind: "remove-ledger-row", sheet: TABLE_REGISTER.sheet, table: TABLE_REGISTER.table, key: layout.table.name },
    ...(isNew ? [{ kind: "remove-sheet", sheet } as const] : []),
  ];
}
