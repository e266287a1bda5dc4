import { elementOf, type NativeForm } from "../../sheets/formulas/native-form";

/** Realised ÷ target. */
export const realisationDegreeForm: NativeForm = ([realised, target], cell) =>
  realised === undefined || target === undefined ? null : `${elementOf(realised, cell)}/${elementOf(target, cell)}`;
