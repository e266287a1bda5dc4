import { IDefinedNamesService, IFunctionService, ISuperTableService, Lexer } from "@univerjs/engine-formula";
import type { Workbook } from "@univerjs/core";
import { engineColumnName, engineTableName, toEngineDialect } from "../../formula/engine-dialect";
import { sameName } from "../../formula/structured-refs";
import { cellValue } from "./cell-data";
import type { UniverContext } from "./context";
import { addErrorTypes } from "./error-types";

type TableMap = ReturnType<ISuperTableService["getTableMap"]>;

/**
 * Lets Univer calculate formulas as people type them in Excel: its lexer is handed a translation (see engine-dialect),
 * while the cells keep what was typed. Tables are found under their translated names, columns by what their header cells say now.
 */
export function teachDialect(context: UniverContext): void {
  const lexer = context.injector.get(Lexer);
  const tables = context.injector.get(ISuperTableService);
  const names = context.injector.get(IDefinedNamesService);

  const originalMap = tables.getTableMap.bind(tables);
  let cache: { unit: string; map: TableMap } | undefined;
  const functions = context.injector.get(IFunctionService);
  // Univer keeps parsed formulas by their text; what a table or name means has changed though the text has not.
  const forgetParsed = (): void => functions.deleteFormulaAstCacheKey("");
  tables.update$.subscribe(() => {
    cache = undefined;
    forgetParsed();
  });
  names.update$.subscribe(forgetParsed);
  tables.getTableMap = (unitId) => {
    if (cache?.unit === unitId) return cache.map;
    const map = translateTables(originalMap(unitId), (id) => context.workbook.getSheetBySheetId(id));
    cache = { unit: unitId, map };
    return map;
  };

  const isTable = (name: string): boolean =>
    [...(originalMap(context.unitId)?.keys() ?? [])].some((table) => sameName(table, name));
  const originalTree = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix) => originalTree(toEngineDialect(formula, isTable), transformSuffix);

  const originalName = names.getValueByName.bind(names);
  names.getValueByName = (unitId, name) => {
    const found = originalName(unitId, name);
    return found && { ...found, formulaOrRefString: toEngineDialect(found.formulaOrRefString, isTable) };
  };

  addErrorTypes();
}

function translateTables(original: TableMap, sheet: Workbook["getSheetBySheetId"]): TableMap {
  if (!original) return original;
  const translated: NonNullable<TableMap> = new Map();
  for (const [name, reference] of original) {
    const titleMap = new Map<string, number>();
    const matrix = sheet(reference.sheetId)?.getCellMatrix();
    const { startRow, startColumn, endColumn } = reference.range;
    for (let column = startColumn; column <= endColumn; column += 1) {
      const header = cellValue(matrix?.getValue(startRow, column), false).value;
      titleMap.set(engineColumnName(String(header ?? "")), column - startColumn);
    }
    translated.set(engineTableName(name), { ...reference, titleMap });
  }
  return translated;
}
