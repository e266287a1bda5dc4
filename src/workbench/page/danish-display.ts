import { CellValueType, InterceptorEffectEnum, isDefaultFormat, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { displayText } from "../display/display-text";
import { isErrorType } from "../engine/univer/error-types";

// After the number formats, so that only what they left untouched is seen here.
const last = -0.5;

/**
 * Shows what Univer's Danish leaves out: a decimal comma in cells without a number format, SAND and FALSK, and the
 * errors by their Danish names, as a Danish Excel has them.
 */
export function showValuesInDanish(univer: Univer): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: last,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { workbook }, next) => {
      if (!cell || cell.v === undefined || cell.v === null) return next(cell);
      const { v: value, t: type } = cell;
      const shown = (text: { value: string | number | boolean; isError: boolean }): string =>
        displayText({ ...text, format: {} }, "da-DK");
      if (type === CellValueType.BOOLEAN) {
        // As text the word would stand to the left.
        return next({ ...cell, v: shown({ value: Boolean(value), isError: false }), t: CellValueType.STRING });
      }
      if (typeof value === "string" && isErrorType(value)) {
        return next({ ...cell, v: shown({ value, isError: true }) });
      }
      if (typeof value !== "number" || Number.isInteger(value)) return next(cell);
      const pattern = workbook.getStyles().get(cell.s)?.n?.pattern;
      if (pattern !== undefined && !isDefaultFormat(pattern)) return next(cell);
      return next({ ...cell, v: shown({ value, isError: false }), t: CellValueType.NUMBER });
    },
  });
}
