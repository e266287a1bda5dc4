import { CellValueType, type ICellData, type Nullable, type Univer } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";

export interface CellEditing {
  /** What the editor shows when it opens on a cell. */
  readonly textOf: (sheet: string, row: number, column: number) => string;
  /** What was typed, when the editor closes; not called where nothing was changed. */
  readonly type: (sheet: string, row: number, column: number, text: string) => void;
}

const foremost = 1_000;

function typedText(cell: ICellData): string {
  if (typeof cell.f === "string" && cell.f !== "") return cell.f;
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, "").replaceAll("\r", "\n");
  const text = String(cell.v ?? "");
  // The editor takes the apostrophe off and remembers it in the type.
  return cell.t === CellValueType.FORCE_STRING ? `'${text}` : text;
}

/**
 * Univer's editor in the cell stays what the user types in, but the workbench decides what is shown in it and what becomes
 * of it: Univer knows neither Danish numbers nor `[@2024]`, and would keep its own reading of a formula instead of the typed one.
 */
export function routeCellEditing(univer: Univer, { textOf, type }: CellEditing): void {
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);

  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: foremost,
    handler: (value, { subUnitId, row, col }): Nullable<ICellData> => {
      const text = textOf(subUnitId, row, col);
      const style = value?.s === undefined ? {} : { s: value.s };
      if (text === "") return { ...style };
      return text.startsWith("=") ? { ...style, f: text } : { ...style, v: text, t: CellValueType.STRING };
    },
  });

  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: foremost,
    handler: (value, { subUnitId, row, col, worksheet }): Nullable<ICellData> => {
      if (value) {
        const text = typedText(value);
        // After the editor has closed: a write from within its own closing would be undone by it.
        if (text !== textOf(subUnitId, row, col))
          queueMicrotask(() => {
            type(subUnitId, row, col, text);
          });
      }
      // The cell as it was: Univer finds nothing changed and writes nothing of its own.
      return worksheet.getCellRaw(row, col);
    },
  });
}
