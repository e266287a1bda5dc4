import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from "jsdom";
import { installAgaveBridge } from "../transport/agave-bridge";
import type { TextChannel } from "../transport/text-channel";
import type { AddInFiles } from "./add-in-files";
import { fillBrowserGaps } from "./browser-gaps";

/** The add-in did not start, or broke while running. */
export class AddInError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "AddInError";
    this.code = code;
  }
}

export interface AddInWindowOptions {
  readonly pageUrl: string;
  readonly files: AddInFiles;
  readonly channel: TextChannel;
  readonly locale: string;
  /** Told of script errors and of console.error in the add-in. */
  readonly onTrouble: (message: string) => void;
}

/** Shared runtime with custom functions, in the words of `_host_Info`. */
const RUNTIME_FLAGS = 3;

/**
 * The add-in's own page in a window without a screen: scripts run, styles do not matter. `document.hidden` stays true,
 * so that a pane which reads the workbook only while it is seen reads nothing.
 */
export async function openAddInWindow(options: AddInWindowOptions): Promise<DOMWindow> {
  const { pageUrl, files, channel, locale, onTrouble } = options;
  class FromDisk extends ResourceLoader {
    override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
      const reading = files.read(url).catch((error: unknown) => {
        onTrouble(String(error));
        throw error;
      });
      return Object.assign(reading, { abort: () => undefined });
    }
  }
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("error", (...parts: unknown[]) => onTrouble(parts.map(String).join(" ")));
  virtualConsole.on("jsdomError", (error) => {
    // What jsdom has not implemented (layout, navigation) is no trouble of the add-in's.
    if (Reflect.get(error, "type") !== "not implemented")
      onTrouble(error.cause instanceof Error ? String(error.cause.stack) : error.message);
  });
  const url = new URL(pageUrl);
  url.searchParams.set("_host_Info", `Excel$Mac$16.01$${locale}$telemetry$$$${RUNTIME_FLAGS}`);
  const html = (await files.read(pageUrl)).toString("utf8");
  const dom = new JSDOM(html, {
    url: url.href,
    runScripts: "dangerously",
    resources: new FromDisk(),
    virtualConsole,
    beforeParse: (window) => {
      fillBrowserGaps(window);
      installAgaveBridge(window, channel);
    },
  });
  return dom.window;
}
