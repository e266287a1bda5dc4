import { HostClass, method, object, value, type HostObject } from "../interpreter/host-class";
import { HostError } from "../interpreter/host-error";
import { eventRegistrations } from "./events";
import type { Model } from "./model";
import { createWorkbookProtection } from "./protection";

/** The class Workbook: the root of everything. */
export function createWorkbook(model: Model, fileName: () => string): () => HostObject {
  const { selection } = model.engine;
  const protection = createWorkbookProtection(model);
  const workbook = new HostClass<undefined>("Workbook", {
    name: value(fileName),
    worksheets: object(() => model.open.worksheets()),
    tables: object(() => model.open.tables({})),
    names: object(() => model.open.names(undefined)),
    application: object(() => model.open.application()),
    protection: object(() => protection()),
    getSelectedRange: method(() => {
      const { sheet, areas } = selection.get();
      const [area, ...more] = areas;
      if (!area || more.length > 0) throw new HostError("InvalidSelection", "More than one range is selected");
      return model.open.range(sheet, area);
    }),
    getSelectedRanges: method(() => {
      const { sheet, areas } = selection.get();
      return model.open.rangeAreas(sheet, areas);
    }),
    getActiveCell: method(() => {
      const { sheet, areas } = selection.get();
      const area = areas.at(-1) ?? { row: 0, column: 0 };
      return model.open.range(sheet, { row: area.row, column: area.column, rowCount: 1, columnCount: 1 });
    }),
    ...eventRegistrations<undefined>(model),
  });
  return () => workbook.wrap(undefined);
}
