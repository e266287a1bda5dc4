import type { FUniver } from "@univerjs/core/facade";
import type { Area } from "../address/a1";
import { chartData } from "../charts/chart-data";
import { drawChart } from "../charts/draw-chart";
import type { Size } from "../charts/svg";
import type { DisplayLocale } from "../display/display-text";
import type { ChartState, Engine } from "../engine/engine";
import { element } from "./element";

export interface ChartLayerParts {
  readonly engine: Engine;
  readonly univerAPI: FUniver;
  /** Where the grid is drawn. */
  readonly grid: HTMLElement;
  readonly locale: DisplayLocale;
  /** What the layer is called for those who do not see it. */
  readonly label: string;
}

/** Univer has another canvas for the text of the cell being edited. */
const SHEET_CANVAS = "canvas[id^='univer-sheet-main-canvas']";

interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

/** The charts of the sheet in front, over its cells. They let the mouse through: what is under them stays a grid. */
export function createChartLayer({ engine, univerAPI, grid, locale, label }: ChartLayerParts): void {
  const layer = element("div", { class: "charts", role: "group", "aria-label": label });
  grid.append(layer);
  let scheduled = false;

  function draw(): void {
    scheduled = false;
    const shown = engine.charts.list().filter(({ sheet }) => sheet === engine.sheets.active());
    const canvas = shown.length > 0 ? grid.querySelector(SHEET_CANVAS) : null;
    const view = canvas && viewOf(univerAPI, engine.sheets.frozen(engine.sheets.active()));
    if (canvas === null || view === null) {
      layer.replaceChildren();
      return;
    }
    const [from, within] = [canvas.getBoundingClientRect(), grid.getBoundingClientRect()];
    layer.style.inset = `${String(from.top - within.top)}px auto auto ${String(from.left - within.left)}px`;
    layer.style.width = `${String(from.width)}px`;
    layer.style.height = `${String(from.height)}px`;
    layer.style.clipPath = `inset(${String(view.top)}px 0 0 ${String(view.left)}px)`;
    layer.replaceChildren(...shown.map((chart) => frameOf(chart, view.boxOf(chart.area))));
  }
  function frameOf(chart: ChartState, box: Box): HTMLElement {
    const frame = element("figure", { class: "chart", "data-chart": chart.name });
    frame.style.translate = `${String(box.left)}px ${String(box.top)}px`;
    frame.append(drawChart(chartData(engine, chart, locale), box, chart.id));
    return frame;
  }
  function redraw(): void {
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(draw);
  }

  engine.onChange(redraw);
  univerAPI.addEvent(univerAPI.Event.Scroll, redraw);
  univerAPI.addEvent(univerAPI.Event.SheetZoomChanged, redraw);
  new ResizeObserver(redraw).observe(grid);
}

interface View {
  /** Where the cells begin that scroll: beyond headings and frozen panes. */
  readonly left: number;
  readonly top: number;
  /** Where cells are on the canvas now. */
  readonly boxOf: (area: Area) => Box;
}

function viewOf(univerAPI: FUniver, frozen: { readonly rows: number; readonly columns: number }): View | null {
  const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
  if (sheet === undefined) return null;
  const cellAt = (row: number, column: number): DOMRect => sheet.getRange(row, column).getCellRect();
  const zoom = sheet.getZoom();
  const scroll = sheet.getScrollState();
  const origin = cellAt(0, 0);
  const first = cellAt(scroll.sheetViewStartRow, scroll.sheetViewStartColumn);
  const corner = cellAt(frozen.rows, frozen.columns);
  const [gone, over] = [first.left - origin.left + scroll.offsetX, first.top - origin.top + scroll.offsetY];
  return {
    left: corner.left * zoom,
    top: corner.top * zoom,
    boxOf: ({ row, column, rowCount, columnCount }) => {
      const start = cellAt(row, column);
      const end = cellAt(row + rowCount - 1, column + columnCount - 1);
      return {
        left: (start.left - gone) * zoom,
        top: (start.top - over) * zoom,
        width: (end.right - start.left) * zoom,
        height: (end.bottom - start.top) * zoom,
      };
    },
  };
}
