import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import "@univerjs/sheets-table/facade";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/sheets-table-ui/lib/index.css";
import type { UniverHandles } from "../engine/univer/univer-engine";
import type { PageOptions } from "./page-options";
import { tableLook } from "./table-theme";
import { univerWords } from "./univer-words";

/** Univer's own ways to do what the workbench does otherwise, or what Excel does not have. */
const hiddenMenus = [
  // Pasting by menu would get past grid-paste.ts; Ctrl+V does not.
  "sheet.command.paste",
  "sheet.menu.copy-special",
  "sheet.contextMenu.permission",
  "sheet.contextMenu.text-to-number",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
];

/** The spreadsheet on the page, without Univer's toolbar and formula bar: the workbench has its own. */
export function createGrid(container: HTMLElement, options: PageOptions): UniverHandles {
  const univer = new Univer({
    // Univer has no Danish locale; this one is filled with Danish words.
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: univerWords(options.language) },
    logLevel: LogLevel.WARN,
    darkMode: options.theme === "dark",
  });
  const preset = UniverSheetsCorePreset({
    container,
    header: false,
    toolbar: false,
    formulaBar: false,
    // Its sums know no Danish numbers: selection-sums.ts has ours.
    footer: { statisticBar: false },
    menu: Object.fromEntries(hiddenMenus.map((id) => [id, { hidden: true }])),
    formula: { functionScreenTips: true },
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsTablePlugin, tableLook);
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
  return { univer, univerAPI: FUniver.newAPI(univer) };
}
