import * as v from "valibot";
import { fail, succeed, type Result } from "../../finance/result";
import { formatAddress, singleCell } from "../../sheets/cells/address";
import { amountCell } from "../../sheets/layouts/table-columns";
import { storedNumber } from "../../finance/money/stored-number";
import type { PlannedConstant } from "../../sheets/plan/sheet-plan";
import type { Block } from "../../sheets/plan/join-blocks";
import type { WorkbookPort } from "../../sheets/workbook-port";
import { actionFault, type Action, type ActionFault } from "../action";
import { replaceCells, replacementSentence, type Replacement } from "../replace-cells";
import { workbookFault } from "../workbook-sentences";
import { placedDifferences, type PlacedDifference } from "./compare-plan";
import { openPlan, type OpenPlan } from "./open-plan";
import { chooseNumbers } from "./laas-plan";

const GenskabPlanInput = v.object({
  /** The newest register where it is left out. */
  register: v.nullish(v.string()),
  /** Only these numbers; all where left out. */
  numbers: v.nullish(v.array(v.union([v.number(), v.string()]))),
});

export interface GenskabPlanOutcome {
  readonly register: string;
  /** The cells that got the locked amount again. */
  readonly cells: readonly string[];
  /** The first of them. */
  readonly address: string;
}

const ID = "genskab-plan";

/** Puts the locked amounts back where the register's plan has been changed. Seven round trips. */
export const genskabPlan: Action<typeof GenskabPlanInput, GenskabPlanOutcome> = {
  id: ID,
  title: { da: "Sæt den låste plan tilbage", en: "Put the locked plan back" },
  input: GenskabPlanInput,
  async run(input, surroundings) {
    const opened = await openPlan(surroundings.workbook, input.register ?? null);
    if (!opened.ok) return opened;
    const { register, outline } = opened.value;
    const { table } = register.registered;
    const chosen =
      input.numbers === null || input.numbers === undefined ? null : chooseNumbers(input.numbers, register);
    if (chosen?.ok === false) return chosen;
    const wrong = placedDifferences(opened.value).filter(
      ({ initiative: { number } }) => chosen?.value.some((each) => each.number === number) ?? true,
    );
    const [first] = wrong;
    if (first === undefined) return fail(asLocked(table));
    const blocks = await blocksOf(wrong, opened.value, surroundings.workbook);
    if (!blocks.ok) return blocks;
    const written = await replaceCells(
      {
        action: ID,
        description: `Låst plan sat tilbage i ${table}: ${String(wrong.length)} celler`,
        blocks: blocks.value,
        outline,
      },
      surroundings,
    );
    if (!written.ok) return fail(replacementSentence(written.fault));
    const cells = wrong.map(({ at }) => formatAddress(register.place.sheet, singleCell(at)));
    return succeed({ register: table, cells, address: formatAddress(register.place.sheet, singleCell(first.at)) });
  },
};

/** What stands in the cells now is read as formulas: Fortryd is to give a formula back as one. */
async function blocksOf(
  wrong: readonly PlacedDifference[],
  { register: { place } }: OpenPlan,
  workbook: WorkbookPort,
): Promise<Result<readonly Block<Replacement>[], ActionFault>> {
  const read = await workbook.readTableArea(place);
  if (!read.ok) return fail(workbookFault(read.fault));
  const found = read.value;
  const formulaAt = (row: number, column: number): Replacement["before"] =>
    found?.formulas[row - found.place.area.row]?.[column - found.place.area.column] ?? null;
  return succeed(
    wrong.map(({ at, locked }) => ({
      sheet: place.sheet,
      area: singleCell(at),
      cells: [[{ before: formulaAt(at.row, at.column), after: lockedCell(locked) }]],
    })),
  );
}

const lockedCell = (locked: PlacedDifference["locked"]): PlannedConstant =>
  typeof locked === "string" ? amountCell(locked) : storedNumber(locked);

const asLocked = (table: string): ActionFault =>
  actionFault(
    "plan-as-locked",
    `Planen i »${table}« er, som den er låst. Intet er ændret.`,
    `The plan in “${table}” is as it is locked. Nothing has been changed.`,
  );
