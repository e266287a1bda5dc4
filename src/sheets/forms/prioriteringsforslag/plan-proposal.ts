import { singleCell, type Area } from "../../cells/address";
import { printPage } from "../../layouts/print-page";
import type { Change, FormatArea, PlannedFormat } from "../../plan/sheet-plan";
import { BOLD_LABELS, PROPOSAL_FORMATS, WRAPPED_ROLES } from "./proposal-formats";
import {
  FIRST_YEAR_COLUMN,
  LABEL_COLUMN,
  proposalArea,
  TEXT_COLUMN,
  type ProposalLayout,
  type ProposalLine,
} from "./proposal-layout";

/** In points; together a page of A4 at four fifths of its size, where running text is still easy to read. */
const LABEL_WIDTH = 126;
const TEXT_WIDTH = 297;
const YEAR_WIDTH = 57;

/**
 * The changes that put a laid-out proposal on a sheet. `widthsNow` are the columns' widths on a sheet that is there
 * already (null: a new sheet); such columns are widened and never narrowed, for other things stand in them.
 */
export function planProposal(
  layout: ProposalLayout,
  sheet: string,
  widthsNow: readonly number[] | null,
): readonly Change[] {
  const { at, lines } = layout;
  const area = proposalArea(layout);
  return [
    { kind: "write-block", sheet, at, cells: lines.map((line) => line.cells) },
    ...formatChanges(layout, sheet),
    { kind: "set-column-widths", sheet, firstColumn: at.column, widths: neededWidths(layout, widthsNow) },
    // Last: how high a row must be depends on the widths.
    { kind: "fit-rows", sheet, area },
    ...(widthsNow === null ? [printPage(sheet, "Portrait", area, null)] : []),
  ];
}

const neededWidths = ({ columns }: ProposalLayout, widthsNow: readonly number[] | null): readonly (number | null)[] =>
  Array.from({ length: columns }, (_, column) => {
    const width = column === LABEL_COLUMN ? LABEL_WIDTH : column === TEXT_COLUMN ? TEXT_WIDTH : YEAR_WIDTH;
    return (widthsNow?.[column] ?? 0) < width ? width : null;
  });

/** Neighbouring lines that look the same are formatted together. */
function formatChanges(layout: ProposalLayout, sheet: string): readonly FormatArea[] {
  return linesAlike(layout).flatMap(({ line, area }) => formatsOfLine(line, area, sheet));
}

function formatsOfLine({ role, decimals, cells }: ProposalLine, area: Area, sheet: string): readonly FormatArea[] {
  const format = (part: Area, wanted: PlannedFormat): FormatArea => ({
    kind: "format-area",
    sheet,
    area: part,
    format: wanted,
  });
  const look = PROPOSAL_FORMATS[role];
  // The effect table's header ends with its own last column, the amounts table's with the block.
  const filledPart = { ...area, columns: cells.findLastIndex((cell) => cell !== null) + 1 };
  const labels = { ...area, column: area.column + LABEL_COLUMN, columns: 1 };
  const texts = { ...area, column: area.column + TEXT_COLUMN, columns: 1 };
  const years = { ...area, column: area.column + FIRST_YEAR_COLUMN, columns: area.columns - FIRST_YEAR_COLUMN };
  return [
    ...(Object.keys(look).length > 0 ? [format(role === "header" ? filledPart : area, look)] : []),
    ...(BOLD_LABELS.includes(role) ? [format(labels, { bold: true })] : []),
    ...(role === "section" ? [format(labels, { wrapText: true })] : []),
    ...(WRAPPED_ROLES.includes(role) ? [format(texts, { wrapText: true, horizontalAlignment: "Left" })] : []),
    ...(role === "header" ? [format(years, { horizontalAlignment: "Right" })] : []),
    ...(decimals === undefined
      ? []
      : [format(years, { numberFormat: numberFormat(decimals), horizontalAlignment: "Right" })]),
  ];
}

const numberFormat = (decimals: number): string => (decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`);

function linesAlike(layout: ProposalLayout): readonly { readonly line: ProposalLine; readonly area: Area }[] {
  const block = proposalArea(layout);
  const runs: { line: ProposalLine; area: Area }[] = [];
  for (const [index, line] of layout.lines.entries()) {
    const last = runs.at(-1);
    if (last?.line.role === line.role && last.line.decimals === line.decimals)
      runs[runs.length - 1] = { ...last, area: { ...last.area, rows: last.area.rows + 1 } };
    else
      runs.push({
        line,
        area: { ...singleCell({ row: block.row + index, column: block.column }), columns: block.columns },
      });
  }
  return runs;
}
