import * as v from "valibot";
import { asks } from "../ask-action";
import { Said } from "../told";

const RowMessage = v.object({
  row: v.number(),
  column: v.string(),
  cell: v.optional(v.string()),
  code: v.string(),
  message: Said,
});

const ReadCases = v.object({
  range: v.nullable(v.string()),
  book: v.nullable(v.object({ sheet: v.string(), sheets: v.array(v.string()) })),
  rows: v.number(),
  rowsRead: v.number(),
  errors: v.array(RowMessage),
  checks: v.array(RowMessage),
  columns: v.array(
    v.object({
      key: v.string(),
      title: v.string(),
      header: v.nullable(v.string()),
      number: v.nullable(v.number()),
      confidence: v.nullable(v.picklist(["certain", "likely", "unsure"])),
    }),
  ),
  headers: v.array(v.string()),
  pseudonyms: v.number(),
  cpr: v.nullable(v.object({ row: v.number(), column: v.string() })),
});

export type RowMessage = v.InferOutput<typeof RowMessage>;

/** How a list was read. */
export type ListOutcome = v.InferOutput<typeof ReadCases>;

const ImportedCases = v.object({ ...ReadCases.entries, sheet: v.nullable(v.string()) });

export type ImportOutcome = v.InferOutput<typeof ImportedCases>;

const CellContent = v.nullable(v.union([v.string(), v.number(), v.boolean()]));

const ChangedCase = v.object({
  sag: v.string(),
  cell: v.string(),
  fields: v.array(v.object({ key: v.string(), title: v.string(), before: CellContent, after: CellContent })),
});

const Refreshed = v.object({
  written: v.boolean(),
  list: ReadCases,
  added: v.array(v.string()),
  changed: v.array(ChangedCase),
  ended: v.array(ChangedCase),
  over: v.number(),
  unchanged: v.number(),
  overwritten: v.array(v.string()),
  prognoses: v.array(v.string()),
  newRows: v.array(v.object({ name: v.string(), hasPremise: v.boolean() })),
  missingRows: v.array(v.string()),
});

export type ChangedCase = v.InferOutput<typeof ChangedCase>;

export type RefreshOutcome = v.InferOutput<typeof Refreshed>;

export const importCases = asks("importer-sager", ImportedCases);

/** What it would do where the input says `dryRun`. */
export const refreshCases = asks("opdater", Refreshed);
