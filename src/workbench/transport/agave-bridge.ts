import type { TextChannel } from "./text-channel";

/** The part of a window that office.js for Mac looks for before anything else. */
interface AgaveWindow {
  webkit?: unknown;
}

/** What the host sends: the dotted name of a function in the add-in's window and its arguments. */
interface HostCall {
  readonly callbackFunction: string;
  readonly callbackId: string;
  readonly params: unknown;
}

function isHostCall(value: unknown): value is HostCall {
  return typeof value === "object" && value !== null && "callbackFunction" in value && "callbackId" in value;
}

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

/** Finds "OSF.ScriptMessaging.agaveHostCallback" in the window. */
function findFunction(window: object, dottedName: string): unknown {
  return dottedName
    .split(".")
    .reduce<unknown>((owner, name) => (isObject(owner) ? Reflect.get(owner, name) : undefined), window);
}

/**
 * The add-in's end of the bridge of Excel for Mac. Must be in the window before office.js runs: it puts up
 * `window.webkit.messageHandlers.Agave`, and calls back into the library what the host answers.
 */
export function installAgaveBridge(window: AgaveWindow & object, channel: TextChannel): void {
  window.webkit = { messageHandlers: { Agave: { postMessage: (text: unknown) => channel.send(String(text)) } } };
  channel.listen((text) => {
    const call: unknown = JSON.parse(text);
    if (!isHostCall(call)) return;
    const callback = findFunction(window, call.callbackFunction);
    if (typeof callback === "function") Reflect.apply(callback, undefined, [call.callbackId, call.params]);
  });
}
