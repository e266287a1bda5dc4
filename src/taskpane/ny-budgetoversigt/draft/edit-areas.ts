import { putAt } from "../../ny-tiltagstabel/draft/edit-rows";
import type { BudgetDraft, DraftArea } from "./draft";

export const blankArea = (id: number): DraftArea => ({ id, title: "", amounts: [] });

/** Names the area's fields. */
export const areaKey = (id: number): string => `area-${String(id)}`;

export const areaTitleField = (id: number): string => `${areaKey(id)}-title`;

const isBlankArea = ({ title, amounts }: DraftArea): boolean =>
  title.trim() === "" && amounts.every((text) => text.trim() === "");

/** Areas with something in them: the others are not part of the table. */
export const filledAreas = ({ areas }: Pick<BudgetDraft, "areas">): readonly DraftArea[] =>
  areas.filter((area) => !isBlankArea(area));

export const putTitle = (draft: BudgetDraft, id: number, title: string): BudgetDraft =>
  editArea(draft, id, (area) => ({ ...area, title }));

/** Puts amounts into an area, from a column on. */
export const putAmounts = (draft: BudgetDraft, id: number, column: number, texts: readonly string[]): BudgetDraft =>
  editArea(draft, id, (area) => ({
    ...area,
    amounts: texts.reduce<string[]>((all, text, offset) => putAt(all, column + offset, text), [...area.amounts]),
  }));

export const removeArea = (draft: BudgetDraft, id: number): BudgetDraft =>
  withAreas(
    draft,
    draft.areas.filter((area) => area.id !== id),
  );

/** Puts whole areas below those that are typed. */
export function appendAreas(draft: BudgetDraft, areas: readonly Omit<DraftArea, "id">[]): BudgetDraft {
  const first = nextId(draft.areas);
  return withAreas(draft, [...filledAreas(draft), ...areas.map((area, index) => ({ ...area, id: first + index }))]);
}

const editArea = (draft: BudgetDraft, id: number, change: (area: DraftArea) => DraftArea): BudgetDraft =>
  withAreas(
    draft,
    draft.areas.map((area) => (area.id === id ? change(area) : area)),
  );

/** The last area is always an empty one, ready to be typed in. */
function withAreas(draft: BudgetDraft, areas: readonly DraftArea[]): BudgetDraft {
  const last = areas.at(-1);
  const ready = last !== undefined && isBlankArea(last);
  const all = ready ? areas : [...areas, blankArea(nextId([...draft.areas, ...areas]))];
  return { ...draft, areas: all.map((area) => ({ ...area, amounts: [...area.amounts] })) };
}

const nextId = (areas: readonly DraftArea[]): number => Math.max(0, ...areas.map(({ id }) => id)) + 1;
