import type { Worksheet } from "@univerjs/core";
import { STANDARD_PAGE, type PageSetup } from "../../book/page-setup";

/** What a sheet has that Univer knows nothing of: kept with the sheet, in the place Univer leaves to others. */
export interface SheetExtras {
  readonly protected: boolean;
  readonly veryHidden: boolean;
  readonly page: PageSetup;
}

const KEY = "workbench";

export const toCustom = (extras: SheetExtras): Record<string, unknown> => ({ [KEY]: extras });

const NONE: SheetExtras = { protected: false, veryHidden: false, page: STANDARD_PAGE };

export function extras(sheet: Worksheet): SheetExtras {
  const kept: unknown = sheet.getConfig().custom?.[KEY];
  return isExtras(kept) ? kept : NONE;
}

// Nothing but toCustom writes under the key.
function isExtras(value: unknown): value is SheetExtras {
  return typeof value === "object" && value !== null && "page" in value;
}
