import { CASE_COLUMNS } from "../../sheets/cases/case-columns";
import { isBlank, type CellValue } from "../../sheets/cells/cell";
import { danishDate } from "../../sheets/cells/danish-date";
import type { Language } from "../../sheets/cells/language";

const EMPTY: Readonly<Record<Language, string>> = { da: "(tom)", en: "(empty)" };

/** A field of a case as the sheet shows it: days as dates, numbers with all the decimals they have. */
export function showField(key: string, cell: CellValue, language: Language): string {
  if (isBlank(cell)) return EMPTY[language];
  if (typeof cell !== "number") return String(cell);
  const isDay = CASE_COLUMNS.some((column) => column.key === key && column.kind === "date");
  return (isDay ? danishDate(cell) : undefined) ?? String(cell).replace(".", ",");
}
