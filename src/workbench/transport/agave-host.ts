import type { TextChannel } from "./text-channel";

/** What the library may ask of the host; see the table of methodIds in the protocol notes. */
export interface AgaveHandlers {
  /** The context array, by index. */
  context(): readonly unknown[];
  /** Executes a method; the answer goes back as the parameters of the callback. */
  execute(methodId: number, args: readonly unknown[]): Promise<unknown>;
  writeSettings(settings: ReadonlyMap<string, string>): void;
  /** Somebody listens to this event now. */
  listening(eventId: number): void;
}

const MethodId = { execute: 1, registerEvent: 2, unregisterEvent: 3, writeSettings: 4, getContext: 5 } as const;

interface Message {
  readonly methodId: number;
  readonly params: Readonly<Record<string, unknown>>;
  readonly callbackId: string;
  readonly callbackFunction: string;
  readonly eventCallbackFunction: string;
}

interface Registration {
  readonly callbackId: string;
  readonly callbackFunction: string;
}

const eventIdOf = ({ params }: Message): number => (typeof params["id"] === "number" ? params["id"] : 0);

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readMessage(raw: string): Message | undefined {
  const value: unknown = JSON.parse(raw);
  if (!isRecord(value) || typeof value["methodId"] !== "number") return undefined;
  return {
    methodId: value["methodId"],
    params: isRecord(value["params"]) ? value["params"] : {},
    callbackId: text(value["callbackId"]),
    callbackFunction: text(value["callbackFunction"]),
    eventCallbackFunction: text(value["eventCallbackFunction"]),
  };
}

/** The host's end of the bridge: answers the library's messages and fires events at it. */
export class AgaveHost {
  readonly #channel: TextChannel;
  readonly #handlers: AgaveHandlers;
  readonly #events = new Map<number, Registration>();

  constructor(channel: TextChannel, handlers: AgaveHandlers) {
    this.#channel = channel;
    this.#handlers = handlers;
    channel.listen((raw) => {
      const message = readMessage(raw);
      if (message) void this.#answer(message);
    });
  }

  isListening(eventId: number): boolean {
    return this.#events.has(eventId);
  }

  /** Fires an event at the library, if it listens. */
  fire(eventId: number, data: unknown): boolean {
    const registration = this.#events.get(eventId);
    if (!registration) return false;
    this.#call(registration.callbackFunction, registration.callbackId, data);
    return true;
  }

  async #answer(message: Message): Promise<void> {
    const params = await this.#handle(message);
    if (message.callbackId !== "") this.#call(message.callbackFunction, message.callbackId, params);
    // The library takes events only once it knows that it is registered, so its answer goes first.
    if (message.methodId === MethodId.registerEvent) this.#handlers.listening(eventIdOf(message));
  }

  async #handle(message: Message): Promise<unknown> {
    const { methodId, params } = message;
    const id = eventIdOf(message);
    switch (methodId) {
      case MethodId.getContext:
        return this.#handlers.context();
      case MethodId.execute:
        return this.#handlers.execute(id, Array.isArray(params["apiArgs"]) ? params["apiArgs"] : []);
      case MethodId.registerEvent:
        this.#events.set(id, { callbackId: message.callbackId, callbackFunction: message.eventCallbackFunction });
        return [0];
      case MethodId.unregisterEvent:
        this.#events.delete(id);
        return [0];
      case MethodId.writeSettings:
        this.#handlers.writeSettings(readSettings(params));
        return [0];
      default:
        return [0];
    }
  }

  #call(callbackFunction: string, callbackId: string, params: unknown): void {
    this.#channel.send(JSON.stringify({ callbackFunction, callbackId, params }));
  }
}

function readSettings(params: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const keys: readonly unknown[] = Array.isArray(params["keys"]) ? params["keys"] : [];
  const values: readonly unknown[] = Array.isArray(params["values"]) ? params["values"] : [];
  return new Map(keys.map((key, index) => [text(key), text(values[index])]));
}
