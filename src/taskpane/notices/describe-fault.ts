import type { ActionFault } from "../../actions/action";
import type { ProgramFacts } from "../pane-services";

/** What helps a supporter: code, version and host – nothing of what stands in the workbook, not even where. */
export const describeFault = ({ code }: ActionFault, { version, host, platform }: ProgramFacts): string =>
  [`Tiltag ${version}`, `code: ${code}`, `host: ${host}`, `platform: ${platform}`].join("\n");
