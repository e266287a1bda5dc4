import { findPlace } from "../../../actions/placing/find-place";
import { isWithdrawn } from "../../../finance/initiatives/status";
import { sameName } from "../../../sheets/cells/sheet-name";
import { checkTableName } from "../../../sheets/cells/table-name";
import type { Language } from "../../../sheets/cells/language";
import type { CheckTexts } from "../../texts/check-texts";
import type { FieldErrors } from "../../wizard/use-field-errors";
import { newSheetOf, titleOf, yearsOf, type Draft, type DraftRow, type StepId } from "./draft";
import { filledRows } from "./edit-rows";
import { hasSavingsSign } from "./preview-request";
import { readTypedAmount } from "./typed-amount";

/** What the checks know of the workbook. */
export interface KnownWorkbook {
  readonly sheets: readonly string[];
  readonly activeSheet: string;
  readonly tables: readonly string[];
}

export const rowField = (id: number, column: string | number): string => `row-${String(id)}-${String(column)}`;

export const targetField = (kind: "target" | "unallocated", index: number): string => `${kind}-${String(index)}`;

/** What stands in the way of leaving a step. */
export function checkStep(
  step: StepId,
  draft: Draft,
  workbook: KnownWorkbook,
  texts: CheckTexts,
  language: Language,
): FieldErrors {
  switch (step) {
    case "setup":
      return checkSetup(draft, texts);
    case "rows":
      return checkRows(draft, texts);
    case "targets":
      return checkTargets(draft, texts);
    case "place":
      return checkPlace(draft, workbook, texts, language);
  }
}

function checkSetup(draft: Draft, texts: CheckTexts): FieldErrors {
  return {
    ...(titleOf(draft).trim() === "" ? { title: texts.titleMissing } : {}),
    ...(yearsOf(draft).length === 0 ? { firstYear: texts.notAYear(draft.firstYear) } : {}),
  };
}

function checkRows(draft: Draft, texts: CheckTexts): FieldErrors {
  const errors: Record<string, string> = {};
  const rows = filledRows(draft);
  for (const row of rows) {
    if (row.title.trim() === "") errors[rowField(row.id, "title")] = texts.rowTitleMissing;
    const earlier = rows.slice(0, rows.indexOf(row));
    if (repeatsNumber(row, earlier)) errors[rowField(row.id, "number")] = texts.numberTwice(row.number.trim());
    for (const index of yearsOf(draft).keys()) {
      const text = row.amounts[index] ?? "";
      if (readTypedAmount(text).kind === "wrong") errors[rowField(row.id, index)] = texts.notAnAmount(text.trim());
    }
  }
  if (rows.every((row) => isWithdrawn(row.status ?? ""))) errors["rows"] = texts.noRows;
  return errors;
}

const repeatsNumber = (row: DraftRow, earlier: readonly DraftRow[]): boolean =>
  row.number.trim() !== "" &&
  !isWithdrawn(row.status ?? "") &&
  earlier.some((other) => other.number.trim() === row.number.trim() && !isWithdrawn(other.status ?? ""));

function checkTargets(draft: Draft, texts: CheckTexts): FieldErrors {
  const errors: Record<string, string> = {};
  for (const index of yearsOf(draft).keys()) {
    const problem = targetProblem(draft.targets[index] ?? "", draft.savings, texts);
    if (problem !== undefined) errors[targetField("target", index)] = problem;
    const unallocated = draft.unallocated[index] ?? "";
    if (readTypedAmount(unallocated).kind === "wrong")
      errors[targetField("unallocated", index)] = texts.notAnAmount(unallocated.trim());
  }
  return errors;
}

/** Why a typed text can't be a year's reduction target; undefined where it can. */
export function targetProblem(text: string, savings: Draft["savings"], texts: CheckTexts): string | undefined {
  const target = readTypedAmount(text);
  if (target.kind === "not-quantified" || target.kind === "blank") return texts.targetMissing;
  if (target.kind === "wrong") return texts.notANumber(text.trim());
  return hasSavingsSign(target.value.toNumber(), savings) ? undefined : texts.targetSign[savings];
}

function checkPlace(draft: Draft, workbook: KnownWorkbook, texts: CheckTexts, language: Language): FieldErrors {
  const { sheets, activeSheet, tables } = workbook;
  // Nothing is known of a workbook that could not be read; the action asks it again.
  if (sheets.length === 0) return checkTable(draft.table.trim(), tables, texts);
  const place = findPlace(
    draft.place === "cell" ? draft.address.trim() : { newSheet: newSheetOf(draft, sheets).trim() },
    {
      sheets: sheets.map((name) => ({ name, protected: false })),
      activeSheet,
      structureProtected: false,
      tables: [],
      names: [],
    },
  );
  return {
    ...(place.ok ? {} : { [draft.place === "cell" ? "address" : "newSheet"]: place.fault.sentence[language] }),
    ...checkTable(draft.table.trim(), tables, texts),
  };
}

function checkTable(name: string, taken: readonly string[], texts: CheckTexts): FieldErrors {
  if (name === "") return {};
  if (!checkTableName(name).ok) return { table: texts.tableNameInvalid(name) };
  return taken.some((other) => sameName(other, name)) ? { table: texts.tableNameTaken(name) } : {};
}
