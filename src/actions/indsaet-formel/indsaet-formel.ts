import * as v from "valibot";
import { fail, succeed } from "../../finance/result";
import { formatAddress, singleCell, type Area } from "../../sheets/cells/address";
import { parseFormula } from "../../sheets/formulas/parse-formula";
import { findTiltagCalls, tiltagName } from "../../sheets/formulas/tiltag-calls";
import { ACTION_LOG } from "../../sheets/ledgers/action-log";
import { packCells } from "../../sheets/restore/packed-cells";
import { fingerprint, type RestoreStep } from "../../sheets/restore/restore-point";
import type { WorkbookPort } from "../../sheets/workbook-port";
import { actionFault, type Action, type ActionFault } from "../action";
import { checkLedgers } from "../ledgers";
import { logLine } from "../log-line";
import { checkFits, checkFree, findPlace, type WantedPlace } from "../placing/find-place";
import { workbookFault } from "../workbook-sentences";

const ID = "indsaet-formel";

/** Excel takes no longer formula. */
const LONGEST_FORMULA = 8_192;

const Count = v.pipe(v.number(), v.integer(), v.minValue(1));

const IndsaetFormelInput = v.object({
  /** In English, with "=" and commas: what Excel takes whatever its language. */
  formula: v.string(),
  cell: v.string(),
  /** The cells its result fills, where that is known; Excel tells otherwise. */
  spill: v.nullish(v.object({ rows: Count, columns: Count })),
});

export interface IndsaetFormelOutcome {
  readonly cell: string;
  /** The cell and those its result fills beside and below it. */
  readonly spill: string;
}

const THE_FORMULA = { da: "formlen", en: "the formula" };

/** Puts a formula with Tiltag's functions into a free cell. Four round trips, five where the spill is not told. */
export const indsaetFormel: Action<typeof IndsaetFormelInput, IndsaetFormelOutcome> = {
  id: ID,
  title: { da: "Indsæt formel", en: "Insert formula" },
  input: IndsaetFormelInput,
  async run({ formula, cell, spill }, { workbook, now }) {
    const names = namesIn(formula);
    if (names.length === 0) return fail(notOurs(formula));
    const outline = await workbook.readOutline();
    if (!outline.ok) return fail(workbookFault(outline.fault));
    const place = findPlace(cell, outline.value);
    if (!place.ok) return place;
    const ledgers = checkLedgers([ACTION_LOG], outline.value);
    if (!ledgers.ok) return ledgers;
    const { sheet, at } = place.value;
    const area: Area = { ...at, rows: spill?.rows ?? 1, columns: spill?.columns ?? 1 };
    const fits = checkFits(sheet, area, THE_FORMULA);
    if (!fits.ok) return fits;
    const found = await workbook.inspect({
      place: { sheet, area },
      ledgers: ledgers.value,
      tables: outline.value.tables,
    });
    if (!found.ok) return fail(workbookFault(found.fault));
    if (found.value.area !== null) {
      const free = checkFree(sheet, area, found.value.area, found.value.tables, THE_FORMULA);
      if (!free.ok) return free;
    }
    const line = logLine(found.value.ledgers, {
      action: ID,
      at: now(),
      place: formatAddress(sheet, area),
      description: `Formel med ${names.join(", ")}`,
      steps: [emptyAgain(place.value, formula)],
    });
    if (!line.ok) return line;
    const applied = await workbook.apply(
      {
        changes: [
          { kind: "write-block", sheet, at, cells: [[{ formula, expected: null }]] },
          line.value.change,
          { kind: "show-area", sheet, area: singleCell(area) },
        ],
      },
      found.value.ledgers,
      line.value.steps,
    );
    if (!applied.ok) return fail(workbookFault(applied.fault));
    if (spill === null || spill === undefined) {
      const blocked = await takeBackIfBlocked(workbook, place.value, line.value.steps);
      if (blocked !== null) return fail(blocked);
    }
    return succeed({ cell: formatAddress(sheet, singleCell(area)), spill: formatAddress(sheet, area) });
  },
};

/** The functions of ours in a formula; none where it is no formula or too long for Excel. */
function namesIn(formula: string): readonly string[] {
  const node = formula.length > LONGEST_FORMULA ? null : parseFormula(formula);
  return node === null ? [] : [...new Set(findTiltagCalls(node).flatMap((call) => tiltagName(call) ?? []))];
}

const emptyAgain = ({ sheet, at }: WantedPlace, formula: string): RestoreStep => {
  const area = singleCell(at);
  return {
    kind: "restore-cells",
    sheet,
    area,
    before: packCells(area, [[null]]),
    fingerprint: fingerprint([[formula]]),
  };
};

/** Without the size of its result nobody knew whether there is room for it: Excel says so by an error. */
async function takeBackIfBlocked(
  workbook: WorkbookPort,
  { sheet, at }: WantedPlace,
  steps: readonly RestoreStep[],
): Promise<ActionFault | null> {
  const cell = formatAddress(sheet, singleCell(at));
  const read = await workbook.readReferences(sheet, [cell]);
  // What can't be read now has been written and verified all the same.
  if (!read.ok || read.value[0]?.error?.shows !== "#SPILL!") return null;
  const restored = await workbook.restore(steps);
  return restored.ok ? noRoom(cell) : workbookFault(restored.fault);
}

const noRoom = (cell: string): ActionFault =>
  actionFault(
    "place-occupied",
    `Resultatet fylder flere celler, og der står noget i vejen ved ${cell}. Vælg et andet sted. Intet er overskrevet.`,
    `The result fills several cells, and something is in the way at ${cell}. Choose another place. Nothing has been overwritten.`,
    { cell },
  );

const notOurs = (formula: string): ActionFault =>
  actionFault(
    "formula-not-tiltag",
    `»${formula.slice(0, 80)}« er ikke en formel med en af Tiltags funktioner. Skriv den på engelsk, fx =TILTAG.NETTOEFFEKT(B2:E9).`,
    `“${formula.slice(0, 80)}” is not a formula with one of Tiltag's functions. Write it in English, such as =TILTAG.NETTOEFFEKT(B2:E9).`,
  );
