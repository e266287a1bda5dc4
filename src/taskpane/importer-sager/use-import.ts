import { useCallback, useRef, useState } from "react";
import type { Progress, Watch } from "../../actions/watch";
import { calendarDate, dayFromSerial } from "../../finance/calendar/day";
import { importCases, type ImportOutcome } from "../ask-action";
import { usePane } from "../pane-context";
import { useAction, type ActionState } from "../use-action";
import type { FileInput } from "./file-input";

/** Where the list comes from. */
export type ImportSource =
  | { readonly kind: "file"; readonly file: FileInput }
  | { readonly kind: "selection"; readonly range: string | null }
  | { readonly kind: "text"; readonly text: string };

/** What the user has said of the list. */
export interface ImportChoice {
  readonly year: number;
  readonly month: number;
  /** Of an Excel file with several sheets; the first that looks like a case list where it is left out. */
  readonly sheet?: string;
  /** Column numbers counted from 1, by key; null for none. */
  readonly mapping: Readonly<Record<string, number | null>>;
  readonly pseudonyms: boolean;
}

export interface Import {
  readonly state: ActionState<ImportOutcome>;
  readonly source: ImportSource | null;
  readonly choice: ImportChoice;
  /** How far the reading or writing is; null where nothing runs. */
  readonly progress: Progress | null;
  /** Reads another list. */
  readonly open: (source: ImportSource) => void;
  /** Says something else of the list, and reads it again. */
  readonly change: (change: Partial<ImportChoice>) => void;
  readonly write: () => void;
  readonly cancel: () => void;
  readonly forget: () => void;
}

/** Reads a list without writing, again after every correction, and writes it when asked. */
export function useImport(): Import {
  const { services, texts } = usePane();
  const { state, start, forget: forgetAction } = useAction<ImportOutcome>();
  const [source, setSource] = useState<ImportSource | null>(null);
  const [choice, setChoice] = useState<ImportChoice>(() => customaryChoice(services.now()));
  const [progress, setProgress] = useState<Progress | null>(null);
  const cancelled = useRef(false);
  const words = texts.import;

  const run = useCallback(
    (list: ImportSource, said: ImportChoice, dryRun: boolean) => {
      cancelled.current = false;
      const watch: Watch = {
        rest: () => new Promise((resolve) => setTimeout(resolve, 0)),
        onProgress: setProgress,
        isCancelled: () => cancelled.current,
      };
      const work = async (): ReturnType<typeof importCases> => {
        const answer = await importCases(services, { ...inputOf(list), ...said, dryRun }, watch);
        setProgress(null);
        // What is selected may change before it is written: it is its range from now on.
        if (answer.ok && list.kind === "selection") setSource({ kind: "selection", range: answer.value.range });
        return answer;
      };
      start(work, {
        running: words.stages.read,
        done: ({ sheet, rows, rowsRead, errors }) =>
          sheet === null ? words.read(rowsRead, rows) : words.written(rows, refusedRows(errors)),
      });
    },
    [services, start, words],
  );
  return {
    state,
    source,
    choice,
    progress,
    open: (list) => {
      const fresh = { year: choice.year, month: choice.month, mapping: {}, pseudonyms: false };
      setSource(list);
      setChoice(fresh);
      run(list, fresh, true);
    },
    change: (change) => {
      const said = { ...choice, ...change };
      setChoice(said);
      if (source !== null) run(source, said, true);
    },
    write: () => {
      if (source !== null && state.status === "done") run(source, confirmed(choice, state.outcome), false);
    },
    cancel: () => {
      cancelled.current = true;
    },
    forget: () => {
      setSource(null);
      forgetAction();
    },
  };
}

export const refusedRows = (errors: ImportOutcome["errors"]): number => new Set(errors.map(({ row }) => row)).size;

/** Who has seen the columns and writes has said yes to them, also to those that were only guessed at. */
const confirmed = (choice: ImportChoice, { columns }: ImportOutcome): ImportChoice => ({
  ...choice,
  mapping: Object.fromEntries(columns.map(({ key, number }) => [key, number])),
});

function inputOf(source: ImportSource): object {
  switch (source.kind) {
    case "file":
      return { file: source.file };
    case "selection":
      return source.range === null ? {} : { range: source.range };
    case "text":
      return { text: source.text };
  }
}

function customaryChoice(now: number): ImportChoice {
  const today = dayFromSerial(now);
  const { year, month } = today.ok ? calendarDate(today.value) : { year: 2026, month: 1 };
  return { year, month, mapping: {}, pseudonyms: false };
}
