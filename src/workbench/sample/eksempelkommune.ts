import type { Book, BookSheet } from "../book/book";
import { activitySheet } from "./activity-sheet";
import { budgetSheet } from "./budget-sheet";
import { readMeSheet } from "./read-me-sheet";
import { createSheetBuilder } from "./sheet-builder";

const emptySheet = (): BookSheet => createSheetBuilder().finish("Ark1", []);

/** The sample workbook of the invented municipality: a budget, a table, two functions, and room for more. */
export function sampleBook(): Book {
  return {
    sheets: [readMeSheet(), budgetSheet(), activitySheet(), emptySheet()],
    names: [],
    activeSheet: "Budget 2026",
    structureProtected: false,
  };
}
