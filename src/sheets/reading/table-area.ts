import type { SheetPlace } from "../cells/address";
import type { CellValue } from "../cells/cell";

/** A block of a sheet as it stands: what the proof-reader and `hent-fra-tabel` read. All four have the same size. */
export interface TableArea {
  readonly place: SheetPlace;
  readonly values: readonly (readonly CellValue[])[];
  /** As shown to the user. */
  readonly texts: readonly (readonly string[])[];
  /** In English; the value where there is no formula. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** In Excel's en-US notation. */
  readonly numberFormats: readonly (readonly string[])[];
}
