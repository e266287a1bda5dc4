import { fail, succeed, type Result } from "../../finance/result";
import { formatAddress, singleCell, type Area } from "../../sheets/cells/address";
import type { Words } from "../../sheets/cells/language";
import { sameName } from "../../sheets/cells/sheet-name";
import type { InspectionAnswer } from "../../sheets/workbook-port";
import { actionFault, type ActionFault } from "../action";
import { checkFree } from "./find-place";

const THE_CHART: Words = { da: "diagrammet", en: "the chart" };

/** Nothing stands where the chart is to lie, and no other chart on the sheet has its name. */
export function checkChart(
  sheet: string,
  { name, area }: { readonly name: string; readonly area: Area },
  { area: inspected, tables }: InspectionAnswer,
): Result<void, ActionFault> {
  if (inspected === null) return succeed(undefined);
  const taken = inspected.charts?.find((other) => sameName(other, name));
  if (taken !== undefined)
    return fail(
      actionFault(
        "chart-name-taken",
        `Der er allerede et diagram, der hedder »${taken}«, på arket »${sheet}«. Slet eller omdøb det, eller vælg et andet ark. Intet er ændret.`,
        `There is already a chart called “${taken}” on the sheet “${sheet}”. Delete or rename it, or choose another sheet. Nothing has been changed.`,
        { cell: formatAddress(sheet, singleCell(area)) },
      ),
    );
  return checkFree(sheet, area, { ...inspected, formulas: inspected.underChart ?? [] }, tables, THE_CHART);
}
