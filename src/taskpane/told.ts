import * as v from "valibot";

/** A sentence in both languages. */
export const Said = v.object({ da: v.string(), en: v.string() });

/** Something said of a place: a sentence with the cells it is about. */
export const Told = v.object({ cell: v.string(), message: Said });

export type ToldPlace = v.InferOutput<typeof Told>;
