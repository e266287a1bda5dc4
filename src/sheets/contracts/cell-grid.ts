import { formatAddress, singleCell, type CellPlace } from "../cells/address";
import { isBlank, type CellValue } from "../cells/cell";
import type { TableArea } from "../reading/table-area";

/** The cells of an area by their place on the sheet; what lies outside the area is empty. */
export interface CellGrid {
  readonly sheet: string;
  readonly at: (place: CellPlace) => GridCell;
  /** What stands in a cell as a label. */
  readonly labelAt: (place: CellPlace) => string;
  readonly addressOf: (place: CellPlace) => string;
  /** The first row below everything that was read. */
  readonly end: number;
}

export interface GridCell {
  readonly value: CellValue;
  /** In English; the value where there is no formula. */
  readonly formula: CellValue;
  /** In Excel's en-US notation. */
  readonly format: string;
}

const EMPTY: GridCell = { value: null, formula: null, format: "General" };

export function gridOf({ place: { sheet, area }, values, formulas, numberFormats }: TableArea): CellGrid {
  const at = ({ row, column }: CellPlace): GridCell => {
    const [line, index] = [row - area.row, column - area.column];
    const value = values[line]?.[index];
    if (value === undefined) return EMPTY;
    return { value, formula: formulas[line]?.[index] ?? null, format: numberFormats[line]?.[index] ?? EMPTY.format };
  };
  return {
    sheet,
    at,
    labelAt: (place) => {
      const { value } = at(place);
      return isBlank(value) ? "" : String(value).trim();
    },
    addressOf: (place) => formatAddress(sheet, singleCell(place)),
    end: area.row + area.rows,
  };
}

export const isFormula = (content: CellValue): content is string =>
  typeof content === "string" && content.startsWith("=");
