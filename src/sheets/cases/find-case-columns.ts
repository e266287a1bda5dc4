import { sameName } from "../cells/sheet-name";
import { ALL_CASE_COLUMNS, type CaseColumnKey, type CaseHeaders } from "./case-columns";

export interface FoundCaseColumns {
  /** What the columns are called now. */
  readonly headers: CaseHeaders;
  /** Columns that can't be found, each with the header it had. */
  readonly missing: readonly NamedCaseColumn[];
}

export interface NamedCaseColumn {
  readonly key: CaseColumnKey;
  readonly header: string;
}

/**
 * Which of the table's headers belongs to which column. A column is known by the header that was stored for it, or, where
 * none was, by that of a new table, wherever it has been moved. Headers that are gone are
 * looked for in their old place: as many unknown headers between the same known neighbours are the same columns
 * renamed. One more or one fewer could be anybody's.
 */
export function findCaseColumns(present: readonly string[], stored: CaseHeaders): FoundCaseColumns {
  const columns = ALL_CASE_COLUMNS.map(({ key, header }): NamedCaseColumn => ({
    key,
    header: stored[key] ?? header,
  }));
  const known = columns.map(({ header }) => placeOf(header, present, columns));
  const places = known.map((place, index) => place ?? placeBetween(index, known, present.length));
  const headers: Partial<Record<CaseColumnKey, string>> = {};
  const missing = columns.filter(({ key }, index) => {
    const header = present[places[index] ?? -1];
    if (header !== undefined) headers[key] = header;
    return header === undefined;
  });
  return { headers, missing };
}

/** Where the header stands; null where it doesn't, or where the list gives it to two columns. */
function placeOf(header: string, present: readonly string[], columns: readonly NamedCaseColumn[]): number | null {
  const place = present.findIndex((each) => sameName(each, header));
  return place < 0 || columns.filter((column) => sameName(column.header, header)).length > 1 ? null : place;
}

/** Where a column stands that is not known by its header, from the columns beside it; the table's edges are neighbours too. */
function placeBetween(index: number, known: readonly (number | null)[], width: number): number | null {
  const before = known.findLastIndex((place, at) => at < index && place !== null);
  const next = known.findIndex((place, at) => at > index && place !== null);
  if (before < 0 && next < 0) return null;
  const [left, right] = [known[before] ?? -1, known[next] ?? width];
  const gone = (next < 0 ? known.length : next) - before - 1;
  const isUnknown = !known.some((place) => place !== null && place > left && place < right);
  return right - left - 1 === gone && isUnknown ? left + index - before : null;
}
