import * as v from "valibot";
import { fail, succeed, type Result } from "../../finance/result";
import { formatAddress, singleCell, type Area, type CellPlace } from "../../sheets/cells/address";
import { ACTION_LOG } from "../../sheets/ledgers/action-log";
import { isPlannedFormula, type PlannedCell } from "../../sheets/plan/sheet-plan";
import { packCells } from "../../sheets/restore/packed-cells";
import {
  fingerprint,
  packFormats,
  unpackFormats,
  type AreaFormats,
  type RestoreStep,
} from "../../sheets/restore/restore-point";
import type { AreaInspection, InspectionAnswer, WorkbookOutline } from "../../sheets/workbook-port";
import type { Action, ActionFault, Surroundings } from "../action";
import { checkLedgers } from "../ledgers";
import { logLine } from "../log-line";
import { checkFits, findPlace } from "../placing/find-place";
import { workbookFault } from "../workbook-sentences";
import { layOutExample, planExample, type ExampleLayout } from "./lay-out-example";

const ID = "indsaet-eksempel";

const Count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100));
const Cell = v.nullable(v.union([v.string(), v.number(), v.boolean()]));
const Cells = v.pipe(v.array(v.pipe(v.array(Cell), v.minLength(1))), v.minLength(1));

const IndsaetEksempelInput = v.object({
  /** The function's name, as it is typed after `TILTAG.`. */
  function: v.pipe(v.string(), v.regex(/^[A-ZÆØÅ]+$/)),
  arguments: v.array(v.object({ name: v.string(), cells: v.nullable(Cells), dates: v.optional(v.boolean(), false) })),
  result: v.object({ rows: Count, columns: Count }),
  source: v.string(),
  /** Where it had better stand; beside what is on the sheet where there is no room, or it does not say. */
  at: v.nullish(v.string()),
});

export interface IndsaetEksempelOutcome {
  /** Everything that was filled, the formula's result included. */
  readonly address: string;
  /** The cell with the formula. */
  readonly cell: string;
}

const THE_EXAMPLE = { da: "eksemplet", en: "the example" };

/** Puts an example into free columns: values with their names, and a formula that uses them. At most seven round trips. */
export const indsaetEksempel: Action<typeof IndsaetEksempelInput, IndsaetEksempelOutcome> = {
  id: ID,
  title: { da: "Indsæt eksempel", en: "Insert example" },
  input: IndsaetEksempelInput,
  async run(example, surroundings) {
    const { workbook, now } = surroundings;
    const outline = await workbook.readOutline();
    if (!outline.ok) return fail(workbookFault(outline.fault));
    const wanted = findPlace(example.at ?? "A1", outline.value);
    if (!wanted.ok) return wanted;
    const { sheet } = wanted.value;
    const layoutAt = (at: CellPlace): ExampleLayout => layOutExample(example, at);
    const placed = await place(layoutAt, sheet, wanted.value.at, outline.value, surroundings);
    if (!placed.ok) return placed;
    const { layout, found, area } = placed.value;
    const line = logLine(found.ledgers, {
      action: ID,
      at: now(),
      place: formatAddress(sheet, layout.area),
      description: `Eksempel på ${example.function}`,
      steps: restoreSteps(layout, sheet, area),
    });
    if (!line.ok) return line;
    const changes = [
      ...planExample(layout, sheet, area.columnWidths),
      line.value.change,
      { kind: "show-area", sheet, area: singleCell(layout.result.formula) } as const,
    ];
    const applied = await workbook.apply({ changes }, found.ledgers, line.value.steps);
    if (!applied.ok) return fail(workbookFault(applied.fault));
    return succeed({
      address: formatAddress(sheet, layout.area),
      cell: formatAddress(sheet, singleCell(layout.result.formula)),
    });
  },
};

interface PlacedExample {
  readonly layout: ExampleLayout;
  readonly found: InspectionAnswer;
  readonly area: AreaInspection;
}

/** At the wanted cell where nobody uses its columns, else one column to the right of all that is on the sheet. */
async function place(
  layoutAt: (at: CellPlace) => ExampleLayout,
  sheet: string,
  wanted: CellPlace,
  outline: WorkbookOutline,
  surroundings: Surroundings,
): Promise<Result<PlacedExample, ActionFault>> {
  const first = await inspectAt(layoutAt(wanted), sheet, outline, surroundings);
  if (!first.ok) return first;
  const { used } = first.value.area;
  if (used === null || !sharesColumns(first.value.layout.area, used)) return first;
  return inspectAt(layoutAt({ row: used.row, column: used.column + used.columns + 1 }), sheet, outline, surroundings);
}

async function inspectAt(
  layout: ExampleLayout,
  sheet: string,
  outline: WorkbookOutline,
  { workbook }: Surroundings,
): Promise<Result<PlacedExample, ActionFault>> {
  const ledgers = checkLedgers([ACTION_LOG], outline);
  if (!ledgers.ok) return ledgers;
  const fits = checkFits(sheet, layout.area, THE_EXAMPLE);
  if (!fits.ok) return fits;
  const question = { place: { sheet, area: layout.area }, ledgers: ledgers.value, tables: outline.tables };
  const found = await workbook.inspect(question);
  if (!found.ok) return fail(workbookFault(found.fault));
  const { area } = found.value;
  if (area === null) return fail(workbookFault({ code: "interrupted", officeCode: "ItemNotFound" }));
  return succeed({ layout, found: found.value, area });
}

const sharesColumns = (a: Area, b: Area): boolean => a.column < b.column + b.columns && b.column < a.column + a.columns;

function restoreSteps(
  layout: ExampleLayout,
  sheet: string,
  { formats, columnWidths }: AreaInspection,
): readonly RestoreStep[] {
  return [
    // The widths go with the columns that were used by nobody.
    { kind: "restore-widths", sheet, firstColumn: layout.area.column, widths: columnWidths },
    ...[layout.block, layout.result].map(({ area, cells }) => ({
      kind: "restore-cells" as const,
      sheet,
      area,
      before: packCells(
        area,
        cells.map((row) => row.map(() => null)),
      ),
      formats: partOfFormats(formats, layout.area, area),
      fingerprint: fingerprint(cells.map((row) => row.map(contentOf))),
    })),
  ];
}

const contentOf = (cell: PlannedCell): string | number | boolean | null =>
  isPlannedFormula(cell) ? cell.formula : cell;

/** The formats of a part of an area. */
function partOfFormats(formats: AreaFormats | null, whole: Area, part: Area): AreaFormats | null {
  if (formats === null) return null;
  const cells = unpackFormats(formats);
  return packFormats(
    Array.from({ length: part.rows * part.columns }, (_, index) => {
      const row = part.row - whole.row + Math.floor(index / part.columns);
      const column = part.column - whole.column + (index % part.columns);
      return cells[row * whole.columns + column] ?? {};
    }),
  );
}
