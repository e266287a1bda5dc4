import { elementOf, type NativeForm } from "../../sheets/formulas/native-form";
import { wordOf } from "../native/word";

/** Forventet − korrigeret, or the other way round. */
export const deviationForm: NativeForm = ([correctedBudget, forecast, direction], cell) => {
  if (correctedBudget === undefined || forecast === undefined) return null;
  const [corrected, expected] = [elementOf(correctedBudget, cell), elementOf(forecast, cell)];
  switch (
    wordOf(direction, [
      ["merforbrug", "excess spending"],
      ["mindreforbrug", "underspending"],
    ])
  ) {
    case "merforbrug":
      return `${expected}-${corrected}`;
    case "mindreforbrug":
      return `${corrected}-${expected}`;
    case null:
      return null;
  }
};
