import type { ActionFault } from "../../../actions/action";
import { rollTable } from "../../../actions/opret-register/roll-table";
import { areaToTake, locateTable, takeTable, type TakenTable } from "../../../actions/opret-register/take-initiatives";
import type { Overview } from "../../../actions/read-overview";
import { succeed, type Result } from "../../../finance/result";
import { orFault } from "../../ask-action";
import type { PaneServices } from "../../pane-services";

/** A table of the workbook one year on, as the action itself rolls it. */
export const readLastYear = (
  services: PaneServices,
  { tables, activeSheet }: Overview,
  name: string,
): Promise<Result<TakenTable, ActionFault>> =>
  orFault(async () => {
    const table = locateTable(name, tables);
    if (!table.ok) return table;
    const read = await services.readReferences(activeSheet, [areaToTake(table.value)]);
    if (!read.ok) return read;
    const taken = takeTable(table.value, read.value[0]?.values ?? []);
    return taken.ok ? succeed(rollTable(taken.value)) : taken;
  });
