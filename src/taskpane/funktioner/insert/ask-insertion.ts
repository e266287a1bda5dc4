import * as v from "valibot";
import { asks } from "../../ask-action";

const InsertedFormula = v.object({ cell: v.string(), spill: v.string() });

const InsertedExample = v.object({ address: v.string(), cell: v.string() });

export const insertFormula = asks("indsaet-formel", InsertedFormula);

export const insertExample = asks("indsaet-eksempel", InsertedExample);
