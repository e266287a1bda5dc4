import { createContext, useContext } from "react";
import type { SheetPlace } from "../sheets/cells/address";
import type { Navigator } from "./navigator";
import type { PaneServices } from "./pane-services";
import type { Texts } from "./texts/texts";

/** What every part of the pane may use. */
export interface PaneContext {
  readonly services: PaneServices;
  readonly navigator: Navigator;
  readonly texts: Texts;
  /** Says a sentence to those who hear the pane. */
  readonly announce: (sentence: string) => void;
  /** Brings a place of the workbook in sight; where that fails, the pane says so at its top. */
  readonly jump: (place: SheetPlace) => void;
}

export const PaneContextHolder = createContext<PaneContext | null>(null);

/** A part of the pane was drawn outside it. */
export class OutsidePaneError extends Error {
  readonly code = "outside-pane";
  override readonly name = "OutsidePaneError";
}

export function usePane(): PaneContext {
  const context = useContext(PaneContextHolder);
  if (context === null) throw new OutsidePaneError("This component belongs inside <Pane>.");
  return context;
}
