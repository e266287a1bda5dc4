import type { ServiceCase } from "../cases/service-case";
import { asCompared } from "./citizens";

/** How a prognosis is divided in rows: kategori → paragraf, or målgruppe → intern/ekstern. */
export const GROUPINGS = ["kategori-paragraf", "maalgruppe-ejerform"] as const;

export type Grouping = (typeof GROUPINGS)[number];

/** The row a case belongs in: its group, and its part of it; "" where the case does not say. */
export interface RowKey {
  readonly group: string;
  readonly part: string;
}

export const INTERNAL = "Intern";
export const EXTERNAL = "Ekstern";

/** The municipality's own offers are internal, all others external (`domain.md` §4.2). */
export const rowKeyOf = (each: ServiceCase, grouping: Grouping): RowKey =>
  grouping === "kategori-paragraf"
    ? { group: each.category, part: each.paragraph }
    : { group: each.targetGroup, part: each.ownership === "egen" ? INTERNAL : EXTERNAL };

export const sameRow = (a: RowKey, b: RowKey): boolean =>
  asCompared(a.group) === asCompared(b.group) && asCompared(a.part) === asCompared(b.part);

export const sameGroup = (a: Pick<RowKey, "group">, b: Pick<RowKey, "group">): boolean =>
  asCompared(a.group) === asCompared(b.group);

/** The groups with their parts in the order they are met; `also` are rows, and groups (`part` null), without a case. */
export function groupsOf(
  cases: readonly ServiceCase[],
  grouping: Grouping,
  also: readonly { readonly group: string; readonly part: string | null }[],
): readonly { readonly group: string; readonly parts: readonly RowKey[] }[] {
  const groups: { group: string; parts: RowKey[]; known: Set<string> }[] = [];
  const byName = new Map<string, (typeof groups)[number]>();
  for (const key of [...cases.map((each) => rowKeyOf(each, grouping)), ...also]) {
    const name = asCompared(key.group);
    const group = byName.get(name) ?? { group: key.group, parts: [], known: new Set<string>() };
    if (!byName.has(name)) groups.push(group);
    byName.set(name, group);
    if (key.part === null || group.known.has(asCompared(key.part))) continue;
    group.known.add(asCompared(key.part));
    group.parts.push({ group: group.group, part: key.part });
  }
  return groups.map(({ group, parts }) => ({ group, parts: [...parts].sort(byPart) }));
}

/** What belongs in each row, in its order; the row of each is told once, however many rows there are. */
export function byRow<T>(
  items: readonly T[],
  caseOf: (item: T) => ServiceCase,
  grouping: Grouping,
): (key: RowKey) => readonly T[] {
  const rows = new Map<string, T[]>();
  for (const item of items) {
    const name = nameOfRow(rowKeyOf(caseOf(item), grouping));
    const row = rows.get(name);
    if (row === undefined) rows.set(name, [item]);
    else row.push(item);
  }
  return (key) => rows.get(nameOfRow(key)) ?? [];
}

const nameOfRow = ({ group, part }: RowKey): string => asCompared(JSON.stringify([group, part]));

// "§ 85" before "§ 107": as people number them. Compared by the digits in them, then as text.
function byPart(a: RowKey, b: RowKey): number {
  const [first, second] = [firstNumber(a.part), firstNumber(b.part)];
  if (first !== second) return first - second;
  return a.part < b.part ? -1 : a.part > b.part ? 1 : 0;
}

const firstNumber = (text: string): number => Number(/\d+/.exec(text)?.[0] ?? 0);
