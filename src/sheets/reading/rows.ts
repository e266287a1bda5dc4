import { isWithdrawn } from "../../finance/initiatives/status";
import type { Band } from "./bands";
import { isContractLine } from "./contract-words";
import { roleOfLabel } from "./line-words";
import { isFigure, isEmpty } from "./read-cell";
import type { TextLine, UnderstoodColumn, UnderstoodRow } from "./understood-table";

const MARKS = /^([*†]+)\s*|\s*([*†]+|[¹²³⁴⁵⁶⁷⁸⁹]+)$/g;
const BULLET = /^[•·▪◦]\s*|^[-–]\s+(?=\p{L})/u;
const FOOTNOTE = /^(?:[*†]|[¹²³⁴⁵⁶⁷⁸⁹]|\(?[-+−]\)?\s*=|note|anm|kilde|bemærk|source)/iu;
/** Lines of Høje-Taastrup's form that stand there also when nothing is written in them. */
const LINES_OF_FORMS = /^(?:besparelse|effektivisering|udvidelse|ændring i antal årsværk)$/iu;
const LONGEST_HEADING = 90;

export interface ReadRows {
  readonly rows: readonly UnderstoodRow[];
  readonly footnotes: readonly TextLine[];
}

/** The lines of a table: figures, headings, lines left empty; and what stands below as notes. */
export function readRows({ strip, body }: Band, columns: readonly UnderstoodColumn[]): ReadRows {
  const rows: UnderstoodRow[] = [];
  const footnotes: TextLine[] = [];
  const figures = columns.filter(({ kind }) => kind === "figures");
  const hasFigures = (row: number): boolean => figures.some(({ column }) => isFigure(strip.block.at({ row, column })));
  const lastFigures = body.findLast(hasFigures) ?? -1;
  let [heading, startsSection, group] = ["", true, ""];
  for (const row of body) {
    const textIn = (kind: UnderstoodColumn["kind"]): string =>
      columns
        .filter((column) => column.kind === kind)
        .map(({ column }) => strip.block.textAt({ row, column }))
        .find((text) => text !== "") ?? "";
    const cells = figures.map(({ column }) => strip.block.at({ row, column }));
    const words = firstText(strip, row);
    const { label, marks } = splitMarks(textIn("label") === "" ? (words?.text ?? "") : textIn("label"));
    if (words === undefined && cells.every(isEmpty)) {
      startsSection = true;
      continue;
    }
    if (!hasFigures(row)) {
      if (words === undefined) continue;
      if (isFootnote(words.text) || isContractLine(words.text) || (row > lastFigures && !LINES_OF_FORMS.test(label)))
        footnotes.push(words);
      else if (LINES_OF_FORMS.test(label))
        rows.push({ row, kind: "empty", ...bare, label, marks, group: heading, cells, role: roleOfLabel(label) });
      else {
        heading = label.replace(/:$/, "");
        startsSection = true;
        rows.push({ row, kind: "heading", ...bare, label: heading, marks, role: null, cells });
      }
      continue;
    }
    const own = textIn("group");
    if (own !== "") group = own;
    const { label: number, marks: numberMarks } = splitMarks(textIn("number"));
    const status = textIn("status");
    const role = isWithdrawn(status) ? "withdrawn" : roleOfLabel(label);
    rows.push({
      row,
      kind: "figures",
      label,
      number,
      group: columns.some(({ kind }) => kind === "group") ? groupOf(own, group, role) : heading,
      status,
      note: textIn("note"),
      marks: marks + numberMarks,
      role,
      startsSection,
      cells,
    });
    startsSection = false;
    if (role === "total" || role === "net") heading = "";
  }
  return { rows, footnotes };
}

const bare = { number: "", group: "", status: "", note: "", startsSection: false } as const;

/** A merged group has its name in its first row; a total has none of its own. */
const groupOf = (own: string, last: string, role: UnderstoodRow["role"]): string =>
  own === "" && role !== null ? "" : last;

const isFootnote = (text: string): boolean => FOOTNOTE.test(text) || text.length > LONGEST_HEADING;

function firstText({ block, columns }: Band["strip"], row: number): TextLine | undefined {
  for (const column of columns) {
    const text = block.textAt({ row, column });
    if (text !== "") return { row, column, text };
  }
  return undefined;
}

function splitMarks(text: string): { label: string; marks: string } {
  const marks = [...text.matchAll(MARKS)].map(([, before = "", after = ""]) => before + after).join("");
  return { label: text.replace(MARKS, "").replace(BULLET, "").trim(), marks };
}
