import type { IAccessor, IMutationInfo, Injector, IUndoRedoItem } from "@univerjs/core";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";

/** Whether these are the parameters of a mutation that writes cells. */
export function isSetValues(params: object | undefined): params is ISetRangeValuesMutationParams {
  return params !== undefined && "subUnitId" in params && "cellValue" in params;
}

/** Collects what a user's doing changes, so that Univer can undo it. */
export class UserEdit {
  readonly #accessor: IAccessor;
  readonly #undo: IMutationInfo[] = [];
  readonly #redo: IMutationInfo[] = [];
  #onlyCells = true;

  constructor(injector: Injector) {
    this.#accessor = { get: injector.get.bind(injector), has: injector.has.bind(injector) };
  }

  get isEmpty(): boolean {
    return this.#onlyCells && this.#redo.length === 0;
  }

  /** Must be told before the mutation runs: undoing needs what was there. */
  record(id: string, params: object): void {
    if (id !== SetRangeValuesMutation.id || !isSetValues(params)) {
      this.#onlyCells = false;
      return;
    }
    this.#undo.unshift({ id, params: SetRangeValuesUndoMutationFactory(this.#accessor, params) });
    this.#redo.push({ id, params });
  }

  /** The step for Univer's undo; none where more than cells changed (a table that grew). */
  step(unitID: string): IUndoRedoItem | undefined {
    if (!this.#onlyCells || this.#redo.length === 0) return undefined;
    return { unitID, undoMutations: this.#undo, redoMutations: this.#redo };
  }
}
