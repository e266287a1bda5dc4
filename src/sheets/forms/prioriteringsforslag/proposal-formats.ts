import type { PlannedFormat } from "../../plan/sheet-plan";
import type { ProposalRole } from "./proposal-layout";

const INK = "#1F2937";
const MUTED = "#5B6472";
const HEADER_FILL = "#E3ECE7";
const TOTAL_FILL = "#F1F5F3";

/** How each kind of line looks, all of its cells. */
export const PROPOSAL_FORMATS: Readonly<Record<ProposalRole, PlannedFormat>> = {
  title: { bold: true, fontSize: 14, fontColor: INK },
  municipality: { fontColor: MUTED },
  head: { fontColor: INK, verticalAlignment: "Top" },
  gap: {},
  header: { bold: true, fontColor: INK, fill: HEADER_FILL, bottomBorder: "Thin" },
  budget: { fontColor: INK },
  heading: { italic: true, fontColor: MUTED },
  kind: { fontColor: INK },
  change: { fontColor: MUTED },
  net: { bold: true, fontColor: INK, fill: TOTAL_FILL, topBorder: "Thin", bottomBorder: "Thin" },
  after: { fontColor: INK },
  staff: { fontColor: INK },
  note: { italic: true, fontColor: MUTED },
  section: { fontColor: INK, verticalAlignment: "Top" },
  paragraph: { fontColor: INK, verticalAlignment: "Top" },
  effect: { fontColor: INK, verticalAlignment: "Top" },
};

/** Lines whose label is set in bold. */
export const BOLD_LABELS: readonly ProposalRole[] = ["head", "section"];

/** Lines whose text is broken to the column's width, so that it can be read and printed. */
export const WRAPPED_ROLES: readonly ProposalRole[] = ["head", "kind", "change", "section", "paragraph", "effect"];
