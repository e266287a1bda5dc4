import { ICommandService, IUndoRedoService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { Injector, IRange, Univer, Workbook, Worksheet } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Area } from "../../address/a1";
import { EngineError } from "../engine-error";
import { UserEdit } from "./user-edit";

/** The one workbook of a Univer instance, and the way to change it. */
export class UniverContext {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly #commands: ICommandService;
  readonly #instances: IUniverInstanceService;
  readonly #undo: IUndoRedoService;
  /** Set while the engine itself changes the workbook, so that listeners can tell a user's doings from a program's. */
  #depth = 0;
  #recording: UserEdit | undefined;

  constructor(univer: Univer, api: FUniver) {
    this.api = api;
    this.injector = univer.__getInjector();
    this.#commands = this.injector.get(ICommandService);
    this.#instances = this.injector.get(IUniverInstanceService);
    this.#undo = this.injector.get(IUndoRedoService);
  }

  get commands(): ICommandService {
    return this.#commands;
  }

  get busy(): boolean {
    return this.#depth > 0;
  }

  get workbook(): Workbook {
    const workbook = this.#instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new EngineError("SheetNotFound", "No workbook is open");
    return workbook;
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  hasWorkbook(): boolean {
    return Boolean(this.#instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET));
  }

  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new EngineError("SheetNotFound", `No sheet with id ${id}`);
    return sheet;
  }

  /** What the work writes into cells can be undone by the user in one step, unless it does more than write. */
  asUser(work: () => void): void {
    const edit = new UserEdit(this.injector);
    this.#recording = edit;
    try {
      work();
    } finally {
      this.#recording = undefined;
      const step = edit.step(this.unitId);
      if (step) this.#undo.pushUndoRedo(step);
      else if (!edit.isEmpty) this.#undo.clearUndoRedo(this.unitId);
    }
  }

  /** Runs a command or mutation of Univer's, as the program. */
  run(id: string, params: object): void {
    this.#depth += 1;
    try {
      const full = { unitId: this.unitId, ...params };
      this.#recording?.record(id, full);
      const done: unknown = this.#commands.syncExecuteCommand(id, full);
      // Univer logs what went wrong in a command, if anything, and says no more than false.
      if (done === false) throw new EngineError("Failed", `Univer refused ${id}`);
    } finally {
      this.#depth -= 1;
    }
    // What the user undoes must not be older than what a program has changed since.
    if (!this.#recording) this.#undo.clearUndoRedo(this.unitId);
  }
}

/** Univer's way to write an area. */
export function toRange(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rowCount - 1,
    startColumn: area.column,
    endColumn: area.column + area.columnCount - 1,
  };
}

/** An area from Univer's way to write it. */
export function fromRange(range: IRange): Area {
  return {
    row: range.startRow,
    rowCount: range.endRow - range.startRow + 1,
    column: range.startColumn,
    columnCount: range.endColumn - range.startColumn + 1,
  };
}
