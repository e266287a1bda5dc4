import type { Overview } from "../../actions/read-overview";
import type { TableRequest } from "../../sheets/layouts/table-request";
import type { Draft } from "./draft/draft";

/** What each step gets: the draft, the way to change it, and what is to stand under its fields. */
export interface StepProps {
  readonly draft: Draft;
  readonly change: (update: (draft: Draft) => Draft) => void;
  /** The sentence under a field; undefined as long as it is fine or has not been left yet. */
  readonly errorOf: (field: string) => string | undefined;
  /** The user has left a field: from now on it says what is wrong with it. */
  readonly leave: (field: string) => void;
  readonly overview: Overview;
  /** The table as far as it can be told; null without years. */
  readonly request: TableRequest | null;
}
