import { formatArea, parseArea, quoteSheet, splitSheet, type Area } from "../address/a1";
import type { Engine, SheetId } from "../engine/engine";
import { StepError } from "./step";

export interface SheetPlace {
  readonly sheet: SheetId;
  readonly area: Area;
}

/** The place an address like "Ark1!B2:D9" means; without a sheet, on the sheet in front. */
export function findPlace(engine: Engine, address: string): SheetPlace {
  const { sheet: name, rest } = splitSheet(address);
  const area = parseArea(rest);
  if (!area) throw new StepError("InvalidAddress", `"${address}" is no address`);
  if (name === undefined) return { sheet: engine.sheets.active(), area };
  const wanted = name.toLocaleLowerCase("en");
  const sheet = engine.sheets.list().find((candidate) => candidate.name.toLocaleLowerCase("en") === wanted);
  if (!sheet) throw new StepError("SheetNotFound", `There is no sheet "${name}"`);
  return { sheet: sheet.id, area };
}

/** "Ark1!B2:D9", as the steps write addresses: Excel would quote Ark1 (it could be a cell), the steps need not. */
export function describePlace(engine: Engine, { sheet, area }: SheetPlace): string {
  const name = engine.sheets.list().find((candidate) => candidate.id === sheet)?.name ?? "";
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : quoteSheet(name);
  return `${plain}!${formatArea(area)}`;
}
