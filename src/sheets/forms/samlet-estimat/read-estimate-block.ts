import type { CellValue } from "../../cells/cell";
import { isFormula } from "../../contracts/cell-grid";
import { namesRead } from "../../contracts/own-amounts";
import { SUMMARY_LABELS } from "../../layouts/summary-labels";
import type { TableArea } from "../../reading/table-area";
import { differenceLabel, ESTIMATED_LABEL, ESTIMATE_HEADER } from "./estimate-labels";

/** What an estimate's block is made of: the tables by name, each with its line's label. */
export interface EstimateBlock {
  readonly budget: string;
  readonly lines: readonly { readonly label: string; readonly table: string }[];
  readonly baseYear: number;
}

/** What stands in an estimate's block, told by its formulas; null where a line or what it reads is not found. */
export function readEstimateBlock({ values, formulas }: Pick<TableArea, "values" | "formulas">): EstimateBlock | null {
  const labels = values.map(([label]) => String(label ?? ""));
  const [first, last, estimated] = [ESTIMATE_HEADER, SUMMARY_LABELS.total, ESTIMATED_LABEL].map((label) =>
    labels.indexOf(label),
  );
  const difference = labels.find((label) => label.startsWith(differenceLabel("")));
  const baseYear = Number(difference?.slice(differenceLabel("").length));
  if (first === undefined || last === undefined || estimated === undefined || Math.min(first, last, estimated) < 0)
    return null;
  const budget = tableIn(formulas[estimated]);
  const lines = labels
    .slice(first + 1, last)
    .map((label, index) => ({ label, table: tableIn(formulas[first + 1 + index]) }));
  if (budget === null || !Number.isInteger(baseYear)) return null;
  return { budget, baseYear, lines: lines.flatMap(({ label, table }) => (table === null ? [] : [{ label, table }])) };
}

/** The table that the first year's formula names: "=SUM(Budget[Forventet 2018])-C9". */
function tableIn(row: readonly CellValue[] = []): string | null {
  const formula = row.slice(1).find((cell) => isFormula(cell ?? null));
  return namesRead(String(formula ?? ""))[0] ?? null;
}
