import type { BookName } from "../../book/book";
import { hasExternalReference, refersToTable } from "../formulas/formula-tokens";
import { shownFormula } from "../formulas/shown-formula";
import type { NotCarriedList } from "../not-carried/not-carried-list";
import { unescapeText } from "../xml/escaped-text";
import { child, children, flagAttribute, numberAttribute, textAttribute } from "../xml/xml-node";
import type { ReadWorkbook } from "./read-workbook";

/** Excel's own names carry this in a file; it shows `Print_Area` and `Print_Titles` without it. */
const BUILTIN_PREFIX = "_xlnm.";

/** `lostTables` are those that a `Book` can't hold, in lower case: a name that refers to one would break the file. */
export function readNames(
  workbook: ReadWorkbook,
  lostTables: ReadonlySet<string>,
  list: NotCarriedList,
): readonly BookName[] {
  return children(child(workbook.root, "definedNames"), "definedName").flatMap((node): BookName[] => {
    const stored = textAttribute(node, "name") ?? "";
    const name = stored.startsWith(BUILTIN_PREFIX) ? stored.slice(BUILTIN_PREFIX.length) : stored;
    // Which rows a filter hides is the filter's own book-keeping.
    if (name === "_FilterDatabase") return [];
    const sheetIndex = numberAttribute(node, "localSheetId");
    const sheet = workbook.sheets.find((candidate) => candidate.index === sheetIndex)?.name;
    const formula = unescapeText(node.text);
    const isMacro = flagAttribute(node, "function") || flagAttribute(node, "vbProcedure");
    if (isMacro || hasExternalReference(formula) || refersToTable(formula, lostTables)) {
      list.add(`Navnet "${name}" (henviser til noget, der ikke kan være her)`, sheet);
      return [];
    }
    if (sheetIndex !== undefined && sheet === undefined) {
      list.add(`Navnet "${name}" på et ark, der ikke er et regneark`);
      return [];
    }
    if (flagAttribute(node, "hidden")) list.add(`Navnet "${name}" er skjult i filen og bliver synligt`, sheet);
    return [{ name, formula: shownFormula(formula), ...(sheet === undefined ? {} : { sheet }) }];
  });
}
