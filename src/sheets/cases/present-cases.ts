import type { CellValue } from "../cells/cell";
import { isBlank } from "../cells/cell";
import { CASE_COLUMNS, type CALCULATED_CASE_COLUMNS, type CaseKey } from "./case-columns";
import type { PresentCase } from "./compare-cases";

export type CalculatedCaseKey = (typeof CALCULATED_CASE_COLUMNS)[number]["key"];

/** Where each column of the case list stands in the table, from its first column; absent where the user has removed it. */
export type CasePositions = Readonly<Partial<Record<CaseKey | CalculatedCaseKey, number>>>;

const KEYS = CASE_COLUMNS.map(({ key }) => key);

/** The body of `Sager` by keys; rows without a number are no cases, and stay as they are. */
export function presentCases(
  body: readonly (readonly CellValue[])[],
  positions: CasePositions,
): readonly PresentCase[] {
  return body.flatMap((cells, row): readonly PresentCase[] => {
    const at = (key: CaseKey): CellValue | undefined => {
      const column = positions[key];
      return column === undefined ? undefined : (cells[column] ?? null);
    };
    const id = at("sag") ?? null;
    if (isBlank(id)) return [];
    const present = KEYS.flatMap((key) => {
      const cell = at(key);
      return cell === undefined ? [] : [[key, cell] as const];
    });
    return [{ row, id: String(id).trim(), cells: Object.fromEntries(present) }];
  });
}
