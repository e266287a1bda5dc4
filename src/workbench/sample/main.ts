import { writeXlsx } from "../xlsx/write-xlsx";
import { sampleBook } from "./eksempelkommune";

export { caseListCsv } from "./cases/case-list";

/** The sample workbook as a file, its formulas not yet calculated; `tools/make-sample.mjs` has them calculated. */
export function sampleXlsx(): Promise<Uint8Array> {
  return writeXlsx(sampleBook(), { functionNamespace: "TILTAG" });
}
