import type { Language } from "../../../sheets/cells/language";
import type { Texts } from "../../texts/texts";
import type { Call } from "../use-call";
import { showCell } from "../values/show-cell";
import { danishDate } from "../../../sheets/cells/danish-date";

/** What the field's cells or formula hold: one value, or the size of the block; null where the field says it itself. */
export function fieldNote(
  { help, given, followed }: Pick<Call, "help" | "given" | "followed">,
  index: number,
  texts: Texts["call"],
  language: Language,
): string | null {
  const [argument, comesTo] = [given[index], followed[index]];
  if (argument?.kind !== "reference" && argument?.kind !== "formula") return null;
  if (comesTo?.kind !== "values") return null;
  const { values } = comesTo;
  const columns = values[0]?.length ?? 0;
  if (values.length > 1 || columns > 1) return texts.block(values.length, columns);
  const value = values[0]?.[0] ?? null;
  if (value === null || value === "") return texts.emptyElement;
  const date = help.parameters[index]?.takes === "dates" && typeof value === "number" ? danishDate(value) : undefined;
  return date ?? showCell(value, language);
}
