import * as v from "valibot";
import { fail, succeed, type Result } from "../../finance/result";
import { contains, formatAddress, parseAddress } from "../../sheets/cells/address";
import { isPending, shownError } from "../../sheets/cells/cell-error";
import { callsTiltag } from "../../sheets/formulas/tiltag-calls";
import type { FormulaCell, WorkbookFault, WorkbookOutline } from "../../sheets/workbook-port";
import { actionFault, type Action, type ActionFault, type Surroundings } from "../action";
import { replaceCells, replacementSentence, type ReplacementFault } from "../replace-cells";
import { workbookFault } from "../workbook-sentences";
import { addressOf, convert, replacementBlock, type Conversion } from "./conversion";
import { reportConversions, type ConversionReport } from "./report";

const ID = "goer-uafhaengig";

const SCOPES = ["selection", "sheet", "workbook"] as const;

const GoerUafhaengigInput = v.object({
  /** Which formulas: those in the selection, on the active sheet, or all. */
  scope: v.picklist(SCOPES),
});

export interface GoerUafhaengigOutcome {
  /** How many cells hold a native formula now, how many the number itself, how many were left as they were. */
  readonly formulas: number;
  readonly values: number;
  readonly unchanged: number;
  /** What became of what, neighbouring cells with like formulas together. */
  readonly report: readonly ConversionReport[];
}

/**
 * Says every formula with Tiltag's functions with Excel's own, so that the workbook calculates for somebody without
 * Tiltag; where that cannot be done the number stands. What a formula shows is the test: Excel calculates the native
 * one, and where it does not show the same number, the number is kept instead.
 */
export const goerUafhaengig: Action<typeof GoerUafhaengigInput, GoerUafhaengigOutcome> = {
  id: ID,
  title: { da: "Gør uafhængig", en: "Make independent" },
  input: GoerUafhaengigInput,
  async run({ scope }, surroundings) {
    const { workbook } = surroundings;
    const outline = await workbook.readOutline();
    if (!outline.ok) return fail(workbookFault(outline.fault));
    const found = await workbook.readFormulas({
      sheets: searchedSheets(scope, outline.value),
      isWanted: callsTiltag,
    });
    if (!found.ok) return fail(workbookFault(found.fault));
    if (found.value.length === 0) return fail(nothingFound(scope));

    const first = await convertAll(found.value, new Set(), outline.value, surroundings);
    if (first.ok) return succeed(outcomeOf(first.value));
    if (first.fault.workbook?.code !== "not-verified") return fail(replacementSentence(first.fault));
    // Excel has shown which native formulas do not give the number; all is as it was, and those keep their values.
    const asValue = formulasBehind(first.fault.workbook, found.value);
    const second = await convertAll(found.value, asValue, outline.value, surroundings);
    return second.ok ? succeed(outcomeOf(second.value)) : fail(replacementSentence(second.fault));
  },
};

async function convertAll(
  cells: readonly FormulaCell[],
  asValue: ReadonlySet<string>,
  outline: WorkbookOutline,
  surroundings: Surroundings,
): Promise<Result<readonly Conversion[], ReplacementFault>> {
  const conversions = cells.map((cell) => convert(cell, surroundings.nativeForms, asValue));
  const changed = conversions.filter((conversion) => conversion.became !== "unchanged");
  if (changed.length === 0) return fail({ told: onlyErrors(conversions) });
  const replaced = await replaceCells(
    {
      action: ID,
      description: `Gjort uafhængig af Tiltag: ${String(changed.length)} ${changed.length === 1 ? "formel" : "formler"}`,
      blocks: changed.map(replacementBlock),
      outline,
    },
    surroundings,
  );
  return replaced.ok ? succeed(conversions) : replaced;
}

function searchedSheets(scope: (typeof SCOPES)[number], outline: WorkbookOutline): readonly string[] | null {
  switch (scope) {
    case "selection":
      return null;
    case "sheet":
      return [outline.activeSheet];
    case "workbook":
      return outline.sheets.map(({ name }) => name);
  }
}

/** The formulas whose cells did not show what they should. */
function formulasBehind(
  { cells }: Extract<WorkbookFault, { code: "not-verified" }>,
  formulas: readonly FormulaCell[],
): ReadonlySet<string> {
  const places = cells.map((cell) => parseAddress(cell)).flatMap((place) => (place.ok ? [place.value] : []));
  return new Set(
    formulas
      .filter(({ sheet, area }) => places.some((place) => place.sheet === sheet && contains(area, place.area)))
      .map(addressOf),
  );
}

const countCells = (conversions: readonly Conversion[], became: Conversion["became"]): number =>
  conversions
    .filter((conversion) => conversion.became === became)
    .reduce((sum, { cell: { area } }) => sum + area.rows * area.columns, 0);

const outcomeOf = (conversions: readonly Conversion[]): GoerUafhaengigOutcome => ({
  formulas: countCells(conversions, "formula"),
  values: countCells(conversions, "value"),
  unchanged: countCells(conversions, "unchanged"),
  report: reportConversions(conversions),
});

const WHERE = {
  selection: { da: "i markeringen", en: "in the selection" },
  sheet: { da: "på arket", en: "on the sheet" },
  workbook: { da: "i projektmappen", en: "in the workbook" },
} as const;

const nothingFound = (scope: keyof typeof WHERE): ActionFault =>
  actionFault(
    "no-tiltag-formulas",
    `Der er ingen formler med Tiltags funktioner ${WHERE[scope].da}.`,
    `There are no formulas with Tiltag's functions ${WHERE[scope].en}.`,
  );

function onlyErrors(conversions: readonly Conversion[]): ActionFault {
  const first = conversions.find((conversion) => conversion.became === "unchanged");
  const cell = first === undefined ? "" : formatAddress(first.cell.sheet, first.cell.area);
  if (isPending(first?.error ?? "")) return stillCalculating(cell);
  const error = shownError(first?.error ?? "");
  return actionFault(
    "formulas-show-errors",
    `Formlen i ${cell} viser ${error.da}, og en fejl er ikke noget tal at bevare. Ret den først, eller brug Reparér, hvis cellen viser #NAVN?. Intet er ændret.`,
    `The formula in ${cell} shows ${error.en}, and an error is no number to keep. Correct it first, or use Repair if the cell shows #NAME?. Nothing has been changed.`,
    { cell },
  );
}

const stillCalculating = (cell: string): ActionFault =>
  actionFault(
    "still-calculating",
    `${cell} er ikke regnet færdig. Vent, til Excel er færdig, og prøv igen. Intet er ændret.`,
    `${cell} has not been calculated yet. Wait until Excel has finished and try again. Nothing has been changed.`,
    { cell },
  );
