import { useRef, useState } from "react";
import type { ActionFault } from "../../actions/action";
import { createSourceMemory } from "../../actions/cases/case-source";
import type { Progress, Watch } from "../../actions/watch";
import { calendarDate, dayFromSerial } from "../../finance/calendar/day";
import type { Result } from "../../finance/result";
import type { ListOutcome } from "./ask-cases";
import { usePane } from "../pane-context";
import { useAction, type ActionState } from "../use-action";
import type { FileInput } from "./file-input";
import { restNowAndThen } from "./rest-now-and-then";

/** Where the list comes from. */
export type ListSource =
  | { readonly kind: "file"; readonly file: FileInput }
  | { readonly kind: "selection"; readonly range: string | null }
  | { readonly kind: "text"; readonly text: string };

/** What the user has said of the list. */
export interface ListChoice {
  readonly year: number;
  readonly month: number;
  /** Of an Excel file with several sheets; the first that looks like a case list where it is left out. */
  readonly sheet?: string;
  /** Column numbers counted from 1, by key; null for none. */
  readonly mapping: Readonly<Record<string, number | null>>;
  readonly pseudonyms: boolean;
}

/** What an action does with a list. */
export interface ListWork<T> {
  /** Reads the list, and writes it unless `dryRun`; `list` is the input that says where it comes from. */
  readonly ask: (list: object, choice: ListChoice, dryRun: boolean, watch: Watch) => Promise<Result<T, ActionFault>>;
  /** How the list was read. */
  readonly listOf: (outcome: T) => ListOutcome;
  /** What is read aloud when it is done. */
  readonly done: (outcome: T) => string;
}

export interface CaseList<T> {
  readonly state: ActionState<T>;
  readonly source: ListSource | null;
  readonly choice: ListChoice;
  /** How far the reading or writing is; null where nothing runs. */
  readonly progress: Progress | null;
  /** Reads another list. */
  readonly open: (source: ListSource) => void;
  /** Says something else of the list, and reads it again. */
  readonly change: (change: Partial<ListChoice>) => void;
  readonly write: () => void;
  readonly cancel: () => void;
  readonly forget: () => void;
}

/** Reads a list without writing, again after every correction, and writes it when asked. */
export function useCaseList<T>({ ask, listOf, done }: ListWork<T>): CaseList<T> {
  const { services, texts } = usePane();
  const { state, start, forget: forgetAction } = useAction<T>();
  const [source, setSource] = useState<ListSource | null>(null);
  const [choice, setChoice] = useState<ListChoice>(() => customaryChoice(services.now()));
  const [progress, setProgress] = useState<Progress | null>(null);
  const [sources] = useState(createSourceMemory);
  const cancelled = useRef(false);

  function run(list: ListSource, said: ListChoice, dryRun: boolean): void {
    cancelled.current = false;
    const watch: Watch = {
      rest: restNowAndThen(),
      onProgress: setProgress,
      isCancelled: () => cancelled.current,
      sources,
    };
    const work = async (): Promise<Result<T, ActionFault>> => {
      const answer = await ask(inputOf(list), said, dryRun, watch);
      setProgress(null);
      // What is selected may change before it is written: it is its range from now on.
      if (answer.ok && list.kind === "selection") setSource({ kind: "selection", range: listOf(answer.value).range });
      return answer;
    };
    start(work, { running: texts.import.stages.read, done });
  }

  return {
    state,
    source,
    choice,
    progress,
    open: (list) => {
      const fresh = { year: choice.year, month: choice.month, mapping: {}, pseudonyms: false };
      sources.forget();
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
      if (source !== null && state.status === "done") run(source, confirmed(choice, listOf(state.outcome)), false);
    },
    cancel: () => {
      cancelled.current = true;
    },
    forget: () => {
      sources.forget();
      setSource(null);
      forgetAction();
    },
  };
}

export const refusedRows = (errors: ListOutcome["errors"]): number => new Set(errors.map(({ row }) => row)).size;

/** Who has seen the columns and writes has said yes to them, also to those that were only guessed at. */
const confirmed = (choice: ListChoice, { columns }: ListOutcome): ListChoice => ({
  ...choice,
  mapping: Object.fromEntries(columns.map(({ key, number }) => [key, number])),
});

function inputOf(source: ListSource): object {
  switch (source.kind) {
    case "file":
      return { file: source.file };
    case "selection":
      return source.range === null ? {} : { range: source.range };
    case "text":
      return { text: source.text };
  }
}

function customaryChoice(now: number): ListChoice {
  const today = dayFromSerial(now);
  const { year, month } = today.ok ? calendarDate(today.value) : { year: 2026, month: 1 };
  return { year, month, mapping: {}, pseudonyms: false };
}
