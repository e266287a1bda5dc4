import type { Engine } from "../engine/engine";
import type { ActionDoor } from "./action-door";
import { describePlace } from "./sheet-place";
import { describeChart } from "./describe-chart";
import type { ListName } from "./step";

/** What the workbook or the add-in has of one kind. */
export function listThings(what: ListName, engine: Engine, door: ActionDoor): unknown {
  const sheets = engine.sheets.list();
  switch (what) {
    case "sheets":
      return sheets.map(({ id, name, visibility, protected: isProtected }) => ({
        name,
        visibility,
        protected: isProtected,
        active: id === engine.sheets.active(),
      }));
    case "tables":
      return engine.tables.list().map(({ name, sheet, area, columns, style }) => ({
        name,
        sheet: sheets.find((candidate) => candidate.id === sheet)?.name ?? "",
        address: describePlace(engine, { sheet, area }),
        columns,
        style,
      }));
    case "names":
      return engine.names.list().map(({ name, formula, sheet }) => {
        const scope = sheets.find((candidate) => candidate.id === sheet)?.name;
        return { name, formula, ...(scope !== undefined && { sheet: scope }) };
      });
    case "charts":
      return engine.charts.list().map((chart) => describeChart(engine, chart));
    case "actions":
      return door.list();
  }
}
