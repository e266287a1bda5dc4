import type { PlannedFormat } from "../plan/sheet-plan";
import type { LineRole } from "./block-layout";

const INK = "#1F2937";
const MUTED = "#5B6472";
const HEADER_FILL = "#E3ECE7";
const TOTAL_FILL = "#F1F5F3";

/** How each kind of line looks; written as plain cell formats, so that it looks the same wherever it is opened. */
export const LINE_FORMATS: Readonly<Record<LineRole, PlannedFormat>> = {
  title: { bold: true, fontSize: 14, fontColor: INK },
  note: { italic: true, fontColor: MUTED },
  header: { bold: true, fontColor: INK, fill: HEADER_FILL, bottomBorder: "Thin", verticalAlignment: "Center" },
  initiative: {},
  gap: {},
  subtotal: { bold: true, fontColor: INK },
  total: { bold: true, fontColor: INK, fill: TOTAL_FILL, topBorder: "Thin", bottomBorder: "Thin" },
  memo: { fontColor: MUTED, italic: true },
  count: { fontColor: MUTED, italic: true },
  target: { bold: true, fontColor: INK, topBorder: "Thin" },
  allocated: { fontColor: INK },
  outstanding: { bold: true, fontColor: INK, fill: TOTAL_FILL, topBorder: "Thin", bottomBorder: "Thin" },
  heading: { italic: true, fontColor: MUTED },
  withdrawn: { fontColor: MUTED },
  set: { fontColor: INK },
};

/** Counts are whole numbers whatever the table's decimals. */
export const COUNT_FORMAT = "0";
