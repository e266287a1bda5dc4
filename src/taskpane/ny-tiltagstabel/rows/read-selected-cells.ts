import type { CellValue } from "../../../sheets/cells/cell";
import type { SelectedArea } from "../../../sheets/workbook-port";
import { typedText } from "../draft/typed-amount";

/** The selected cells as texts, as they would be typed in Denmark. */
export const selectedTexts = ({ values }: SelectedArea): readonly (readonly string[])[] =>
  values.map((row) => row.map(textOf));

function textOf(cell: CellValue): string {
  if (typeof cell === "number") return typedText(cell);
  return cell === null || typeof cell === "boolean" ? "" : cell;
}
