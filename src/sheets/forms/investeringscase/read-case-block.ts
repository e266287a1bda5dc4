import { amount } from "../../../finance/money/amount";
import type { CellValue } from "../../cells/cell";
import { readAmountCell } from "../../layouts/read-table-rows";
import type { RegisteredTable } from "../../ledgers/table-register";
import { CASE_LABELS } from "./case-labels";
import type { CaseLine, CaseRequest } from "./case-request";

/** What stands in a case's block, title first; null where a section, a year, the rate or its convention is not found. */
export function readCaseBlock(
  cells: readonly (readonly CellValue[])[],
  { title, years, contract }: RegisteredTable,
): CaseRequest | null {
  const rowOf = (label: string): number => cells.findIndex(([first]) => first === label);
  const header = cells[rowOf(CASE_LABELS.lasting)] ?? [];
  const columns = years.map((year) => header.findIndex((cell) => String(cell) === String(year)));
  const [rate, firstPower] = [CASE_LABELS.rate, CASE_LABELS.firstPower].map(
    (label) => cells[rowOf(label)]?.[Math.min(...columns)],
  );
  const lasting = linesBetween(rowOf(CASE_LABELS.lasting), rowOf(CASE_LABELS.lastingSum));
  const implementation = linesBetween(rowOf(CASE_LABELS.implementation), rowOf(CASE_LABELS.implementationSum));
  if (lasting === null || implementation === null || columns.includes(-1)) return null;
  if (typeof rate !== "number" || (firstPower !== 0 && firstPower !== 1)) return null;
  return { title, years, contract, lasting, implementation, rate: amount(rate), firstPower };

  function linesBetween(first: number, last: number): readonly CaseLine[] | null {
    if (first < 0 || last < first) return null;
    return cells.slice(first + 1, last).flatMap((row) => {
      const [name = null, area = null] = row;
      const amounts = columns.map((column) => readAmountCell(row[column] ?? null));
      return String(name ?? "") === "" && amounts.every((each) => each === "blank")
        ? []
        : [{ title: String(name ?? ""), area: String(area ?? ""), amounts }];
    });
  }
}
