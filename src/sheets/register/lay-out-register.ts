import { expectedEffects, remainingEffect } from "../../finance/initiatives/expected-effect";
import type { InitiativeAmount } from "../../finance/initiatives/initiative";
import { fullEffect, type RegisteredInitiative } from "../../finance/initiatives/registered-initiative";
import type { TableContract } from "../../finance/money/table-contract";
import type { Area, CellPlace } from "../cells/address";
import { contractNote } from "../layouts/contract-note";
import { amountCell } from "../layouts/table-columns";
import type { PlannedCell } from "../plan/sheet-plan";
import { calculatedColumns, typedColumns, type RegisterColumn } from "./register-columns";
import { expectedEffectFormula, fullEffectFormula, remainingEffectFormula } from "./register-formulas";

/** What a register is to hold, in values of the field; amounts as the contract writes them. */
export interface RegisterRequest {
  readonly title: string;
  readonly years: readonly number[];
  readonly contract: TableContract;
  readonly initiatives: readonly RegisteredInitiative[];
}

/** A register laid out for a place: the lines above its table, and the table's rows in two parts. */
export interface RegisterLayout {
  readonly at: CellPlace;
  readonly table: { readonly name: string; readonly area: Area };
  readonly columns: readonly RegisterColumn[];
  /** How many columns are typed; the rest is calculated. */
  readonly typed: number;
  /** Title, notes and header. */
  readonly head: readonly (readonly PlannedCell[])[];
  readonly rows: readonly (readonly PlannedCell[])[];
  readonly contract: TableContract;
}

const RULE =
  "Du skriver i kolonnerne til og med Realiseret; resten regner Excel. Forventet er dit Skøn, hvor der står et; ellers Fuld virkning, måned for måned fra Startdato til Slutdato; ellers Plan.";

/** Lays the register out: one ordinary table with one row for each initiative, withdrawn ones too; sums stand elsewhere. */
export function layOutRegister(request: RegisterRequest, table: string, at: CellPlace): RegisterLayout {
  const { title, years, contract } = request;
  const typed = typedColumns(years);
  const columns = [...typed, ...calculatedColumns(years)];
  // An Excel table has at least one row.
  const initiatives = request.initiatives.length === 0 ? [emptyRow(years)] : request.initiatives;
  const rows = initiatives.map((initiative) => [
    ...typed.map(({ cell }) => cell(initiative)),
    ...calculatedCells(initiative, request),
  ]);
  const textLine = (text: string): readonly PlannedCell[] => columns.map((_, index) => (index === 0 ? text : null));
  const head = [textLine(title), textLine(contractNote(contract)), textLine(RULE), columns.map(({ header }) => header)];
  const area = { row: at.row + head.length - 1, column: at.column, rows: rows.length + 1, columns: columns.length };
  return { at, table: { name: table, area }, columns, typed: typed.length, head, rows, contract };
}

const calculatedCells = (
  initiative: RegisteredInitiative,
  { years, contract: { savings } }: RegisterRequest,
): readonly PlannedCell[] => [
  formula(fullEffectFormula(savings), fullEffect(initiative, savings) ?? "blank"),
  formula(remainingEffectFormula(), remainingEffect(initiative, savings) ?? "blank"),
  ...expectedEffects(initiative, years, savings).map((effect, index) =>
    formula(expectedEffectFormula(years[index] ?? 0), effect),
  ),
];

const formula = (text: string, expected: InitiativeAmount): PlannedCell => ({
  formula: text,
  expected: amountCell(expected) ?? "",
});

function emptyRow(years: readonly number[]): RegisteredInitiative {
  const blanks = years.map(() => "blank" as const);
  return {
    number: "",
    title: "",
    group: "",
    paragraph: "",
    responsible: "",
    status: null,
    investment: false,
    oneOff: false,
    start: null,
    end: null,
    fullYear: "blank",
    count: "blank",
    presentPrice: "blank",
    newPrice: "blank",
    probability: "blank",
    fullTimeEquivalents: "blank",
    plan: blanks,
    estimate: blanks,
    realised: blanks,
  };
}
