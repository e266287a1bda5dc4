import { asCompared } from "../../../finance/prognosis/citizens";
import type { PrognosisFigures, PrognosisGroup } from "../../../finance/prognosis/prognosis";
import { columnLetters } from "../../cells/address";
import { LINE_FORMATS } from "../../layouts/line-formats";
import { rowOf } from "../../layouts/sheet-layout";
import type { PlannedCell } from "../../plan/sheet-plan";
import { MONTH_HEADERS } from "../../cases/case-columns";
import type { LineKey } from "../conditions";
import { GROUP_LINE } from "../lay-out-prognosis";
import { PROGNOSIS_COLUMNS } from "../prognosis-columns";
import { shownName } from "../prognosis-request";
import { insertLines, type InsertedLines, type PlannedLines } from "./insert-lines";
import type { PresentLine, PresentPrognosis } from "./present-prognosis";

/** A new row of the prognosis with its names as they are shown, and where it comes to stand, from zero. */
export interface NewRow {
  readonly group: string;
  readonly part: string;
  readonly row: number;
}

/** What the cases alone decide: the core knows it without the premises that stand on the sheets. */
const OF_CASES: ReadonlySet<string> = new Set([
  "Disponeret",
  "Indtægter",
  "Helårspersoner",
  "Gennemsnitspris",
  "Aktive sager",
  "Borgere",
  ...MONTH_HEADERS,
]);

interface Line {
  readonly level: "row" | "group";
  readonly group: string;
  readonly part: string;
  readonly figures: PrognosisFigures;
}

/**
 * Lines for rows that have come: of a group that is there as the last of its rows, of a new group with its own sum below
 * all others. The total and the checks reach over them, and what refers to the sheet follows.
 */
export function growPrognosis(
  present: PresentPrognosis,
  fresh: readonly PrognosisGroup[],
): { readonly plans: readonly PlannedLines[]; readonly rows: readonly NewRow[] } {
  const places = fresh.map((group) => {
    const name = shownName(group.group);
    const rows = group.rows.map((row): Line => ({
      level: "row",
      group: name,
      part: shownName(row.part),
      figures: row.figures,
    }));
    const sum = present.lines.find((line) => line.part === GROUP_LINE && asCompared(line.group) === asCompared(name));
    if (sum !== undefined) return { below: sum, lines: rows };
    const own: Line = { level: "group", group: name, part: GROUP_LINE, figures: group.figures };
    return { below: present.total, lines: [...rows, own] };
  });
  const inserted: InsertedLines[] = [];
  const rows: NewRow[] = [];
  let moved = 0;
  for (const { below, lines } of [...places].sort((a, b) => a.below.row - b.below.row)) {
    const row = below.row + moved;
    inserted.push(insertedLines(present, below, lines, row));
    for (const [index, { level, group, part }] of lines.entries())
      if (level === "row") rows.push({ group, part, row: row + index });
    moved += lines.length;
  }
  return { plans: inserted.map(insertLines), rows };
}

function insertedLines(
  { sheet, request, column }: PresentPrognosis,
  below: PresentLine,
  lines: readonly Line[],
  first: number,
): InsertedLines {
  const width = Math.max(...PROGNOSIS_COLUMNS.map(({ header }) => column(header))) + 1;
  const cellsOf = ({ level, group, part, figures }: Line, row: number): readonly PlannedCell[] => {
    const [groupCell, partCell] = [`$A${String(row + 1)}`, `$B${String(row + 1)}`];
    const key: LineKey = { level, group, part, groupCell, partCell };
    const at = (header: string): string => `${columnLetters(column(header))}${String(row + 1)}`;
    const cells = new Array<PlannedCell>(width).fill(null);
    for (const { header, formula, expected } of PROGNOSIS_COLUMNS)
      cells[column(header)] = {
        formula: formula(key, at, request),
        expected: OF_CASES.has(header) ? expected(figures) : null,
      };
    return rowOf(width, [group, part, ...cells.slice(2)]);
  };
  return {
    sheet,
    row: first,
    below,
    cells: lines.map((line, index) => cellsOf(line, first + index)),
    formats: [
      ...PROGNOSIS_COLUMNS.map(({ header, numberFormat }) => ({
        area: { row: first, column: column(header), rows: lines.length, columns: 1 },
        format: { numberFormat, horizontalAlignment: "Right" } as const,
      })),
      ...lines.flatMap(({ level }, index) =>
        level === "row"
          ? []
          : [{ area: { row: first + index, column: 0, rows: 1, columns: width }, format: LINE_FORMATS.subtotal }],
      ),
    ],
  };
}
