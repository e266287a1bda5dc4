import { formatArea } from "../sheets/cells/address";
import type { SetPage } from "../sheets/plan/sheet-plan";

export function setPage(sheet: Excel.Worksheet, { orientation, printArea, titleRow, margins }: SetPage): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation;
  pageLayout.paperSize = "A4";
  // A whole object: Excel does not see a change to a part of it.
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintMargins("Points", margins);
  if (printArea !== null) pageLayout.setPrintArea(formatArea(printArea));
  if (titleRow !== null) pageLayout.setPrintTitleRows(`$${String(titleRow + 1)}:$${String(titleRow + 1)}`);
}
