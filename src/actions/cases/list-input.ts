import * as v from "valibot";
import { CASE_COLUMNS, type CaseKey } from "../../sheets/cases/case-columns";

const said = <S extends v.GenericSchema>(schema: S, words: string) => v.pipe(schema, v.description(words));

/** A heading of the list, or the column's number counted from 1; null leaves the key without a column. */
const Column = v.nullish(v.union([v.string(), v.number()]));

// One entry for each key: a record could not be told as a JSON schema.
const Mapping = v.strictObject(
  Object.fromEntries(CASE_COLUMNS.map(({ key }) => [key, Column])) as Record<CaseKey, typeof Column>,
);

/** Where a case list is and how it is read: one of `file`, `range` and `text`; what is selected where none is given. */
export const CaseListInput = v.object({
  file: said(
    v.nullish(v.object({ name: v.string(), base64: v.string() })),
    "An .xlsx file, or a text file with separators; the headless runner takes its path and reads it.",
  ),
  sheet: said(
    v.nullish(v.string()),
    "The sheet of an .xlsx file; the first that looks like a case list where it is left out.",
  ),
  range: said(v.nullish(v.string()), "A range of the workbook, headings first: “Ark1!A1:V900”."),
  text: said(v.nullish(v.string()), "The list itself, as it is copied from a sheet or a file."),
  mapping: said(
    v.nullish(Mapping),
    "Corrects the proposed columns: a key and the list's heading, or the column's number from 1; null for none.",
  ),
  month: said(
    v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
    "The list is as of the end of this month of the year; as of today where it is left out.",
  ),
  pseudonyms: said(v.nullish(v.boolean()), "CPR numbers are replaced by pseudonyms instead of stopping the import."),
  dryRun: said(v.nullish(v.boolean()), "Nothing is written; the answer says what would be."),
});

export type CaseListInput = v.InferOutput<typeof CaseListInput>;

export type ColumnCorrections = Readonly<Partial<Record<CaseKey, string | number | null | undefined>>>;
