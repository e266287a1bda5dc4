import { FUNCTION_NAMES_LOOKUP, IFunctionService, type BaseReferenceObject } from "@univerjs/engine-formula";
import type { UniverContext } from "./context";

/**
 * INDEX in a table column on another sheet gives the cell of that sheet. Univer finds it by place alone, and reads it on
 * the formula's own sheet.
 */
export function keepSheetOfIndex(context: UniverContext): void {
  const executor = context.injector.get(IFunctionService).getExecutor(FUNCTION_NAMES_LOOKUP.INDEX);
  if (!executor) return;
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...values) => {
    const [area] = values;
    const result = calculate(...values);
    // By name: Univer looks the sheet up by it once more before it reads the cell.
    if (isReference(area) && isReference(result))
      result.setForcedSheetName(context.workbook.getSheetBySheetId(area.getSheetId())?.getName() ?? "");
    return result;
  };
}

const isReference = (value: { isReferenceObject: () => boolean } | undefined): value is BaseReferenceObject =>
  value?.isReferenceObject() === true;
