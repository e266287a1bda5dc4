import type { ActionFault } from "../actions/action";
import { readDecisionBlocks } from "../actions/beslutningsblokke/laes-beslutningsblokke";
import { readOverview } from "../actions/read-overview";
import type { ActionRunner } from "../actions/run-action";
import { workbookFault } from "../actions/workbook-sentences";
import { fail, type Result } from "../finance/result";
import type { Language } from "../sheets/cells/language";
import type { WorkbookFault, WorkbookPort } from "../sheets/workbook-port";
import type { PaneServices, ProgramFacts } from "../taskpane/pane-services";
import { computeCall } from "./compute-call";
import { copyText } from "./copy-text";
import { functionHelp } from "./function-help";
import { createDraftStore, windowStorage } from "./draft-store";
import { localSerial } from "./local-serial";

export interface PaneWorld {
  readonly language: Language;
  readonly runner: ActionRunner;
  readonly workbook: WorkbookPort;
  /** Tells when an action has been run, from anywhere. */
  readonly onActed: (listener: () => void) => () => void;
  /** Tells when another cell is the active one. */
  readonly onSelection: (listener: () => void) => () => void;
  readonly documentUrl: string | null | undefined;
  readonly program: ProgramFacts;
}

/** The pane's world in a browser page with an open workbook. */
export function createPaneServices(world: PaneWorld): PaneServices {
  const { language, runner, workbook, onActed, onSelection, documentUrl, program } = world;
  return {
    language,
    program,
    functions: functionHelp(language),
    computeCall: (call) => computeCall(call, language),
    runAction: runner.run,
    readOverview: () => readOverview(workbook),
    readDecisionBlocks: (table) => readDecisionBlocks(table, { workbook }),
    readSelection: async () => told(await workbook.readSelection()),
    readActiveCell: async () => told(await workbook.readActiveCell()),
    readReferences: async (sheet, references) => told(await workbook.readReferences(sheet, references)),
    onSelection,
    show: async (place) => told(await workbook.show(place)),
    now: () => localSerial(new Date()),
    drafts: createDraftStore(
      windowStorage(() => sessionStorage),
      documentUrl ?? "",
    ),
    copyText,
    isShown: () => !document.hidden,
    reasonsToRead: {
      subscribe: (listener) => {
        const onVisibility = (): void => {
          if (!document.hidden) listener();
        };
        document.addEventListener("visibilitychange", onVisibility);
        const stopActed = onActed(listener);
        return () => {
          document.removeEventListener("visibilitychange", onVisibility);
          stopActed();
        };
      },
    },
  };
}

const told = <T>(result: Result<T, WorkbookFault>): Result<T, ActionFault> =>
  result.ok ? result : fail(workbookFault(result.fault));
