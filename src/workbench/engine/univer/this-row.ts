import {
  ErrorType,
  ErrorValueObject,
  IFormulaRuntimeService,
  ISuperTableService,
  ReferenceNodeFactory,
} from "@univerjs/engine-formula";
import type { UniverContext } from "./context";

const THIS_ROW = /^([a-z]+)\[\[?#This Row\]?/;

/**
 * `T[@2024]` in a row where the table is not is #VALUE! in Excel. Univer takes whatever stands in that row,
 * which below a table is a sum of the very column.
 */
export function refuseThisRowElsewhere(context: UniverContext): void {
  const factory = context.injector.get(ReferenceNodeFactory);
  const tables = context.injector.get(ISuperTableService);
  const runtime = context.injector.get(IFormulaRuntimeService);
  const isInside = (spelled: string): boolean => {
    const table = tables.getTableMap(context.unitId)?.get(spelled);
    if (table?.sheetId !== runtime.currentSubUnitId) return false;
    return runtime.currentRow > table.range.startRow && runtime.currentRow <= table.range.endRow;
  };
  const original = factory.checkAndCreateNodeType.bind(factory);
  factory.checkAndCreateNodeType = (param) => {
    const node = original(param);
    const spelled = typeof param === "string" ? THIS_ROW.exec(param.trim().replace(/^[-+@]+/, ""))?.[1] : undefined;
    if (!node || spelled === undefined) return node;
    const execute = node.execute.bind(node);
    node.execute = () => {
      if (isInside(spelled)) execute();
      else node.setValue(ErrorValueObject.create(ErrorType.VALUE));
    };
    return node;
  };
}
