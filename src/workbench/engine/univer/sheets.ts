import { BooleanNumber } from "@univerjs/core";
import type { Worksheet } from "@univerjs/core";
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { PageSetup } from "../../book/page-setup";
import type { SheetId, SheetState, SheetStore } from "../engine";
import { EngineError } from "../engine-error";
import type { UniverContext } from "./context";
import { emptySheet } from "./load-book";
import { extras, toCustom } from "./sheet-extras";

/** The longest name Excel allows. */
const LONGEST_NAME = 31;

function refuseBadName(name: string): void {
  const bad = name.length === 0 || name.length > LONGEST_NAME || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name);
  if (bad) throw new EngineError("SheetNameInvalid", `"${name}" cannot be the name of a sheet`);
}

/** The tabs of the workbook. */
export class UniverSheets implements SheetStore {
  readonly #context: UniverContext;
  readonly #dropContents: (sheet: SheetId) => void;

  /** `dropContents` takes what belongs to a sheet away before the sheet goes: tables, names. */
  constructor(context: UniverContext, dropContents: (sheet: SheetId) => void) {
    this.#context = context;
    this.#dropContents = dropContents;
  }

  list(): readonly SheetState[] {
    return this.#context.workbook.getSheets().map((sheet) => this.#state(sheet));
  }

  active(): SheetId {
    const active = this.#context.workbook.getActiveSheet(true) ?? this.#context.workbook.getSheets()[0];
    if (!active) throw new EngineError("SheetNotFound", "The workbook has no sheet");
    return active.getSheetId();
  }

  activate(sheet: SheetId): void {
    this.#context.sheet(sheet);
    this.#context.run(SetWorksheetActiveOperation.id, { subUnitId: sheet });
  }

  add(name: string): SheetId {
    refuseBadName(name);
    this.#refuseTaken(name, undefined);
    const numbers = this.list().map(({ id }) => Number(/^sheet([0-9]+)$/.exec(id)?.[1] ?? 0));
    const id = `sheet${Math.max(this.#highest, ...numbers) + 1}`;
    this.#highest = Math.max(this.#highest, ...numbers) + 1;
    const index = this.#context.workbook.getSheets().length;
    const inFront = this.active();
    this.#context.run(InsertSheetCommand.id, { index, sheet: emptySheet(id, name) });
    // Univer puts a new sheet in front; for a program Excel does not.
    this.activate(inFront);
    return id;
  }

  /** Ids are not used again, not even after a sheet was removed. */
  #highest = 0;

  remove(sheet: SheetId): void {
    const target = this.#state(this.#context.sheet(sheet));
    const visible = this.list().filter((candidate) => candidate.visibility === "Visible");
    if (visible.length === 1 && target.visibility === "Visible") {
      throw new EngineError("LastVisibleSheet", "A workbook keeps at least one visible sheet");
    }
    if (this.active() === sheet) {
      const next = visible.find((candidate) => candidate.id !== sheet);
      if (next) this.activate(next.id);
    }
    this.#dropContents(sheet);
    this.#context.run(RemoveSheetCommand.id, { subUnitId: sheet });
  }

  rename(sheet: SheetId, name: string): void {
    refuseBadName(name);
    this.#refuseTaken(name, sheet);
    if (this.#context.sheet(sheet).getName() !== name) {
      this.#context.run(SetWorksheetNameCommand.id, { subUnitId: sheet, name });
    }
  }

  move(sheet: SheetId, position: number): void {
    const from = this.list().findIndex((candidate) => candidate.id === sheet);
    if (from === position) return;
    this.#context.run(SetWorksheetOrderMutation.id, { subUnitId: sheet, fromOrder: from, toOrder: position });
  }

  set(sheet: SheetId, change: Partial<Omit<SheetState, "id" | "name">>): void {
    const target = this.#context.sheet(sheet);
    const config = target.getConfig();
    if (change.visibility !== undefined) {
      const visible = this.list().filter((candidate) => candidate.visibility === "Visible" && candidate.id !== sheet);
      if (change.visibility !== "Visible" && visible.length === 0) {
        throw new EngineError("LastVisibleSheet", "A workbook keeps at least one visible sheet");
      }
      config.custom = toCustom({ ...extras(target), veryHidden: change.visibility === "VeryHidden" });
      const hidden = change.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
      this.#context.run(SetWorksheetHideMutation.id, { subUnitId: sheet, hidden });
      const next = visible[0];
      if (change.visibility !== "Visible" && this.active() === sheet && next) this.activate(next.id);
    }
    if (change.protected !== undefined) config.custom = toCustom({ ...extras(target), protected: change.protected });
    if (change.showGridlines !== undefined) {
      const showGridlines = change.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      this.#context.run(ToggleGridlinesMutation.id, { subUnitId: sheet, showGridlines });
    }
    if (change.tabColor !== undefined)
      this.#context.run(SetTabColorMutation.id, { subUnitId: sheet, color: change.tabColor });
  }

  frozen(sheet: SheetId): { rows: number; columns: number } {
    const freeze = this.#context.sheet(sheet).getConfig().freeze;
    return { rows: Math.max(0, freeze.ySplit), columns: Math.max(0, freeze.xSplit) };
  }

  freeze(sheet: SheetId, rows: number, columns: number): void {
    this.#context.run(SetFrozenMutation.id, {
      subUnitId: sheet,
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    });
  }

  page(sheet: SheetId): PageSetup {
    return extras(this.#context.sheet(sheet)).page;
  }

  setPage(sheet: SheetId, change: Partial<PageSetup>): void {
    const target = this.#context.sheet(sheet);
    const { page, ...rest } = extras(target);
    target.getConfig().custom = toCustom({ ...rest, page: { ...page, ...change } });
  }

  #state(sheet: Worksheet): SheetState {
    const hidden = sheet.isSheetHidden() === BooleanNumber.TRUE;
    const { protected: isProtected, veryHidden } = extras(sheet);
    return {
      id: sheet.getSheetId(),
      name: sheet.getName(),
      visibility: hidden ? (veryHidden ? "VeryHidden" : "Hidden") : "Visible",
      showGridlines: sheet.getConfig().showGridlines === BooleanNumber.TRUE,
      tabColor: sheet.getTabColor() ?? "",
      protected: isProtected,
    };
  }

  #refuseTaken(name: string, except: SheetId | undefined): void {
    const lower = name.toLocaleLowerCase("en");
    const other = this.list().find((sheet) => sheet.id !== except && sheet.name.toLocaleLowerCase("en") === lower);
    if (other) throw new EngineError("SheetNameTaken", `There is a sheet named ${other.name} already`);
  }
}
