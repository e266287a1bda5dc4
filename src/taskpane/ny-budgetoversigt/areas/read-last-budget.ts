import type { ActionFault } from "../../../actions/action";
import { budgetArea, rollBudget, type RolledBudget } from "../../../actions/ny-budgetoversigt/complete-budget";
import { locateTable } from "../../../actions/opret-register/take-initiatives";
import type { Overview } from "../../../actions/read-overview";
import type { Result } from "../../../finance/result";
import { orFault } from "../../ask-action";
import type { PaneServices } from "../../pane-services";

/** A budget overview of the workbook one year on, as the action itself rolls it. */
export const readLastBudget = (
  services: PaneServices,
  { tables, activeSheet }: Overview,
  name: string,
): Promise<Result<RolledBudget, ActionFault>> =>
  orFault(async () => {
    const table = locateTable(name, tables);
    if (!table.ok) return table;
    const read = await services.readReferences(activeSheet, [budgetArea(table.value)]);
    return read.ok ? rollBudget(table.value.registered, read.value[0]?.values ?? [], null) : read;
  });
