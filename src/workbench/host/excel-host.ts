import type { DisplayLocale } from "../display/display-text";
import type { Engine } from "../engine/engine";
import { CustomFunctions } from "../functions/custom-functions";
import type { FunctionMetadata } from "../functions/function-metadata";
import { Interpreter, type Answer } from "../interpreter/interpreter";
import { readRequest } from "../interpreter/request";
import { buildModel } from "../model/build-model";
import { NO_QUIRKS, type Quirks } from "../model/model";
import { describeError } from "../model/model-errors";
import { AgaveHost } from "../transport/agave-host";
import type { TextChannel } from "../transport/text-channel";
import { contextArray, CURRENT_REQUIREMENTS } from "./excel-context";
import { BridgeEvent, fireChange, fireVisibility } from "./excel-events";
import { FaultInjection } from "./fault-injection";
import { createServices } from "./library-services";
import { isOwnRequest } from "./own-request";
import { RibbonCommands } from "./ribbon-commands";
import { SyncMeter } from "./sync-meter";

/** What outlives the add-in's window: the spreadsheet, its functions, the settings kept in the document. */
export interface HostedDocument {
  readonly engine: Engine;
  readonly functions: CustomFunctions;
  readonly settings: Map<string, string>;
  fileName: string;
  quirks: Quirks;
}

export interface DocumentOptions {
  readonly engine: Engine;
  readonly namespace: string;
  readonly functions: readonly FunctionMetadata[];
  readonly fileName: string;
}

/** Makes the add-in's functions known to the spreadsheet; the add-in itself may come and go. */
export function createHostedDocument({ engine, namespace, functions, fileName }: DocumentOptions): HostedDocument {
  const document: HostedDocument = {
    engine,
    functions: new CustomFunctions({ engine, namespace, functions, blankAs: () => document.quirks.blankAs }),
    settings: new Map(),
    fileName,
    quirks: NO_QUIRKS,
  };
  return document;
}

export interface ExcelHostOptions {
  readonly document: HostedDocument;
  /** The way to the add-in's window; see transport/agave-bridge. */
  readonly channel: TextChannel;
  readonly locale: DisplayLocale;
  /** Versions by requirement set, to play an older Excel. */
  readonly requirements?: Readonly<Record<string, number>>;
  /** The add-in wants its pane shown or hidden. */
  readonly onVisibility?: (visible: boolean) => void;
  /** The add-in asked for a member that is not played: worth telling, whatever the add-in makes of the error. */
  readonly onUnknownMember?: (message: string) => void;
}

const EXECUTE_RICH_API = 93;
const COMMAND_COMPLETED = 94;

/** Plays Excel towards one window of an add-in. */
export class ExcelHost {
  readonly meter = new SyncMeter();
  readonly faults = new FaultInjection();
  readonly commands: RibbonCommands;
  /** Resolves when the add-in's functions can be called. */
  readonly functionsReady: Promise<void>;
  readonly #document: HostedDocument;
  readonly #bridge: AgaveHost;
  readonly #interpreter: Interpreter;
  readonly #onVisibility: (visible: boolean) => void;
  readonly #onUnknownMember: (message: string) => void;
  readonly #subscription: { dispose(): void };
  #visible = true;
  #requests = 0;
  #queue: Promise<unknown> = Promise.resolve();

  constructor({ document, channel, locale, requirements, onVisibility, onUnknownMember }: ExcelHostOptions) {
    this.#document = document;
    this.#onUnknownMember = onUnknownMember ?? (() => undefined);
    this.#onVisibility = onVisibility ?? (() => undefined);
    let functionsReady: () => void = () => undefined;
    this.functionsReady = new Promise((resolve) => (functionsReady = resolve));
    const model = buildModel({
      engine: document.engine,
      locale,
      quirks: () => document.quirks,
      fileName: () => document.fileName,
    });
    this.#interpreter = new Interpreter({
      root: model.root,
      describeError,
      onEnd: () => model.endRequest(this.#interpreter.references.all()),
      create: createServices({
        functionsReady: () => {
          document.functions.connect((entries) =>
            this.#bridge.fire(BridgeEvent.richApi, [entries, BridgeEvent.richApi]),
          );
          functionsReady();
        },
        functionResults: (results) => document.functions.receive(results),
        setVisible: (visible) => this.setVisible(visible),
        isVisible: () => this.#visible,
      }),
    });
    this.#bridge = new AgaveHost(channel, {
      context: () =>
        contextArray({
          uiLocale: locale,
          documentUrl: document.fileName,
          instanceId: "workbench",
          settings: document.settings,
          requirements: requirements ?? CURRENT_REQUIREMENTS,
        }),
      execute: (id, args) => this.#execute(id, args),
      writeSettings: (settings) => {
        document.settings.clear();
        for (const [key, value] of settings) document.settings.set(key, value);
      },
      listening: (eventId) => eventId === BridgeEvent.command && this.commands.connect(),
    });
    this.commands = new RibbonCommands((data) => this.#bridge.fire(BridgeEvent.command, data));
    this.#subscription = document.engine.onChange((change) =>
      fireChange(this.#bridge, change, model.listening, this.#requests > 0),
    );
  }

  /** Shows or hides the pane, as the user or the add-in wants it. */
  setVisible(visible: boolean): void {
    if (visible === this.#visible) return;
    this.#visible = visible;
    this.#onVisibility(visible);
    fireVisibility(this.#bridge, visible);
  }

  /** The add-in's window is gone. */
  dispose(): void {
    this.#subscription.dispose();
    this.#document.functions.disconnect();
  }

  async #execute(id: number, args: readonly unknown[]): Promise<unknown> {
    if (id === EXECUTE_RICH_API) {
      const body: unknown = Array.isArray(args[0]) ? args[0][4] : undefined;
      const answer = await this.#inTurn(() => this.#answerQuery(typeof body === "string" ? body : ""));
      return [0, [0, 200, [], answer]];
    }
    if (id === COMMAND_COMPLETED) this.commands.completed(args[0]);
    return [0];
  }

  /** Requests are worked off one after the other. */
  #inTurn<R>(work: () => Promise<R>): Promise<R> {
    const turn = this.#queue.then(work, work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /** An answer in any case: the library would wait for ever for one that does not come. */
  async #answerQuery(body: string): Promise<string> {
    try {
      return await this.#processQuery(body);
    } catch (error) {
      const { code, message } = describeError(error);
      return JSON.stringify(failure(code, message));
    }
  }

  async #processQuery(body: string): Promise<string> {
    if (!isOwnRequest(readRequest(body))) return JSON.stringify(await this.#interpreter.run(body));
    const { quirks } = this.#document;
    const requestBytes = byteLength(body);
    const answer = JSON.stringify(await this.#runOwn(body, requestBytes));
    const responseBytes = byteLength(answer);
    this.meter.add(requestBytes, responseBytes);
    return responseBytes > quirks.payloadLimit ? JSON.stringify(failure("ResponsePayloadSizeLimitExceeded")) : answer;
  }

  async #runOwn(body: string, requestBytes: number): Promise<Answer> {
    const { quirks } = this.#document;
    const fault = this.faults.next();
    if (quirks.cellEditMode) return failure("InvalidOperationInCellEditMode");
    if (requestBytes > quirks.payloadLimit) return failure("RequestPayloadSizeLimitExceeded");
    if (fault && !fault.applied) return failure(fault.code);
    this.#requests += 1;
    try {
      const answer = await this.#interpreter.run(body);
      if (answer.Error?.Code === "ApiNotFound") this.#onUnknownMember(answer.Error.Message);
      return fault ? failure(fault.code) : answer;
    } finally {
      this.#requests -= 1;
    }
  }
}

function failure(code: string, message = `The workbench was told to fail with ${code}`): Answer {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, ActionIndex: 0, Location: "", HttpStatusCode: 400 },
  };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
