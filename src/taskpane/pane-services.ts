import type { ActionFault } from "../actions/action";
import type { DecisionReading } from "../actions/beslutningsblokke/laes-beslutningsblokke";
import type { Overview } from "../actions/read-overview";
import type { Watch } from "../actions/watch";
import type { Result } from "../finance/result";
import type { SheetPlace } from "../sheets/cells/address";
import type { Language } from "../sheets/cells/language";
import type { ActiveCell, ReferenceValues, SelectedArea } from "../sheets/workbook-port";
import type { Block, FunctionHelp } from "./funktioner/function-help";
import type { Signal } from "./signal";

/** Everything the pane needs of the world around it; `entries` gives it the real thing, tests a small one. */
export interface PaneServices {
  readonly language: Language;
  /** Every custom function, for the page that explains them. */
  readonly functions: readonly FunctionHelp[];
  /** Computes a call with the very function that stands behind the cell; the sentence where it gives no number. */
  readonly computeCall: (call: FunctionCall) => Result<ComputedCall, string>;
  readonly runAction: (id: string, input: unknown, watch?: Watch) => Promise<Result<unknown, ActionFault>>;
  readonly readOverview: () => Promise<Result<Overview, ActionFault>>;
  /** What a block of proposals comes to as it stands; beside the actions, for it is read again after each of them. */
  readonly readDecisionBlocks: (table: string) => Promise<Result<DecisionReading, ActionFault>>;
  readonly readSelection: () => Promise<Result<SelectedArea, ActionFault>>;
  readonly readActiveCell: () => Promise<Result<ActiveCell, ActionFault>>;
  /** What stands in what a formula on the sheet refers to; null for what is no reference in this workbook. */
  readonly readReferences: (
    sheet: string,
    references: readonly string[],
  ) => Promise<Result<readonly (ReferenceValues | null)[], ActionFault>>;
  /** Tells that another cell is the active one; answers with the way to stop listening. */
  readonly onSelection: Signal["subscribe"];
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

export interface FunctionCall {
  readonly id: string;
  /** As rows of cells; null where one is left out. */
  readonly arguments: readonly (Block | null)[];
  /** Which element of the result to explain, counted from zero; the first where it does not say. */
  readonly element?: Element;
}

export interface Element {
  readonly row: number;
  readonly column: number;
}

export interface ComputedCall {
  readonly result: readonly (readonly (number | "")[])[];
  /** How the result comes about, sentence by sentence. */
  readonly steps: readonly string[];
  /** The element that the sentences are about, where others may be asked for; null where they are about all of it. */
  readonly element: Element | null;
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
