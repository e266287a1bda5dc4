import type { Area } from "../cells/address";
import type { PageMargins, SetPage } from "../plan/sheet-plan";

/** In points: a centimetre and a half at the sides, two above and below, where a header or a page number may stand. */
const MARGINS: PageMargins = { left: 42.5, right: 42.5, top: 56.7, bottom: 56.7, header: 22.7, footer: 22.7 };

/** How a sheet of Tiltag's own is printed; `titleRow` is repeated on every page. */
export const printPage = (
  sheet: string,
  orientation: SetPage["orientation"],
  printArea: Area | null,
  titleRow: number | null,
): SetPage => ({ kind: "set-page", sheet, orientation, printArea, titleRow, margins: MARGINS });
