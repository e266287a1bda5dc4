import { CanceledError, ICommandService, type Univer } from "@univerjs/core";
import { SheetPasteShortKeyCommand } from "@univerjs/sheets-ui";
import { readPastedBlock } from "./pasted-block";

/** Univer's mark on what was copied in its own sheet: that it knows best itself, formats and formulas and all. */
const ownCopy = "data-copy-id=";

const member = (value: object | undefined, name: string): string => {
  const found: unknown = value === undefined ? undefined : Reflect.get(value, name);
  return typeof found === "string" ? found : "";
};

/**
 * What is pasted from elsewhere goes in as if it were typed: Univer would read "1.234" as a little more than one.
 * Only the keyboard reaches this; the menu's own way in is hidden (see grid.ts).
 */
export function routePasting(univer: Univer, paste: (block: readonly (readonly string[])[]) => void): void {
  univer
    .__getInjector()
    .get(ICommandService)
    .beforeCommandExecuted(({ id, params }) => {
      if (id !== SheetPasteShortKeyCommand.id) return;
      const text = member(params, "textContent");
      if (text === "" || member(params, "htmlContent").includes(ownCopy)) return;
      paste(readPastedBlock(text));
      // Univer's way to stop a command; it says nothing of it.
      throw new CanceledError();
    });
}
