import * as v from "valibot";
import { fail, succeed, type Result } from "../../finance/result";
import { formatAddress, overlap, singleCell, type Area, type CellPlace } from "../../sheets/cells/address";
import { isBlank } from "../../sheets/cells/cell";
import { holdsCprNumber } from "../../sheets/cells/cpr-number";
import { blockColumns, MOST_SETS } from "../../sheets/forms/beslutningsblokke/decision-columns";
import { planSet, setColumnArea, setRemoval } from "../../sheets/forms/beslutningsblokke/plan-set";
import type { Decision } from "../../sheets/forms/beslutningsblokke/read-decision";
import { checkSetName, LONGEST_SET_NAME, type SetNameFault } from "../../sheets/forms/beslutningsblokke/set-name";
import { ACTION_LOG } from "../../sheets/ledgers/action-log";
import type { Change } from "../../sheets/plan/sheet-plan";
import type { InspectionAnswer, WorkbookOutline } from "../../sheets/workbook-port";
import { actionFault, type Action, type ActionFault, type Surroundings } from "../action";
import { checkLedgers } from "../ledgers";
import { logLine } from "../log-line";
import { cprFault } from "../nyt-prioriteringsforslag/refuse-cpr";
import { sheetProtected } from "../replace-cells";
import { workbookFault } from "../workbook-sentences";
import { choiceFigures, type ChoiceFigures } from "./choice-figures";
import { openDecision } from "./open-decision";

const GemBeslutningssaetInput = v.object({
  /** The name of the table of proposals. */
  table: v.string(),
  /** What the set is to be called. */
  name: v.string(),
});

export interface GemBeslutningssaetOutcome extends ChoiceFigures {
  readonly table: string;
  readonly name: string;
  /** The set's column, its header included. */
  readonly column: string;
  /** The set's line in the comparison. */
  readonly line: string;
}

const ID = "gem-beslutningssaet";

/** Saves the present ticks under a name: a column in the table and a line in the comparison. Five round trips. */
export const gemBeslutningssaet: Action<typeof GemBeslutningssaetInput, GemBeslutningssaetOutcome> = {
  id: ID,
  title: { da: "Gem beslutningssæt", en: "Save a set of decisions" },
  input: GemBeslutningssaetInput,
  async run(input, surroundings) {
    const opened = await openDecision(input.table, surroundings);
    if (!opened.ok) return opened;
    const { decision, outline, contract } = opened.value;
    const { sheet } = decision.place;
    const name = checkSetName(input.name, decision.headers);
    if (!name.ok) return fail(setNameFault(name.fault, input.name.trim()));
    if (holdsCprNumber(name.value)) return fail(cprFault({ da: "Sættets navn", en: "Name of the set" }));
    const line = decision.freeLine;
    if (line === null) return fail(noFreeLine());
    const found = await inspectColumn(decision, outline, surroundings);
    if (!found.ok) return found;
    const { ledgers, area: inspected } = found.value;
    const column = setColumnArea(decision);
    const widths = inspected?.columnWidths ?? [];
    const logged = logLine(ledgers, {
      action: ID,
      at: surroundings.now(),
      place: formatAddress(sheet, column),
      description: `Gem beslutningssæt »${name.value}« i ${decision.table}`,
      steps: [
        setRemoval(decision, name.value, inspected?.formats ?? null),
        { kind: "restore-widths", sheet, firstColumn: column.column, widths },
      ],
    });
    if (!logged.ok) return logged;
    const changes: readonly Change[] = [
      ...planSet(decision, contract, name.value, { line, widthNow: widths[0] ?? 0 }),
      logged.value.change,
      { kind: "show-area", sheet, area: lineArea(line, decision) },
    ];
    const applied = await surroundings.workbook.apply({ changes }, ledgers, logged.value.steps);
    if (!applied.ok) return fail(workbookFault(applied.fault));
    return succeed({
      table: decision.table,
      name: name.value,
      column: formatAddress(sheet, column),
      line: formatAddress(sheet, lineArea(line, decision)),
      ...choiceFigures(decision, decision.marks),
    });
  },
};

const lineArea = (line: CellPlace, { years }: Decision): Area => ({
  ...singleCell(line),
  columns: blockColumns(years.length),
});

/** The cells right of the table are free, and the log can be written to. */
async function inspectColumn(
  decision: Decision,
  outline: WorkbookOutline,
  { workbook }: Surroundings,
): Promise<Result<InspectionAnswer, ActionFault>> {
  const { sheet } = decision.place;
  if (outline.sheets.some((each) => each.name === sheet && each.protected)) return fail(sheetProtected(sheet));
  const there = checkLedgers([ACTION_LOG], outline);
  if (!there.ok) return there;
  const area = setColumnArea(decision);
  const found = await workbook.inspect({ place: { sheet, area }, ledgers: there.value, tables: outline.tables });
  if (!found.ok) return fail(workbookFault(found.fault));
  const { formulas = [] } = found.value.area ?? {};
  const row = formulas.findIndex((cells) => !cells.every(isBlank));
  const inTheWay = found.value.tables.find(({ place }) => place.sheet === sheet && overlap(place.area, area));
  if (row < 0 && inTheWay === undefined) return found;
  const cell = formatAddress(sheet, singleCell(inTheWay?.place.area ?? { ...area, row: area.row + row }));
  return fail(
    actionFault(
      "no-room-for-column",
      `Der står noget i ${cell}, lige til højre for tabellen, hvor sættets kolonne skal være. Flyt det, og prøv igen. Intet er ændret.`,
      `There is something in ${cell}, right beside the table, where the set's column is to be. Move it and try again. Nothing has been changed.`,
      { cell },
    ),
  );
}

function setNameFault(fault: SetNameFault, name: string): ActionFault {
  switch (fault.code) {
    case "set-name-empty":
      return actionFault(fault.code, "Giv sættet et navn.", "Give the set a name.");
    case "set-name-too-long":
      return actionFault(
        fault.code,
        `Navnet er for langt til en kolonne. Brug højst ${String(LONGEST_SET_NAME)} tegn.`,
        `The name is too long for a column. Use at most ${String(LONGEST_SET_NAME)} characters.`,
      );
    case "set-name-character":
      return actionFault(
        fault.code,
        `Et sæts navn kan ikke indeholde tegnet ${fault.character}, for formlerne bruger det. Ret »${name}«.`,
        `A set's name can't contain the character ${fault.character}, for formulas use it. Change “${name}”.`,
      );
    case "set-name-taken":
      return actionFault(
        fault.code,
        `Tabellen har allerede en kolonne, der hedder »${name}«. Vælg et andet navn.`,
        `The table already has a column called “${name}”. Choose another name.`,
      );
  }
}

const noFreeLine = (): ActionFault =>
  actionFault(
    "no-free-line",
    `De ${String(MOST_SETS)} linjer til gemte sæt er brugt. Slet et sæts linje og dets kolonne, og prøv igen. Intet er ændret.`,
    `The ${String(MOST_SETS)} lines for saved sets are used. Delete a set's line and its column and try again. Nothing has been changed.`,
  );
