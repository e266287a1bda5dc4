import { fail, succeed, type Result } from "../finance/result";
import type { WorkbookFault } from "../sheets/workbook-port";

/** Runs a batch; what Excel itself refuses becomes a fault, anything else that is thrown is ours and goes on. */
export async function runBatch<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<Result<T, WorkbookFault>> {
  try {
    return succeed(await Excel.run(batch));
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return fail(faultOf(error.code));
    throw error;
  }
}

/** Office's error codes are not translated; only they are branched on. */
function faultOf(officeCode: string): WorkbookFault {
  switch (officeCode) {
    case "InvalidOperationInCellEditMode":
      return { code: "cell-edit-mode" };
    case "AccessDenied":
      return { code: "access-denied" };
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return { code: "payload-too-large" };
    case "InvalidSelection":
      return { code: "selection-not-one-area" };
    default:
      return { code: "interrupted", officeCode };
  }
}
