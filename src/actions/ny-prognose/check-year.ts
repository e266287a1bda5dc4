import type { Amount } from "../../finance/money/amount";
import { fail, succeed, type Result } from "../../finance/result";
import { formatDanishNumber } from "../../sheets/cells/danish-number";
import { actionFault, type ActionFault } from "../action";
import type { ReadCaseTable } from "./read-case-table";

/** The table must be calculated for the year that is asked for: else every sum over it would be another year's. */
export function checkYear(
  { disposed }: Pick<ReadCaseTable, "disposed">,
  counted: Amount,
  year: number,
): Result<void, ActionFault> {
  if (disposed.minus(counted).abs().lessThan("0.005")) return succeed(undefined);
  const [shown, expected] = [formatDanishNumber(disposed, 2), formatDanishNumber(counted, 2)];
  return fail(
    actionFault(
      "cases-disagree",
      `Tabellen Sager viser ${shown} kr. i kolonnen I år, men sagerne koster ${expected} kr. i ${String(year)}. Er tabellen regnet for et andet år, eller er en formel skrevet over? Importér sagslisten på ny, eller vælg det rigtige år. Intet er ændret.`,
      `The table Sager shows ${shown} kr. in the column I år, but its cases cost ${expected} kr. in ${String(year)}. Is the table calculated for another year, or a formula overwritten? Import the case list anew, or choose the right year. Nothing has been changed.`,
    ),
  );
}
