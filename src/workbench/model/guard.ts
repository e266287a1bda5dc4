import { EngineError } from "../engine/engine-error";
import type { SheetId } from "../engine/engine";
import type { Model } from "./model";

/** Refuses to change a protected sheet: Excel answers AccessDenied. */
export function refuseProtected(model: Model, sheet: SheetId): void {
  const state = model.engine.sheets.list().find((candidate) => candidate.id === sheet);
  if (!state) throw new EngineError("SheetNotFound", `No sheet with id ${sheet}`);
  if (state.protected) throw new EngineError("SheetProtected", `The sheet ${state.name} is protected`);
}

/** Refuses to add, remove, rename or move sheets of a workbook whose structure is protected. */
export function refuseProtectedStructure(model: Model): void {
  if (model.engine.isStructureProtected()) {
    throw new EngineError("StructureProtected", "The structure of the workbook is protected");
  }
}
