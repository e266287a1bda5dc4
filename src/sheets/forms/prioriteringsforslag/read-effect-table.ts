import { UNITS } from "../../../finance/money/unit";
import type { Accumulation } from "../../../finance/targets/accumulated-target";
import type { CellValue } from "../../cells/cell";
import { UNIT_NAMES } from "../../layouts/contract-note";
import { readAmountCell } from "../../layouts/read-table-rows";
import { FIRST_YEAR_COLUMN, TEXT_COLUMN } from "./proposal-layout";
import type { EffectLine, EffectTable } from "./proposal-request";
import { ACCUMULATION_NAMES, effectLabel, EFFECTS_HEADER } from "./proposal-words";

/** The small table of effect and target in a proposal's block; null where there is none. */
export function readEffectTable(cells: readonly (readonly CellValue[])[]): EffectTable | null {
  const header = cells.findIndex((row) => String(row[TEXT_COLUMN] ?? "").startsWith(EFFECTS_HEADER));
  const [head = [], ...rows] = header < 0 ? [] : cells.slice(header);
  const unit = UNITS.find((each) => String(head[TEXT_COLUMN]) === `${EFFECTS_HEADER}${UNIT_NAMES[each]}`);
  if (unit === undefined) return null;
  const shown = head.slice(FIRST_YEAR_COLUMN).map((cell) => Number(cell ?? Number.NaN));
  const end = shown.findIndex((year) => !Number.isInteger(year) || year === 0);
  const years = end < 0 ? shown : shown.slice(0, end);
  const lines: EffectLine[] = [];
  for (const row of rows) {
    const line = readLine(row, years.length);
    if (line === null) break;
    lines.push(line);
  }
  return { unit, years, lines };
}

/** A row whose text says how its "Samlet" comes about. */
function readLine(row: readonly CellValue[], years: number): EffectLine | null {
  const text = String(row[TEXT_COLUMN] ?? "");
  const accumulation = (Object.keys(ACCUMULATION_NAMES) as Accumulation[]).find((each) =>
    text.endsWith(effectLabel("", each)),
  );
  if (accumulation === undefined) return null;
  return {
    title: text.slice(0, -effectLabel("", accumulation).length),
    accumulation,
    amounts: Array.from({ length: years }, (_, year) => readAmountCell(row[FIRST_YEAR_COLUMN + year] ?? null)),
  };
}
