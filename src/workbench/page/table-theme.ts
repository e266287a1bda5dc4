import { BooleanNumber, BorderStyleTypes } from "@univerjs/core";
import type { IUniverSheetsTableConfig } from "@univerjs/sheets-table";

const thin = { s: BorderStyleTypes.THIN, cl: { rgb: "#7f7f7f" } };
const ink = { rgb: "#242424" };

/**
 * How tables look on the page: as Excel's TableStyleLight1, whatever style the table carries in its file. Univer's own
 * themes are far from any of Excel's, and white filter buttons vanish on a light header.
 */
export const tableLook: IUniverSheetsTableConfig = {
  userThemes: [
    {
      name: "workbench-light",
      style: {
        headerRowStyle: { cl: ink, bl: BooleanNumber.TRUE, bd: { t: thin, b: thin } },
        firstRowStyle: { bg: { rgb: "#f2f2f2" } },
        lastRowStyle: { bd: { b: thin } },
      },
    },
  ],
  defaultThemeIndex: 0,
};
