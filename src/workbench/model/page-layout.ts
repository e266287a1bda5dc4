import { SHEET_COLUMNS } from "../address/a1";
import { MARGIN_SIDES, PAPERS, type MarginSide, type PageZoom, type Paper } from "../book/page-setup";
import type { SheetId } from "../engine/engine";
import { HostClass, method, value, type HostObject, type ValueMember } from "../interpreter/host-class";
import { fields, flag, number, oneOf } from "./arguments";
import type { Place } from "./live-ranges";
import type { Model } from "./model";
import { invalidArgument, itemNotFound } from "./model-errors";
import { placeFromAddress } from "./place-from-address";
import { readPrintArea, readTitleRows, writePrintArea, writeTitleRows } from "./print-names";

const ORIENTATIONS = ["Portrait", "Landscape"] as const;
const PAPER_NAMES = Object.keys(PAPERS) as Paper[];
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const UNITS = Object.keys(POINTS) as (keyof typeof POINTS)[];

/** `worksheet.pageLayout`. */
export function createPageLayout(model: Model): (sheet: SheetId) => HostObject {
  const { sheets } = model.engine;
  const place = (sheet: SheetId, argument: unknown): Place =>
    model.open.placeOf(argument) ?? placeFromAddress(model, sheet, argument);
  const option = (
    name: "centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings",
  ): ValueMember<SheetId> =>
    value(
      (sheet) => sheets.page(sheet)[name],
      (sheet, on) => sheets.setPage(sheet, { [name]: flag(on, name) }),
    );
  const margin = (side: MarginSide): ValueMember<SheetId> =>
    value(
      (sheet) => sheets.page(sheet).margins[side],
      (sheet, points) => setMargins(sheet, { [side]: length(points, `${side}Margin`) }),
    );
  const setMargins = (sheet: SheetId, margins: Partial<Record<MarginSide, number>>): void =>
    sheets.setPage(sheet, { margins: { ...sheets.page(sheet).margins, ...margins } });
  const printArea = (sheet: SheetId): HostObject | null => {
    const areas = readPrintArea(model, sheet);
    return areas.length > 0 ? model.open.rangeAreas(sheet, areas) : null;
  };
  const titleRows = (sheet: SheetId): HostObject | null => {
    const rows = readTitleRows(model, sheet);
    return rows ? model.open.range(sheet, rows) : null;
  };

  const layout = new HostClass<SheetId>("PageLayout", {
    orientation: value(
      (sheet) => sheets.page(sheet).orientation,
      (sheet, word) => sheets.setPage(sheet, { orientation: oneOf(word, ORIENTATIONS, "orientation") }),
    ),
    paperSize: value(
      (sheet) => sheets.page(sheet).paper,
      (sheet, word) => sheets.setPage(sheet, { paper: oneOf(word, PAPER_NAMES, "paperSize") }),
    ),
    zoom: value(
      (sheet) => zoomOptions(sheets.page(sheet).zoom),
      (sheet, options) => sheets.setPage(sheet, { zoom: readZoom(options) }),
    ),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    centerHorizontally: option("centerHorizontally"),
    centerVertically: option("centerVertically"),
    printGridlines: option("printGridlines"),
    printHeadings: option("printHeadings"),
    setPrintMargins: method((sheet, [unit, options]) => {
      const factor = POINTS[oneOf(unit, UNITS, "unit")];
      const given = Object.entries(fields(options, "marginOptions"));
      const margins = given.map(
        ([side, size]) => [oneOf(side, MARGIN_SIDES, "marginOptions"), length(size, side)] as const,
      );
      setMargins(sheet, Object.fromEntries(margins.map(([side, size]) => [side, size * factor])));
    }),
    setPrintArea: method((sheet, [area]) => writePrintArea(model, sheet, place(sheet, area).area)),
    getPrintArea: method((sheet) => printArea(sheet) ?? missing("print area")),
    getPrintAreaOrNullObject: method(printArea),
    setPrintTitleRows: method((sheet, [rows]) => {
      const { area } = place(sheet, rows);
      if (area.columnCount !== SHEET_COLUMNS) throw invalidArgument("printTitleRows must span entire rows");
      writeTitleRows(model, sheet, area);
    }),
    getPrintTitleRows: method((sheet) => titleRows(sheet) ?? missing("title rows")),
    getPrintTitleRowsOrNullObject: method(titleRows),
  });
  return (sheet) => layout.wrap(sheet);
}

function length(argument: unknown, what: string): number {
  const size = number(argument, what);
  if (size < 0) throw invalidArgument(`${what} cannot be less than nothing`);
  return size;
}

/** A percentage or numbers of pages: what does not count is null. */
const zoomOptions = (zoom: PageZoom): object =>
  "scale" in zoom
    ? { scale: zoom.scale, horizontalFitToPages: null, verticalFitToPages: null }
    : { scale: null, horizontalFitToPages: zoom.pagesWide, verticalFitToPages: zoom.pagesTall };

function readZoom(argument: unknown): PageZoom {
  const options = fields(argument, "zoom");
  const unknown = Object.keys(options).find(
    (key) => !["scale", "horizontalFitToPages", "verticalFitToPages"].includes(key),
  );
  if (unknown !== undefined) throw invalidArgument(`zoom has no ${unknown}`);
  const scale = options["scale"] ?? null;
  if (scale !== null) {
    const percent = number(scale, "zoom.scale");
    if (percent < 10 || percent > 400) throw invalidArgument("zoom.scale must be between 10 and 400");
    return { scale: percent };
  }
  const pages = (key: string): number | null => {
    const given = options[key] ?? null;
    if (given === null) return null;
    const count = number(given, `zoom.${key}`);
    if (!Number.isInteger(count) || count < 1) throw invalidArgument(`zoom.${key} must be a number of pages`);
    return count;
  };
  return { pagesWide: pages("horizontalFitToPages"), pagesTall: pages("verticalFitToPages") };
}

function missing(what: string): never {
  throw itemNotFound(`The sheet has no ${what}`);
}
