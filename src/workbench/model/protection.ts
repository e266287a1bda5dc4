import type { SheetId } from "../engine/engine";
import { HostClass, method, value, type HostObject } from "../interpreter/host-class";
import { HostError } from "../interpreter/host-error";
import type { Model } from "./model";

/** `worksheet.protection`: a flag, no passwords. */
export function createWorksheetProtection(model: Model): (sheet: SheetId) => HostObject {
  const isProtected = (id: SheetId): boolean =>
    model.engine.sheets.list().find((sheet) => sheet.id === id)?.protected ?? false;
  const protection = new HostClass<SheetId>("WorksheetProtection", {
    protected: value(isProtected),
    protect: method((sheet) => {
      if (isProtected(sheet)) throw new HostError("AccessDenied", "The sheet is protected already");
      model.engine.sheets.set(sheet, { protected: true });
    }),
    unprotect: method((sheet) => model.engine.sheets.set(sheet, { protected: false })),
  });
  return (sheet) => protection.wrap(sheet);
}

/** `workbook.protection`: no sheet may be added, removed, renamed or moved. */
export function createWorkbookProtection(model: Model): () => HostObject {
  const { engine } = model;
  const protection = new HostClass<undefined>("WorkbookProtection", {
    protected: value(() => engine.isStructureProtected()),
    protect: method(() => {
      if (engine.isStructureProtected()) throw new HostError("AccessDenied", "The workbook is protected already");
      engine.setStructureProtected(true);
    }),
    unprotect: method(() => engine.setStructureProtected(false)),
  });
  return () => protection.wrap(undefined);
}
