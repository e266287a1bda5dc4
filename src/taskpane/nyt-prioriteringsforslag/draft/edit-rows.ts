import { CHANGE_KINDS, type ChangeKind } from "../../../sheets/forms/prioriteringsforslag/proposal-request";
import { putAt } from "../../ny-tiltagstabel/draft/edit-rows";
import type { DraftLine, ProposalDraft } from "./draft";
import { blankLine } from "./new-draft";

/** A row of the amounts grid: the budget, a line of a change, or the årsværk. */
export interface AmountRow {
  /** Names the row's fields: "cuts-1". */
  readonly key: string;
  readonly kind: ChangeKind | "presentBudget" | "fullTimeEquivalents";
  /** The line's id; 0 for rows that are no line of a change. */
  readonly id: number;
  readonly title: string;
  readonly amounts: readonly string[];
}

/** The rows as the grid shows them, from the top. */
export const rowsOf = (draft: ProposalDraft): readonly AmountRow[] => [
  { key: "presentBudget", kind: "presentBudget", id: 0, title: "", amounts: draft.presentBudget },
  ...CHANGE_KINDS.flatMap((kind) => draft[kind].map((line) => ({ key: `${kind}-${String(line.id)}`, kind, ...line }))),
  { key: "fullTimeEquivalents", kind: "fullTimeEquivalents", id: 0, title: "", amounts: draft.fullTimeEquivalents },
];

export const titleField = (kind: ChangeKind, id: number): string => `${kind}-${String(id)}-title`;

/** Lines with something in them: the others are not part of the proposal. */
export const filledLines = (lines: readonly DraftLine[]): readonly DraftLine[] =>
  lines.filter(({ title, amounts }) => title.trim() !== "" || amounts.some((text) => text.trim() !== ""));

/** Puts amounts into a row, from a year and on. */
export function putAmounts(
  draft: ProposalDraft,
  row: AmountRow,
  year: number,
  texts: readonly string[],
): ProposalDraft {
  const put = (amounts: readonly string[]): string[] =>
    texts.reduce<string[]>((all, text, offset) => putAt(all, year + offset, text), [...amounts]);
  const { kind, id } = row;
  return kind === "presentBudget" || kind === "fullTimeEquivalents"
    ? { ...draft, [kind]: put(draft[kind]) }
    : editLine(draft, kind, id, (line) => ({ ...line, amounts: put(line.amounts) }));
}

export const putTitle = (draft: ProposalDraft, kind: ChangeKind, id: number, title: string): ProposalDraft =>
  editLine(draft, kind, id, (line) => ({ ...line, title }));

const editLine = (
  draft: ProposalDraft,
  kind: ChangeKind,
  id: number,
  change: (line: DraftLine) => DraftLine,
): ProposalDraft => ({
  ...draft,
  [kind]: draft[kind].map((line) => (line.id === id ? change({ ...line, amounts: [...line.amounts] }) : line)),
});

export const addLine = (draft: ProposalDraft, kind: ChangeKind): ProposalDraft => ({
  ...draft,
  [kind]: [...draft[kind], blankLine(Math.max(0, ...draft[kind].map(({ id }) => id)) + 1)],
});

/** A kind keeps one line, to be typed in. */
export const removeLine = (draft: ProposalDraft, kind: ChangeKind, id: number): ProposalDraft => {
  const kept = draft[kind].filter((line) => line.id !== id);
  return { ...draft, [kind]: kept.length === 0 ? [blankLine(id + 1)] : kept };
};
