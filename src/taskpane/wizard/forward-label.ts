import type { Texts } from "../texts/texts";

export interface ForwardChoice {
  /** The name of the step that comes; undefined at the last one. */
  readonly next: string | undefined;
  readonly place: "cell" | "sheet";
  readonly address: string;
  readonly newSheet: string;
  /** What the button says as long as there is no place. */
  readonly nowhere: string;
}

/** The button says what it will do: where the thing goes, or which step comes. */
export function forwardLabel(texts: Texts["wizard"], choice: ForwardChoice): string {
  const { next, place, address, newSheet, nowhere } = choice;
  if (next !== undefined) return texts.next(next);
  const where = (place === "cell" ? address : newSheet).trim();
  if (where === "") return nowhere;
  return place === "cell" ? texts.insertAt(where) : texts.insertOnSheet(where);
}
