import { fail, succeed, type Result } from "../../finance/result";
import { sameName } from "../../sheets/cells/sheet-name";
import { checkTableName, freeTableName } from "../../sheets/cells/table-name";
import type { WorkbookOutline } from "../../sheets/workbook-port";
import { actionFault, type ActionFault } from "../action";

/** The name of a new Excel table: the wanted one where it can be, or, where none is wanted, a free one made from `base`. */
export function chooseTableName(
  wanted: string | null,
  base: string,
  outline: WorkbookOutline,
): Result<string, ActionFault> {
  const taken = [...outline.tables, ...outline.names];
  const name = wanted?.trim() ?? "";
  if (name === "") return succeed(freeTableName(base, taken));
  if (!checkTableName(name).ok)
    return fail(
      actionFault(
        "table-name-invalid",
        `»${name}« kan ikke være navn på en tabel. Brug bogstaver, tal og _ uden mellemrum, fx ${freeTableName(base, taken)}.`,
        `“${name}” can't be the name of a table. Use letters, digits and _ without spaces, such as ${freeTableName(base, taken)}.`,
      ),
    );
  if (taken.some((other) => sameName(other, name)))
    return fail(
      actionFault(
        "table-name-taken",
        `Navnet »${name}« er i brug i projektmappen. Vælg et andet, fx ${freeTableName(name, taken)}.`,
        `The name “${name}” is in use in the workbook. Choose another, such as ${freeTableName(name, taken)}.`,
      ),
    );
  return succeed(name);
}
