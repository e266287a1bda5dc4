import type { DisplayLocale } from "../display/display-text";
import type { Engine, SheetId } from "../engine/engine";
import type { HostClass, HostObject } from "../interpreter/host-class";
import { createApplication } from "./application";
import { createChart } from "./chart";
import { createCharts } from "./charts";
import { LiveRanges, type Place } from "./live-ranges";
import type { Model, Quirks } from "./model";
import { createNames } from "./names";
import { createRange, createRangeAreas } from "./range";
import { createRangeFormat } from "./range-format";
import { createTable } from "./table";
import { createTables } from "./tables";
import { createWorkbook } from "./workbook";
import { createWorksheet, createWorksheets } from "./worksheet";

export interface ModelOptions {
  readonly engine: Engine;
  readonly locale: DisplayLocale;
  /** Asked anew each time: quirks can be switched while the add-in runs. */
  readonly quirks: () => Quirks;
  readonly fileName: () => string;
}

export interface BuiltModel {
  /** The workbook. */
  readonly root: () => HostObject;
  /** Events that the add-in has asked for. */
  readonly listening: ReadonlySet<string>;
  /** A request is over: only what the library has kept stays alive. */
  endRequest(kept: Iterable<HostObject>): void;
}

/** The one place where the classes of the object model are put together. */
export function buildModel({ engine, locale, quirks, fileName }: ModelOptions): BuiltModel {
  const live = new LiveRanges();
  const listening = new Set<string>();
  const model: Model = {
    engine,
    locale,
    live,
    listening,
    get quirks() {
      return quirks();
    },
    get open() {
      return open;
    },
  };
  const range: HostClass<Place> = createRange(model);
  const worksheet: HostClass<SheetId> = createWorksheet(model);
  const table = createTable(model);
  const rangeAreas = createRangeAreas(model);
  const rangeFormat = createRangeFormat(model);
  const worksheets = createWorksheets(model, worksheet.memberNames);
  const tables = createTables(model, table.memberNames);
  const names = createNames(model);
  const charts = createCharts(model, createChart(model));
  const application = createApplication(model);
  const root = createWorkbook(model, fileName);

  const open: Model["open"] = {
    range: (sheet, area) => {
      const place = { sheet, area };
      live.track(place);
      return range.wrap(place);
    },
    rangeAreas: (sheet, areas) => rangeAreas({ sheet, areas }),
    rangeFormat: (place) => rangeFormat(place),
    worksheet: (id) => worksheet.wrap(id),
    worksheets: () => worksheets(),
    table: (id) => table.wrap(id),
    tables: (scope) => tables(scope),
    names: (sheet) => names(sheet),
    charts: (sheet) => charts(sheet),
    application: () => application(),
    placeOf: (argument) => range.unwrap(argument),
    sheetOf: (argument) => worksheet.unwrap(argument),
  };
  return {
    root,
    listening,
    endRequest: (kept) => {
      const places = [...kept].flatMap((object) => {
        const place = range.unwrap(object);
        return place ? [place] : [];
      });
      live.retain(places);
    },
  };
}
