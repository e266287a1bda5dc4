import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { SheetId } from "../engine";
import type { UniverContext } from "./context";
import { openDirtyQueue, type DirtyQueue } from "./dirty-queue";

interface CellPosition {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}

/**
 * Makes Univer calculate when we say so. On its own it waits 100 ms after the last change, which is right for a person typing
 * and far too long for a program that reads what it has just written.
 */
export class UniverCalculation {
  readonly #context: UniverContext;
  readonly #queue: DirtyQueue;
  readonly #waiting: (() => void)[] = [];
  /** Calculations begun and not ended: Univer may begin one while another is being stopped. */
  #running = 0;
  /** What those are to calculate. */
  #begun: object[] = [];
  #oneWasStopped = false;
  /** What was begun when a calculation was stopped: Univer forgets it, so it is begun anew, one after the other. */
  #stopped: object[] = [];
  #invalid: CellPosition[] = [];
  #flushScheduled = false;
  #listener: () => void = () => undefined;

  constructor(context: UniverContext) {
    this.#context = context;
    this.#queue = openDirtyQueue(context.injector.get(TriggerCalculationController));
    context.commands.onCommandExecuted((command) => {
      const params: unknown = command.params;
      if (typeof params !== "object" || params === null) return;
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.#running += 1;
        this.#begun.push(params);
      }
      if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
      if (!("functionsExecutedState" in params) || params.functionsExecutedState === undefined) return;
      this.#ended(params.functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION);
      // The results are written by listeners of the same command: let them all have it first.
      setTimeout(() => {
        for (const resolve of this.#waiting.splice(0)) resolve();
        this.#listener();
      }, 0);
    });
  }

  #ended(wasStopped: boolean): void {
    this.#running = Math.max(0, this.#running - 1);
    this.#oneWasStopped ||= wasStopped;
    if (this.#running > 0) return;
    if (this.#oneWasStopped) this.#stopped.push(...this.#begun);
    this.#begun = [];
    this.#oneWasStopped = false;
  }

  onCalculated(listener: () => void): void {
    this.#listener = listener;
  }

  /** Resolves when nothing waits to be calculated. */
  async settle(): Promise<void> {
    while (this.#running > 0 || this.#pending()) {
      if (this.#running === 0) this.#flush();
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  async full(): Promise<void> {
    await this.settle();
    this.#start({ forceCalculation: true });
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  invalidate(cells: readonly CellPosition[]): void {
    this.#invalid.push(...cells);
    if (this.#flushScheduled) return;
    this.#flushScheduled = true;
    setTimeout(() => {
      this.#flushScheduled = false;
      void this.settle();
    }, 0);
  }

  #pending(): boolean {
    return this.#stopped.length > 0 || this.#invalid.length > 0 || this.#queue.waiting() > 0;
  }

  #flush(): void {
    const stopped = this.#stopped.shift();
    if (stopped !== undefined) {
      this.#start(stopped);
      return;
    }
    const { dirtyRanges, ...dirty } = this.#queue.take();
    const unitId = this.#context.unitId;
    const invalid = this.#invalid.splice(0).map(({ sheet, row, column }) => ({
      unitId,
      sheetId: sheet,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    this.#start({ ...dirty, dirtyRanges: [...dirtyRanges, ...invalid] });
  }

  #start(params: object): void {
    void this.#context.commands.executeCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }
}
