import { parseStatus } from "../../finance/initiatives/status";
import type { Band } from "./bands";
import { isPeriodWord, roleOfHeader, yearOfHeader } from "./line-words";
import { isFigure, type ReadCell } from "./read-cell";
import type { ColumnKind, UnderstoodColumn } from "./understood-table";

const HEADED_NUMBER = /^(?:nr\.?|løbenr\.?|nummer|id|#|no\.?)$/iu;
const HEADED_KEY =
  /^(?:paragraf|§|konto|kontonr\.?|funktion|profitcenter|omkostningssted|psp|sted|fase|år|start(?:år|dato)?)$/iu;
const HEADED_GROUP = /gruppe|område|kategori|ramme|udvalg|group/iu;
const HEADED_STATUS = /status/iu;
const HEADED_NOTE = /bemærkning|note|kommentar|forudsætning|comment/iu;

/** What each column of a table is for. */
export function readColumns(band: Band): readonly UnderstoodColumn[] {
  const { columns } = band.strip;
  const headers = readHeaders(band);
  const kinds = kindsOf(band, headers);
  let periods = 0;
  return columns.map((column, index) => {
    const header = headers[index] ?? "";
    const kind = kinds[index] ?? "text";
    if (kind !== "figures") return { column, kind, header, role: null, year: null, period: null };
    const year = yearOfHeader(header);
    const role = roleOfHeader(header, year);
    const isPeriod = role === null && (year !== null || isPeriodWord(header));
    return { column, kind, header, role, year: role === null ? year : null, period: isPeriod ? periods++ : null };
  });
}

/** The words over each column; a heading over several stands, when merged, in the first of them only. */
function readHeaders({ strip, header }: Band): readonly string[] {
  const lines = header.map((row, index) => {
    const texts = strip.columns.map((column) => strip.block.textAt({ row, column }));
    return index < header.length - 1 ? spread(texts) : texts;
  });
  return strip.columns.map((_, index) => {
    const words = lines.map((line) => line[index] ?? "").filter((text) => text !== "");
    return [...new Set(words)].join(" ");
  });
}

const spread = (texts: readonly string[]): readonly string[] => {
  let last = "";
  // The first column's words are about the labels and reach no further.
  return texts.map((text, index) => {
    if (index > 0 && text !== "") last = text;
    return index === 0 ? text : last;
  });
};

function kindsOf({ strip, body }: Band, headers: readonly string[]): readonly ColumnKind[] {
  const figureBody = body.filter((row) => strip.columns.some((column) => isFigure(strip.block.at({ row, column }))));
  const profiles = strip.columns.map((column) => profileOf(figureBody.map((row) => strip.block.at({ row, column }))));
  const labels = profiles
    .map((profile, index) => ({ index, ...profile }))
    .filter(({ texts, figures, index }) => texts > 0 && texts >= figures && !HEADED_NOTE.test(headers[index] ?? ""))
    .sort((a, b) => b.distinct - a.distinct || a.index - b.index);
  const firstFigures = profiles.findIndex(
    ({ figures, texts }, index) => figures > texts && !isNumbering(headers[index] ?? "") && index > firstText(profiles),
  );
  const label = (labels.find(({ index }) => firstFigures < 0 || index < firstFigures) ?? labels[0])?.index ?? -1;
  return profiles.map(({ figures, texts, statuses }, index): ColumnKind => {
    const header = headers[index] ?? "";
    if (index === label) return "label";
    if (figures > 0 && figures >= texts) return index < label || isNumbering(header) ? "number" : "figures";
    // A year that nobody has filled in is a column of figures all the same.
    if (figures + texts === 0 && index > label && yearOfHeader(header) !== null) return "figures";
    if (HEADED_STATUS.test(header) || (texts > 0 && statuses * 2 > texts)) return "status";
    if (HEADED_GROUP.test(header)) return "group";
    if (HEADED_NOTE.test(header) || (index > label && texts > 0 && index > firstFigures)) return "note";
    return texts > 0 && index < firstFigures ? "group" : "text";
  });
}

const isNumbering = (header: string): boolean => HEADED_NUMBER.test(header.trim()) || HEADED_KEY.test(header.trim());

interface Profile {
  readonly figures: number;
  readonly texts: number;
  readonly distinct: number;
  readonly statuses: number;
}

const firstText = (profiles: readonly Profile[]): number => profiles.findIndex(({ texts, figures }) => texts > figures);

function profileOf(cells: readonly ReadCell[]): Profile {
  const texts = cells.flatMap((cell) => (cell.kind === "text" ? [cell.text] : []));
  return {
    figures: cells.filter(isFigure).length,
    texts: texts.length,
    distinct: new Set(texts).size,
    statuses: texts.filter((text) => parseStatus(text) !== undefined).length,
  };
}
