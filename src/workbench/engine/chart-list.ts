import type { Area } from "../address/a1";
import { shiftedArea, type Shift } from "../address/shift-area";
import { withReferences } from "../book/chart";
import type { ChartState, ChartStore, SheetId } from "./engine";
import { EngineError } from "./engine-error";

/** The charts of a workbook. They stand over the cells, so a spreadsheet that draws none can still have them. */
export class ChartList implements ChartStore {
  readonly #changed: (sheet: SheetId) => void;
  #charts: readonly ChartState[] = [];
  #made = 0;

  constructor(changed: (sheet: SheetId) => void) {
    this.#changed = changed;
  }

  list(): readonly ChartState[] {
    return this.#charts;
  }

  add(chart: Omit<ChartState, "id">): ChartState {
    this.#made += 1;
    const added = { ...chart, id: `chart${this.#made}` };
    this.#charts = [...this.#charts, added];
    this.#changed(chart.sheet);
    return added;
  }

  set(id: string, change: Partial<Omit<ChartState, "id" | "sheet">>): void {
    const { sheet } = this.#find(id);
    this.#charts = this.#charts.map((chart) => (chart.id === id ? { ...chart, ...change } : chart));
    this.#changed(sheet);
  }

  remove(id: string): void {
    const { sheet } = this.#find(id);
    this.#charts = this.#charts.filter((chart) => chart.id !== id);
    this.#changed(sheet);
  }

  /** Cells have been inserted or deleted: charts and what they show move along. */
  follow(sheet: SheetId, area: Area, shift: Shift): void {
    this.#charts = this.#charts.map((chart) => ({
      ...chart,
      ...withReferences(chart, (place) =>
        place.sheet === sheet ? { sheet, area: shiftedArea(place.area, area, shift) } : place,
      ),
      ...(chart.sheet === sheet && { area: shiftedArea(chart.area, area, shift) }),
    }));
  }

  /** A sheet goes, with its charts and with the series that show its cells. */
  dropSheet(sheet: SheetId): void {
    this.#charts = this.#charts
      .filter((chart) => chart.sheet !== sheet)
      .map((chart) => ({ ...chart, ...withReferences(chart, (place) => (place.sheet === sheet ? undefined : place)) }));
  }

  forget(): void {
    this.#charts = [];
  }

  #find(id: string): ChartState {
    const found = this.#charts.find((chart) => chart.id === id);
    if (!found) throw new EngineError("ChartNotFound", "The chart has been deleted");
    return found;
  }
}
