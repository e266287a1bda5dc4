import { formatArea } from "../address/a1";
import type { EngineChange } from "../engine/engine";
import type { AgaveHost } from "../transport/agave-host";

/** Events of the bridge by number. */
export const BridgeEvent = { selectionChanged: 2, richApi: 33, command: 39 } as const;

/** Events of the Excel library by number, as it expects them inside a rich-API event. */
const LibraryEvent = { dataChanged: 10, activated: 11, selectionChanged: 14, visibilityChanged: 65_539 } as const;

/** The target of events that concern all sheets. */
const ALL_SHEETS = "Workbook";

/** Marks an entry of a rich-API event as an event of the library's. */
const EVENT_CATEGORY = 65_536;

function entry(messageType: number, targetId: string, args: object): readonly unknown[] {
  return [EVENT_CATEGORY, messageType, targetId, JSON.stringify(args), 0, false];
}

/** Tells the add-in what happened in the spreadsheet: who listens is the library's business. */
export function fireChange(
  bridge: AgaveHost,
  change: EngineChange,
  listening: ReadonlySet<string>,
  byAddIn: boolean,
): void {
  if (change.kind === "selection") {
    bridge.fire(BridgeEvent.selectionChanged, [[], BridgeEvent.selectionChanged]);
    const address = change.areas.map(formatArea).join(",");
    const args = { address, worksheetId: change.sheet };
    if (listening.has("SelectionChanged")) fireLibrary(bridge, LibraryEvent.selectionChanged, change.sheet, args);
  }
  if (change.kind === "activated" && listening.has("Activated")) {
    fireLibrary(bridge, LibraryEvent.activated, change.sheet, { worksheetId: change.sheet });
  }
  if (change.kind === "cells" && listening.has("DataChanged")) {
    const args = {
      address: formatArea(change.area),
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: change.sheet,
      triggerSource: byAddIn ? "ThisLocalAddin" : "Unknown",
    };
    fireLibrary(bridge, LibraryEvent.dataChanged, change.sheet, args);
  }
}

function fireLibrary(bridge: AgaveHost, eventType: number, sheet: string, args: object): void {
  // To those who listen to the sheet, and to those who listen to all sheets.
  const entries = [entry(eventType, sheet, args), entry(eventType, ALL_SHEETS, args)];
  bridge.fire(BridgeEvent.richApi, [entries, BridgeEvent.richApi]);
}

/** The pane was shown or hidden. */
export function fireVisibility(bridge: AgaveHost, visible: boolean): void {
  const args = { visibility: visible ? "Visible" : "Hidden" };
  bridge.fire(BridgeEvent.richApi, [[entry(LibraryEvent.visibilityChanged, "", args)], BridgeEvent.richApi]);
}
