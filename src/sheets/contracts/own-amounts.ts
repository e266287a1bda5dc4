import { overlap, type Area } from "../cells/address";
import { parseReference } from "../cells/reference";
import type { TableArea } from "../reading/table-area";
import { isFormula } from "./cell-grid";
import { sameName } from "../cells/sheet-name";
import { partsOf, type FormulaNode } from "../formulas/formula-node";
import { parseFormula } from "../formulas/parse-formula";

/** The amounts that are converted: a formula that reads them follows by itself. */
export interface OwnAmounts {
  readonly sheet: string;
  readonly table: string;
  readonly areas: readonly Area[];
  /** Headers of the columns they stand in. */
  readonly headers: readonly string[];
}

/** Whether a formula on a sheet reads any of the amounts that are converted. */
export function readsOwnAmounts(formula: string, formulaSheet: string, own: readonly OwnAmounts[]): boolean {
  const node = parseFormula(formula);
  return node !== null && referencesIn(node).some((text) => own.some((each) => pointsAt(text, formulaSheet, each)));
}

/** What a formula's references begin with: the tables and names that it reads, and cells. */
export function namesRead(formula: string): readonly string[] {
  const node = parseFormula(formula);
  return node === null ? [] : referencesIn(node).map((text) => /^[^[]*/.exec(text)?.[0] ?? "");
}

/** Whether a formula names a table. */
export const readsTable = (formula: string, table: string): boolean =>
  namesRead(formula).some((name) => sameName(name, table));

/** Whether a formula somewhere in a block refers to the table. */
export const mentionsTable = ({ formulas }: Pick<TableArea, "formulas">, table: string): boolean =>
  formulas.some((row) => row.some((formula) => isFormula(formula) && readsTable(formula, table)));

const referencesIn = (node: FormulaNode): readonly string[] =>
  node.kind === "reference" ? [node.text] : partsOf(node).flatMap(referencesIn);

function pointsAt(text: string, formulaSheet: string, { sheet, table, areas, headers }: OwnAmounts): boolean {
  const reference = parseReference(text, formulaSheet);
  switch (reference?.kind) {
    case "cells":
      return sameName(reference.place.sheet, sheet) && areas.some((area) => overlap(area, reference.place.area));
    case "columns":
      return (
        sameName(reference.table, table) &&
        [reference.first, reference.last].some((column) => column === null || headers.includes(column))
      );
    case "headers":
      return false;
    case "name":
      return sameName(reference.name, table);
    case undefined: {
      // "[@2026]", "Handleplan[[#This Row],[2026]]": this row's own cell.
      const [, named = "", inner = ""] = /^([^[]*)\[(.*)\]$/s.exec(text) ?? [];
      const isHere = named === "" || sameName(named, table);
      return isHere && headers.some((header) => inner === `@${header}` || inner.includes(`[${header}]`));
    }
  }
}
