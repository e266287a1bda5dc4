import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import enUS from "@univerjs/preset-sheets-node-core/locales/en-US";
import type { UniverHandles } from "./univer-engine";

/** A Univer without a window, with what `createUniverEngine` needs. */
export function createNodeUniver(): UniverHandles {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    // There is no Danish locale; nothing of it is shown here.
    locales: { [LocaleType.EN_US]: enUS },
    logLevel: LogLevel.ERROR,
  });
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsTablePlugin);
  return { univer, univerAPI: FUniver.newAPI(univer) };
}
