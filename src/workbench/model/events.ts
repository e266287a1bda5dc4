import { method, type Member } from "../interpreter/host-class";
import type { Model } from "./model";

/** Events that the library asks for by calling a method. */
const EVENTS = [
  "SelectionChanged",
  "DataChanged",
  "Activated",
  "Deactivated",
  "WorksheetActivated",
  "WorksheetDeactivated",
  "Added",
  "Deleted",
  "WorksheetAdded",
  "WorksheetDeleted",
  "Calculated",
  "NameChanged",
  "SheetNameChanged",
] as const;

/** The methods by which the library announces that somebody listens, or no longer does. */
export function eventRegistrations<T>(model: Model): Record<string, Member<T>> {
  return Object.fromEntries(
    EVENTS.flatMap((name) => [
      [`_Register${name}Event`, method<T>(() => void model.listening.add(name))],
      // Others may still listen on another sheet: once listened to, an event is sent, and the library sorts out for whom.
      [`_Unregister${name}Event`, method<T>(() => undefined)],
    ]),
  );
}
