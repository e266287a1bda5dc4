import type { Page } from "playwright-core";
import type { Engine } from "../../src/workbench/engine/engine";
import { createNodeUniver } from "../../src/workbench/engine/univer/node-univer";
import { createUniverEngine } from "../../src/workbench/engine/univer/univer-engine";
import { ExcelHost } from "../../src/workbench/host/excel-host";
import { NO_QUIRKS } from "../../src/workbench/model/model";
import type { TextChannel } from "../../src/workbench/transport/text-channel";
import { launchChromium } from "../e2e/chromium";
import { copyAddIn, type AddInCopy } from "./add-in-copy";
import { DirectFunctions } from "./direct-functions";

const LOCALE = "da-DK";

/** Put into the page before office.js: the native object Excel for Mac gives it, and the way back. */
const BRIDGE = `
  window.webkit = { messageHandlers: { Agave: { postMessage: (text) => void window.toHost(String(text)) } } };
  window.fromHost = (text) => void setTimeout(() => {
    const { callbackFunction, callbackId, params } = JSON.parse(text);
    callbackFunction.split(".").reduce((owner, name) => owner?.[name], window)?.(callbackId, params);
  });`;

/**
 * The add-in in a real browser, the engine that Excel's own web views are made of. The headless runner's window is slow
 * at looking up globals such as Array, which the functions use and an empty one does not.
 */
export async function openAddInInBrowser(
  besides: readonly string[],
): Promise<{ functions: DirectFunctions; close: () => Promise<void> }> {
  const copy = await copyAddIn(besides);
  const engine = createUniverEngine(createNodeUniver());
  const functions = functionsOf(copy, engine);
  const document = {
    engine,
    functions,
    settings: new Map<string, string>(),
    fileName: "Bench.xlsx",
    quirks: NO_QUIRKS,
  };
  const browser = await launchChromium();
  const page = await browser.newPage();
  const host = new ExcelHost({ document, channel: await channelTo(page), locale: LOCALE });
  await page.route("**", async (route) => {
    const body = await copy.files.read(route.request().url()).catch(() => undefined);
    await (body === undefined
      ? route.abort()
      : route.fulfill({ body, contentType: contentType(route.request().url()) }));
  });
  const url = new URL(copy.manifest.pageUrl);
  url.searchParams.set("_host_Info", `Excel$Mac$16.01$${LOCALE}$telemetry$$$3`);
  await page.goto(url.href);
  await host.functionsReady;
  return {
    functions,
    close: async () => {
      host.dispose();
      await browser.close();
      engine.dispose();
      await copy.remove();
    },
  };
}

const functionsOf = ({ manifest, functions }: AddInCopy, engine: Engine): DirectFunctions =>
  new DirectFunctions({ engine, namespace: manifest.namespace, functions, blankAs: () => NO_QUIRKS.blankAs });

async function channelTo(page: Page): Promise<TextChannel> {
  let listener: (text: string) => void = () => undefined;
  await page.exposeFunction("toHost", (text: string) => listener(text));
  await page.addInitScript(BRIDGE);
  return {
    send: (text) =>
      void page.evaluate(`window.fromHost(${JSON.stringify(text)})`).catch((error: unknown) => {
        // What the add-in still asks for while the browser closes needs no answer.
        if (!page.isClosed()) throw error;
      }),
    listen: (heard) => void (listener = heard),
  };
}

function contentType(url: string): string {
  const { pathname } = new URL(url);
  if (pathname.endsWith(".html")) return "text/html; charset=utf-8";
  return pathname.endsWith(".js") ? "text/javascript; charset=utf-8" : "application/octet-stream";
}
