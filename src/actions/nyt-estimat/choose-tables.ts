import { fail, succeed, type Result } from "../../finance/result";
import { formatAddress, type SheetPlace } from "../../sheets/cells/address";
import { sameName } from "../../sheets/cells/sheet-name";
import { FORM_NAMES, isInitiativeForm, type RegisteredTable } from "../../sheets/ledgers/table-register";
import { actionFault, type ActionFault } from "../action";
import type { Overview } from "../read-overview";
import { contractsDiffer, haveSameContract } from "./compare-contracts";
import type { EstimateInput } from "./input";

/** A table of Tiltag's that stands in the workbook. */
export interface StandingTable extends RegisteredTable {
  readonly place: SheetPlace;
}

/** What an estimate is made of: all written under the same contract, all with the budget's years. */
export interface ChosenTables {
  readonly budget: StandingTable;
  readonly lines: readonly { readonly label: string; readonly table: StandingTable }[];
}

/** From names to tables; the first that can't be used is told with the way out. */
export function chooseTables(input: EstimateInput, tables: Overview["tables"]): Result<ChosenTables, ActionFault> {
  const budget = findTable(input.budget, tables);
  if (!budget.ok) return budget;
  if (budget.value.form !== "budget-og-forventet") return fail(notABudget(budget.value));
  if (input.tables.length === 0) return fail(noTables());
  const lines: { label: string; table: StandingTable }[] = [];
  for (const wanted of input.tables) {
    const { table: name, label = null } = typeof wanted === "string" ? { table: wanted } : wanted;
    const found = findTable(name, tables);
    if (!found.ok) return found;
    const table = found.value;
    if (!isInitiativeForm(table.form)) return fail(noInitiatives(table));
    if (lines.some((line) => line.table.table === table.table)) return fail(twice(table));
    if (!haveSameContract(budget.value, table)) return fail(contractsDiffer(budget.value, table));
    const missing = budget.value.years.find((year) => !table.years.includes(year));
    if (missing !== undefined) return fail(yearMissing(table, budget.value, missing));
    const own = label?.replace(/\s+/g, " ").trim() ?? "";
    lines.push({ label: own === "" ? table.title : own, table });
  }
  return succeed({ budget: budget.value, lines });
}

/** The chosen tables with their header rows, in the order that `readEstimate` takes them. */
export const wholeTables = ({ budget, lines }: ChosenTables): readonly string[] =>
  [budget, ...lines.map(({ table }) => table)].map(({ place }) => formatAddress(place.sheet, place.area));

function findTable(name: string, tables: Overview["tables"]): Result<StandingTable, ActionFault> {
  const named = tables.filter(({ registered }) => sameName(registered.table, name.trim()));
  const [found = named[0]] = named.filter(({ place }) => place !== null);
  if (found === undefined) return fail(unknownTable(name, tables));
  return found.place === null ? fail(gone(found.registered)) : succeed({ ...found.registered, place: found.place });
}

function unknownTable(name: string, tables: Overview["tables"]): ActionFault {
  const known = tables.filter(({ place }) => place !== null).map(({ registered }) => registered.table);
  return known.length === 0
    ? actionFault(
        "table-unknown",
        `Tiltag har ikke lavet en tabel, der hedder »${name}«, og heller ingen andre i denne projektmappe. Lav budgetoversigten og tiltagstabellerne først.`,
        `Tiltag has made no table called “${name}”, and no others in this workbook. Make the budget overview and the initiative tables first.`,
      )
    : actionFault(
        "table-unknown",
        `Tiltag har ikke lavet en tabel, der hedder »${name}«. Vælg en af disse: ${known.join(", ")}.`,
        `Tiltag has made no table called “${name}”. Choose one of these: ${known.join(", ")}.`,
      );
}

export const gone = ({ title, table }: RegisteredTable): ActionFault =>
  actionFault(
    "table-gone",
    `»${title}« (${table}) er ikke længere i projektmappen. Vælg en anden tabel. Intet er ændret.`,
    `“${title}” (${table}) is no longer in the workbook. Choose another table. Nothing has been changed.`,
  );

export const notABudget = ({ title, form }: RegisteredTable): ActionFault =>
  actionFault(
    "not-a-budget",
    `»${title}« har formen ${FORM_NAMES[form]}. Vælg en tabel i formen Budget og forventet; lav den med »Ny budgetoversigt«, hvis den ikke er der.`,
    `“${title}” has the form ${FORM_NAMES[form]}. Choose a table in the form Budget og forventet; make it with “New budget overview” if there is none.`,
  );

const noInitiatives = ({ title, form }: RegisteredTable): ActionFault =>
  actionFault(
    "not-initiatives",
    `»${title}« har formen ${FORM_NAMES[form]} og har ingen tiltag. Vælg tiltagstabeller til linjerne.`,
    `“${title}” has the form ${FORM_NAMES[form]} and holds no initiatives. Choose initiative tables for the lines.`,
  );

const noTables = (): ActionFault =>
  actionFault("no-tables", "Vælg mindst én tiltagstabel.", "Choose at least one initiative table.");

const twice = ({ title }: RegisteredTable): ActionFault =>
  actionFault(
    "table-twice",
    `»${title}« er valgt to gange og ville tælle dobbelt. Fjern den ene.`,
    `“${title}” is chosen twice and would count double. Remove one of them.`,
  );

const yearMissing = (table: RegisteredTable, budget: RegisteredTable, year: number): ActionFault =>
  actionFault(
    "year-missing",
    `»${table.title}« har ikke ${String(year)}, som »${budget.title}« har. Vælg en tabel med alle årene: ${budget.years.join(", ")}.`,
    `“${table.title}” does not have ${String(year)}, which “${budget.title}” has. Choose a table with all the years: ${budget.years.join(", ")}.`,
  );
