import { amount, type Amount } from "../../finance/money/amount";
import { fail, succeed, type Result } from "../../finance/result";
import { isBlank, type CellValue } from "../cells/cell";
import { parseWrittenNumber } from "../reading/written-number";

export type NumberFault =
  | { readonly code: "not-a-number" }
  /** "1,234", "7.25", "0.500": Danish and English writing give two numbers. */
  | { readonly code: "two-readings" };

/** Digits with the signs numbers are written with; no footnotes, no words but "kr." */
const WRITTEN =
  /^[-+−–(]?\s*(?:kr\.?|dkk)?\s*[-+−–]?\d[\d.,\s\u00a0\u202f]*(?:,-)?\s*[-)]?\s*(?:%|kr\.?|dkk|kroner)?$/i;
const CURRENCY_FIRST = /^([-+−–(]?)\s*(?:kr\.?|dkk)\s*/i;
/** Grouping never begins with a nought: "0.500" is half in English. */
const NOUGHT_BEFORE_POINT = /^[-+−–(]?\s*0\d*\.\d/;

/** The number in a cell, in Danish writing; null where it is blank or "-": nobody has stated it. */
export function readCaseNumber(cell: CellValue): Result<Amount | null, NumberFault> {
  if (isBlank(cell) || (typeof cell === "string" && /^\s*[-–—]\s*$/.test(cell))) return succeed(null);
  if (typeof cell === "number") return succeed(amount(cell));
  if (typeof cell !== "string") return fail({ code: "not-a-number" });
  const text = cell.trim();
  if (!WRITTEN.test(text)) return fail({ code: "not-a-number" });
  const bare = text.replace(CURRENCY_FIRST, "$1").replace(/\s*dkk$/i, "");
  if (NOUGHT_BEFORE_POINT.test(bare)) return fail({ code: "two-readings" });
  const written = parseWrittenNumber(bare);
  if (written === undefined) return fail({ code: "not-a-number" });
  return written.isDoubtful ? fail({ code: "two-readings" }) : succeed(written.value);
}
