import * as v from "valibot";
import { asks, type Question } from "../ask-action";

const Undone = v.object({ undone: v.string(), description: v.string(), place: v.string() });

export const undoLast: Question<{ readonly onlyIfUntouched?: boolean }, typeof Undone> = asks("fortryd", Undone);
