import type { CaseRow } from "../../sheets/cases/case-table";
import { readDateStyles } from "./date-formats";
import { readSharedTexts } from "./shared-texts";
import { readSheetRows } from "./sheet-rows";
import { readWorkbookParts } from "./workbook-parts";
import { openZip } from "./zip-file";

export interface WorkbookFile {
  /** The sheets one can see, in the order of their tabs. */
  readonly sheets: readonly string[];
  /** Yields the share read so far. */
  readonly rowsOf: (sheet: string) => Generator<number, readonly CaseRow[]>;
}

/**
 * An .xlsx file as Excel and case systems write it: what its cells show, without formulas and looks. Nothing leaves the
 * page. Throws `WorkbookFileError`. On fflate and saxes rather than a workbook library: those build a whole workbook at
 * once, and the pane would stand still meanwhile.
 */
export function* openWorkbookFile(bytes: Uint8Array): Generator<number, WorkbookFile> {
  const zip = openZip(bytes);
  const { sheets, sharedTexts, styles, countsFrom1904 } = yield* readWorkbookParts(zip);
  const isDate = yield* readDateStyles(zip, styles);
  const texts = yield* readSharedTexts(zip, sharedTexts);
  return {
    sheets: sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name),
    *rowsOf(sheet) {
      const found = sheets.find(({ name }) => name === sheet);
      return found === undefined ? [] : yield* readSheetRows(zip, found.part, { texts, isDate, countsFrom1904 });
    },
  };
}
