import * as v from "valibot";
import { fail, succeed } from "../../finance/result";
import { formatAddress } from "../../sheets/cells/address";
import { mentionsTiltag, withoutLostPrefix } from "../../sheets/formulas/tiltag-calls";
import type { FormulaCell } from "../../sheets/workbook-port";
import { actionFault, type Action, type ActionFault } from "../action";
import { replaceCells, replacementSentence } from "../replace-cells";
import { workbookFault } from "../workbook-sentences";

const ID = "reparer";

const ReparerInput = v.object({});

export interface ReparerOutcome {
  /** Cells whose formulas were entered again. */
  readonly repaired: readonly string[];
  /** Those of them that show #NAME? all the same. */
  readonly stillLost: readonly string[];
}

/**
 * Enters formulas again that Excel lost Tiltag's functions in: a workbook opened before the add-in was there shows
 * #NAME?, one that was saved so may hold `_xldudf_TILTAG_…`.
 */
export const reparer: Action<typeof ReparerInput, ReparerOutcome> = {
  id: ID,
  title: { da: "Reparér", en: "Repair" },
  input: ReparerInput,
  async run(_, surroundings) {
    const { workbook } = surroundings;
    const outline = await workbook.readOutline();
    if (!outline.ok) return fail(workbookFault(outline.fault));
    const question = { sheets: outline.value.sheets.map(({ name }) => name), isWanted: mentionsTiltag };
    const found = await workbook.readFormulas(question);
    if (!found.ok) return fail(workbookFault(found.fault));
    const lost = found.value.filter(isLost);
    if (lost.length === 0) return fail(nothingToRepair(found.value.length));
    const replaced = await replaceCells(
      {
        action: ID,
        description: `Repareret: ${String(lost.length)} ${lost.length === 1 ? "formel" : "formler"} indtastet igen`,
        blocks: lost.map(({ sheet, area, formula }) => ({
          sheet,
          area: { ...area, rows: 1, columns: 1 },
          cells: [[{ before: formula, after: { formula: withoutLostPrefix(formula), expected: null } }]],
        })),
        outline: outline.value,
      },
      surroundings,
    );
    if (!replaced.ok) return fail(replacementSentence(replaced.fault));
    const now = await workbook.readFormulas(question);
    if (!now.ok) return fail(workbookFault(now.fault));
    const repaired = new Set(lost.map(placeOf));
    return succeed({
      repaired: [...repaired],
      stillLost: now.value
        .filter(isLost)
        .map(placeOf)
        .filter((cell) => repaired.has(cell)),
    });
  },
};

const isLost = ({ formula, shows }: FormulaCell): boolean =>
  withoutLostPrefix(formula) !== formula || shows.flat().includes("#NAME?");

const placeOf = ({ sheet, area }: FormulaCell): string => formatAddress(sheet, { ...area, rows: 1, columns: 1 });

const nothingToRepair = (formulas: number): ActionFault =>
  formulas === 0
    ? actionFault(
        "no-tiltag-formulas",
        "Der er ingen formler med Tiltags funktioner i projektmappen.",
        "There are no formulas with Tiltag's functions in the workbook.",
      )
    : actionFault(
        "nothing-to-repair",
        `Alle ${String(formulas)} formler med Tiltags funktioner virker; der er intet at reparere.`,
        `All ${String(formulas)} formulas with Tiltag's functions work; there is nothing to repair.`,
      );
