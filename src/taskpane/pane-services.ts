import type { ActionFault } from "../actions/action";
import type { Overview } from "../actions/read-overview";
import type { Result } from "../finance/result";
import type { SheetPlace } from "../sheets/cells/address";
import type { Language } from "../sheets/cells/language";
import type { SelectedArea } from "../sheets/workbook-port";
import type { FunctionHelp } from "./help/function-help";
import type { Signal } from "./signal";

/** Everything the pane needs of the world around it; `entries` gives it the real thing, tests a small one. */
export interface PaneServices {
  readonly language: Language;
  /** Every custom function, for the page that explains them. */
  readonly functions: readonly FunctionHelp[];
  readonly runAction: (id: string, input: unknown) => Promise<Result<unknown, ActionFault>>;
  readonly readOverview: () => Promise<Result<Overview, ActionFault>>;
  readonly readSelection: () => Promise<Result<SelectedArea, ActionFault>>;
  readonly show: (place: SheetPlace) => Promise<Result<void, ActionFault>>;
  /** Local date and time as Excel's serial number. */
  readonly now: () => number;
  readonly drafts: DraftStore;
  /** False where the host doesn't let the pane use the clipboard. */
  readonly copyText: (text: string) => Promise<boolean>;
  readonly program: ProgramFacts;
  /** A pane nobody sees reads nothing. */
  readonly isShown: () => boolean;
  /** Tells when the pane comes in sight, or an action has been run from anywhere. */
  readonly reasonsToRead: Pick<Signal, "subscribe">;
}

/** Keeps a text for this window's life, by workbook: closing the pane or reloading it loses nothing. */
export interface DraftStore {
  readonly read: (name: string) => string | null;
  readonly write: (name: string, text: string) => void;
  readonly clear: (name: string) => void;
}

/** What a fault description says of program and host. */
export interface ProgramFacts {
  readonly version: string;
  readonly host: string;
  readonly platform: string;
}
