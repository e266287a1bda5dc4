interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** The add-in did not finish a command as it must. */
export class RibbonCommandError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "RibbonCommandError";
    this.code = code;
  }
}

/** Presses of ribbon buttons whose action is ExecuteFunction. */
export class RibbonCommands {
  readonly #fire: (data: unknown) => boolean;
  readonly #waiting = new Map<string, Waiting>();
  #connected: () => void = () => undefined;
  readonly #listening: Promise<void>;
  #next = 1;

  constructor(fire: (data: unknown) => boolean) {
    this.#fire = fire;
    this.#listening = new Promise((resolve) => (this.#connected = resolve));
  }

  /** The add-in's library listens to commands now. */
  connect(): void {
    this.#connected();
  }

  /** Presses a button; resolves when the add-in has called `event.completed()`. */
  async invoke(functionName: string, controlId: string): Promise<void> {
    await this.#listening;
    const id = `command${this.#next}`;
    this.#next += 1;
    const done = new Promise<void>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#fire([[id, functionName, JSON.stringify({ source: { id: controlId } })], 39]);
    return done;
  }

  /** The library reports a command as finished: `[id, status, data]`. */
  completed(report: unknown): void {
    const parts: readonly unknown[] = Array.isArray(report) ? report : [report];
    const [id, status = 0] = parts;
    const waiting = this.#waiting.get(String(id));
    if (!waiting) return;
    this.#waiting.delete(String(id));
    if (status === 0) waiting.resolve();
    else
      waiting.reject(
        new RibbonCommandError("CommandFailed", `The add-in's function answered with status ${JSON.stringify(status)}`),
      );
  }
}
