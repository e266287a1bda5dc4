import type { DOMWindow } from "jsdom";
import type { DisplayLocale } from "../display/display-text";
import { ExcelHost, type HostedDocument } from "../host/excel-host";
import type { Manifest } from "../manifest/manifest";
import { createChannelPair } from "../transport/text-channel";
import { waitForDoor, type ActionDoor } from "./action-door";
import type { AddInFiles } from "./add-in-files";
import { AddInError, openAddInWindow } from "./add-in-window";

export interface RunningAddIn {
  readonly window: DOMWindow;
  readonly host: ExcelHost;
  readonly door: ActionDoor;
  /** Script errors so far, and members of the API that the workbench does not play. */
  readonly troubles: readonly string[];
  close(): void;
}

export interface RunOptions {
  readonly manifest: Manifest;
  readonly files: AddInFiles;
  readonly document: HostedDocument;
  readonly locale: DisplayLocale;
  /** To play an older Excel. */
  readonly requirements?: Readonly<Record<string, number>>;
}

/** office.js for Mac has a check of requirement sets and leaves it off: on, it refuses what an older Excel lacks. */
function checkRequirementSets(window: object): void {
  const library: unknown = Reflect.get(window, "OfficeExtension");
  const utility: unknown =
    typeof library === "object" && library !== null ? Reflect.get(library, "CommonUtility") : undefined;
  if (typeof utility === "function") Reflect.set(utility, "_doApiNotSupportedCheck", true);
}

const PATIENCE_MS = 20_000;

/** Starts the add-in as Excel does and waits until it can be used. */
export async function runAddIn({ manifest, files, document, locale, requirements }: RunOptions): Promise<RunningAddIn> {
  const [hostEnd, addInEnd] = createChannelPair();
  const troubles: string[] = [];
  const host = new ExcelHost({
    document,
    channel: hostEnd,
    locale,
    onUnknownMember: (message) => troubles.push(message),
    ...(requirements && { requirements }),
  });
  const window = await openAddInWindow({
    pageUrl: manifest.pageUrl,
    files,
    channel: addInEnd,
    locale,
    onTrouble: (message) => troubles.push(message),
  });
  const close = (): void => {
    host.dispose();
    window.close();
  };
  try {
    const door = await waitForDoor(window, PATIENCE_MS);
    await host.functionsReady;
    if (requirements) checkRequirementSets(window);
    return { window, host, door, troubles, close };
  } catch (error) {
    close();
    const reasons = troubles.length > 0 ? `: ${troubles.join(" | ")}` : "";
    if (error instanceof AddInError) throw new AddInError(error.code, `${error.message}${reasons}`);
    throw error;
  }
}
