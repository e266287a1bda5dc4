import { formatArea, parseAddress, type Area, type SheetPlace } from "../sheets/cells/address";
import { asTypedText } from "../sheets/cells/typed-text";
import { isCellValue, type CellValue } from "../sheets/cells/cell";

/** Office answered in a form that its documentation excludes. */
export class UnexpectedAnswerError extends Error {
  readonly code = "unexpected-answer";
}

export const rangeOf = (sheet: Excel.Worksheet, area: Area): Excel.Range => sheet.getRange(formatArea(area));

/** The place behind an address that Excel wrote. */
export function placeOf(address: string): SheetPlace {
  const place = parseAddress(address);
  if (!place.ok) throw new UnexpectedAnswerError(`Excel gave the address "${address}".`);
  return place.value;
}

/** Office types cells as `any`; from here on they are cells. */
export const cellsOf = (values: readonly (readonly unknown[])[]): readonly (readonly CellValue[])[] =>
  values.map((row) => row.map((cell) => (isCellValue(cell) ? cell : null)));

/** A text is written as if it were typed: "1.200" would become a number without its apostrophe. */
export const writtenAgain = (cell: CellValue): CellValue =>
  typeof cell === "string" && !cell.startsWith("=") ? asTypedText(cell) : cell;
