import type { CaseTable } from "../../sheets/cases/case-table";
import type { CaseListInput } from "./list-input";

/** A case list, and where it stands in the workbook; null where it comes from outside. */
export interface CaseSource {
  readonly table: CaseTable;
  readonly range: string | null;
  readonly cellOf: ((row: number, column: number) => string) | null;
  /** The sheet of a workbook file that was read, and those that can be; null where it is no such file. */
  readonly book: { readonly sheet: string; readonly sheets: readonly string[] } | null;
}

/** What says which list is meant. */
export type WantedSource = Pick<CaseListInput, "file" | "sheet" | "range" | "text">;

/**
 * The list from outside that was read last. It belongs to whoever asks about a list several times, and goes with them.
 * What stands in the workbook is read anew each time: somebody may have changed it.
 */
export interface SourceMemory {
  readonly find: (wanted: WantedSource) => CaseSource | undefined;
  readonly keep: (wanted: WantedSource, source: CaseSource) => void;
  readonly forget: () => void;
}

export function createSourceMemory(): SourceMemory {
  let kept: { readonly key: readonly unknown[]; readonly source: CaseSource } | null = null;
  return {
    find(wanted) {
      const key = keyOf(wanted);
      return kept?.key.every((part, index) => part === key[index]) === true ? kept.source : undefined;
    },
    keep(wanted, source) {
      if (source.range === null) kept = { key: keyOf(wanted), source };
    },
    forget() {
      kept = null;
    },
  };
}

const keyOf = ({ file, sheet, range, text }: WantedSource): readonly unknown[] =>
  [file?.name, file?.base64, sheet, range, text].map((part) => part ?? null);
