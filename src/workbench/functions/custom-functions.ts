import { formatCell, quoteSheet } from "../address/a1";
import type { Engine, FunctionCall, FunctionValue, SheetId } from "../engine/engine";
import { coerceArguments, type BlankAs } from "./coerce-arguments";
import type { FunctionMetadata } from "./function-metadata";
import { readFunctionResults, type FunctionResult } from "./function-results";

export interface CustomFunctionsOptions {
  readonly engine: Engine;
  readonly namespace: string;
  readonly functions: readonly FunctionMetadata[];
  readonly blankAs: () => BlankAs;
}

/** How many answers are kept; older ones are asked for again. */
const MOST_ANSWERS = 20_000;

/** How long anybody waits for a function by default. */
const PATIENCE_MS = 15_000;

interface Cell {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}

interface Invocation {
  readonly key: string;
  readonly entry: readonly unknown[];
  readonly cells: Cell[];
}

type Answer = Pick<FunctionResult, "value" | "message">;

/**
 * The add-in's functions in the spreadsheet: a cell shows #BUSY! until Microsoft's runtime in the add-in's window has answered.
 * The functions are pure, so one question with the same arguments is asked once.
 */
export class CustomFunctions {
  readonly #options: CustomFunctionsOptions;
  readonly #answers = new Map<string, Answer>();
  readonly #invocations = new Map<number, Invocation>();
  readonly #byKey = new Map<string, Invocation>();
  readonly #messages = new Map<string, string>();
  readonly #waiting: (() => void)[] = [];
  #queue: Invocation[] = [];
  #next = 1;
  #send: ((entries: readonly unknown[]) => void) | undefined;
  #flushScheduled = false;

  constructor(options: CustomFunctionsOptions) {
    this.#options = options;
    for (const fn of options.functions) {
      options.engine.calculation.register({
        name: `${options.namespace}.${fn.name}`,
        description: fn.description,
        parameters: fn.parameters,
        calculate: (call) => this.#calculate(fn, call),
      });
    }
  }

  /** The add-in's runtime is there: everything that waits is asked, also what an earlier one left unanswered. */
  connect(send: (entries: readonly unknown[]) => void): void {
    this.#send = send;
    this.#queue = [...this.#byKey.values()];
    this.#flush();
  }

  disconnect(): void {
    this.#send = undefined;
  }

  /** Takes the results that the runtime hands in. */
  receive(argument: unknown): void {
    const done: Cell[] = [];
    for (const result of readFunctionResults(argument)) {
      const invocation = this.#invocations.get(result.invocation);
      if (!invocation) continue;
      this.#invocations.delete(result.invocation);
      this.#byKey.delete(invocation.key);
      this.#remember(invocation.key, result);
      done.push(...invocation.cells);
    }
    if (done.length > 0) this.#options.engine.calculation.invalidate(done);
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  /** What CustomFunctions.Error said about the error that a cell shows. */
  messageAt(sheet: SheetId, row: number, column: number): string | undefined {
    const [cell] = this.#options.engine.cells.read(sheet, { row, column, rowCount: 1, columnCount: 1 })[0] ?? [];
    return cell?.isError === true ? this.#messages.get(cellKey({ sheet, row, column })) : undefined;
  }

  /**
   * Resolves when everything is calculated and no function is being waited for, or when patience is over: a function
   * that never answers leaves its cell at #BUSY!, as in Excel. At once while nobody could answer.
   */
  async settle(patienceMs = PATIENCE_MS): Promise<void> {
    const { calculation } = this.#options.engine;
    const deadline = Date.now() + patienceMs;
    for (;;) {
      await calculation.settle();
      const left = deadline - Date.now();
      if (this.#byKey.size === 0 || !this.#send || left <= 0) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  /** Asks everything anew: Excel's full recalculation. */
  async recalculate(): Promise<void> {
    this.#answers.clear();
    await this.#options.engine.calculation.full();
    await this.settle();
  }

  #calculate(fn: FunctionMetadata, call: FunctionCall): readonly (readonly FunctionValue[])[] | FunctionValue {
    const at: Cell = { sheet: call.sheet, row: call.row, column: call.column };
    const coerced = coerceArguments(call, fn, this.#options.blankAs());
    if ("error" in coerced) {
      this.#messages.delete(cellKey(at));
      return { error: coerced.error };
    }
    const key = `${fn.id}${JSON.stringify(coerced.args)}`;
    const answer = this.#answers.get(key);
    if (answer) {
      if (answer.message === undefined) this.#messages.delete(cellKey(at));
      else this.#messages.set(cellKey(at), answer.message);
      return answer.value;
    }
    this.#ask(key, fn, coerced.args, at);
    return { error: "#BUSY!" };
  }

  #ask(key: string, fn: FunctionMetadata, args: readonly unknown[], at: Cell): void {
    const asked = this.#byKey.get(key);
    if (asked) {
      asked.cells.push(at);
      return;
    }
    const id = this.#next;
    this.#next += 1;
    const message = JSON.stringify([id, fn.id, args, this.#address(at), 0]);
    const invocation = { key, entry: [1, 1000, "", message, id, false], cells: [at] };
    this.#byKey.set(key, invocation);
    this.#invocations.set(id, invocation);
    this.#queue.push(invocation);
    if (this.#flushScheduled) return;
    // All cells of one calculation go in one event.
    this.#flushScheduled = true;
    setTimeout(() => this.#flush(), 0);
  }

  #flush(): void {
    this.#flushScheduled = false;
    if (!this.#send || this.#queue.length === 0) return;
    const entries = this.#queue.map((invocation) => invocation.entry);
    this.#queue = [];
    this.#send(entries);
  }

  #remember(key: string, answer: Answer): void {
    this.#answers.set(key, answer);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > MOST_ANSWERS && oldest !== undefined) this.#answers.delete(oldest);
  }

  #address({ sheet, row, column }: Cell): string {
    const name = this.#options.engine.sheets.list().find((candidate) => candidate.id === sheet)?.name ?? "";
    return `${quoteSheet(name)}!${formatCell(row, column)}`;
  }
}

function cellKey({ sheet, row, column }: Cell): string {
  return `${sheet}!${row}!${column}`;
}
