import * as v from "valibot";
import { ImporterSagerInput } from "../importer-sager/input";

/** The input of `opdater`: as that of `importer-sager`; the year is the one that `Sager` is calculated for. */
export const OpdaterInput = v.omit(ImporterSagerInput, ["year"]);

export type OpdaterInput = v.InferOutput<typeof OpdaterInput>;
