import type { Area } from "../address/a1";
import type { DisplayLocale } from "../display/display-text";
import type { Engine, SheetId } from "../engine/engine";
import type { PageTexts } from "./texts";

/** Beyond this a selection (whole columns, a whole sheet) is not added up: it would be noticed while moving about. */
const mostCells = 20_000;

/** What Excel shows at the bottom for a selection: average, count and sum of the numbers in it; "" where there is nothing to add. */
export function selectionSums(
  engine: Engine,
  sheet: SheetId,
  areas: readonly Area[],
  locale: DisplayLocale,
  texts: PageTexts,
): string {
  const size = areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  if (size < 2 || size > mostCells) return "";
  const filled = areas
    .flatMap((area) => engine.cells.read(sheet, area).flat())
    .filter(({ value }) => value !== null && value !== "");
  const numbers = filled.map(({ value }) => value).filter((value) => typeof value === "number");
  if (filled.length < 2) return "";
  const shown = (value: number): string => value.toLocaleString(locale, { maximumFractionDigits: 2 });
  const count = `${texts.count}: ${shown(filled.length)}`;
  if (numbers.length === 0) return count;
  const sum = numbers.reduce((total, value) => total + value, 0);
  return `${texts.average}: ${shown(sum / numbers.length)} · ${count} · ${texts.sum}: ${shown(sum)}`;
}
