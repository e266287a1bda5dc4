import type { NativeForm } from "../../sheets/formulas/native-form";
import { wordOf } from "../native/word";

/** Running sums of the targets, sums of those, or the plain sum. */
export const accumulatedTargetForm: NativeForm = ([targets, view], { row, column, rows, columns }) => {
  if (targets === undefined) return null;
  const year = Math.max(row, column);
  switch (wordOf(view, [["niveau", "level"], ["beløb", "amount"], ["sum"]])) {
    case "niveau":
      return `SUM(${targets.upTo(year)})`;
    case "beløb":
      return Array.from({ length: year + 1 }, (_, last) => `SUM(${targets.upTo(last)})`).join("+");
    case "sum":
      return rows === 1 && columns === 1 ? `SUM(${targets.text})` : null;
    case null:
      return null;
  }
};
