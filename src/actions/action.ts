import type { GenericSchema, InferOutput } from "valibot";
import type { Result } from "../finance/result";
import type { Words } from "../sheets/cells/language";
import type { NativeForms } from "../sheets/formulas/native-form";
import type { WorkbookPort } from "../sheets/workbook-port";
import type { Watch } from "./watch";

/** One thing Tiltag can be asked to do. Ribbon, pane and headless runner ask for the same. */
export interface Action<Schema extends GenericSchema, Outcome> {
  /** Danish, ASCII, kebab-case; final. */
  readonly id: string;
  readonly title: Words;
  readonly input: Schema;
  readonly run: (input: InferOutput<Schema>, surroundings: Surroundings) => Promise<Result<Outcome, ActionFault>>;
}

/** Everything an action needs of the world. */
export interface Surroundings {
  readonly workbook: WorkbookPort;
  /** Local date and time as Excel's serial number. */
  readonly now: () => number;
  /** How Tiltag's functions are said with Excel's own. */
  readonly nativeForms: NativeForms;
  /** Who waits for the action at hand; left out where nobody does. */
  readonly watch?: Watch;
}

/** Why nothing was done: a sentence with the place and the way out, in every language. */
export interface ActionFault {
  readonly code: string;
  readonly sentence: Words;
  /** The cell it is about. */
  readonly cell?: string;
  /** A place that is free, where the wanted one is not. */
  readonly proposal?: string;
}

export const actionFault = (
  code: string,
  da: string,
  en: string,
  details: Pick<ActionFault, "cell" | "proposal"> = {},
): ActionFault => ({ code, sentence: { da, en }, ...details });
