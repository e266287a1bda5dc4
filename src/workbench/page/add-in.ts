import type { Engine } from "../engine/engine";
import { readFunctionMetadata } from "../functions/function-metadata";
import { createHostedDocument, ExcelHost, type HostedDocument } from "../host/excel-host";
import { parseManifest, type Manifest, type ManifestButton } from "../manifest/manifest";
import { createFrameChannel } from "./frame-channel";
import { notPlayed } from "./not-played";
import type { PageOptions } from "./page-options";

/** Where tools/serve.mjs puts what the manifest promises at its own host. */
const folder = "addin";

/** Something of the add-in cannot be had. */
export class AddInMissingError extends Error {
  readonly code = "AddInMissing";

  constructor(message: string) {
    super(message);
    this.name = "AddInMissingError";
  }
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new AddInMissingError(`${address}: ${response.status} ${response.statusText}`);
  return response.text();
}

/** "https://localhost:3000/assets/x.png" → "addin/assets/x.png" */
export function localAddress(url: string): string {
  const { pathname, search, hash } = new URL(url);
  return `${folder}${pathname}${search}${hash}`;
}

export interface AddInParts {
  readonly engine: Engine;
  readonly options: PageOptions;
  readonly frame: HTMLIFrameElement;
  readonly showPane: (visible: boolean) => void;
  /** The add-in asked for something this host does not play; the text names it. */
  readonly onNotPlayed: (message: string) => void;
  readonly onTrouble: (error: unknown) => void;
}

export interface AddIn {
  readonly manifest: Manifest;
  readonly document: HostedDocument;
  readonly press: (button: ManifestButton) => void;
  paneWasClosed(): void;
  /** Starts the add-in anew, as Excel does with another workbook. */
  restart(fileName: string): void;
}

/** Reads the manifest, makes the add-in's functions known, and runs its page in the frame. */
export async function loadAddIn(parts: AddInParts): Promise<AddIn> {
  const { engine, options, frame, showPane, onNotPlayed, onTrouble } = parts;
  const manifest = parseManifest(await fetchText("manifest.xml"), options.locale, DOMParser);
  const functions = readFunctionMetadata(await fetchText(localAddress(manifest.metadataUrl)));
  const document = createHostedDocument({ engine, namespace: manifest.namespace, functions, fileName: "" });
  let host: ExcelHost | undefined;
  let close = (): void => undefined;

  function restart(fileName: string): void {
    host?.dispose();
    close();
    document.settings.clear();
    document.fileName = fileName;
    const channel = createFrameChannel(window, () => frame.contentWindow);
    close = channel.close;
    host = new ExcelHost({
      document,
      channel: {
        listen: (listener) => {
          channel.listen(listener);
        },
        send: (text) => {
          const missing = notPlayed(text);
          if (missing !== undefined) onNotPlayed(missing);
          channel.send(text);
        },
      },
      locale: options.locale,
      onVisibility: showPane,
    });
    const address = new URL(localAddress(manifest.pageUrl), window.location.href);
    // Read by office.js: host, platform, version, language, and 3 for a shared runtime with custom functions.
    address.searchParams.set("_host_Info", `Excel$Mac$16.01$${options.locale}$telemetry$$$3`);
    if (options.theme === "dark") address.searchParams.set("tema", "dark");
    frame.src = address.href;
  }

  return {
    manifest,
    document,
    restart,
    paneWasClosed: () => {
      host?.setVisible(false);
    },
    press: ({ id, action }) => {
      if (action.kind === "showTaskpane") host?.setVisible(true);
      else host?.commands.invoke(action.functionName, id).catch(onTrouble);
    },
  };
}
