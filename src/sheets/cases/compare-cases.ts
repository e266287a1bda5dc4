import type { Day } from "../../finance/calendar/day";
import { asCompared } from "../../finance/prognosis/citizens";
import { isBlank, type CellValue } from "../cells/cell";
import type { PlannedConstant } from "../plan/sheet-plan";
import { caseCells } from "./case-cells";
import { CASE_COLUMNS, type CaseKey } from "./case-columns";
import type { ReadCase } from "./read-case";

/** A row of the table `Sager` as it stands: what each of its columns holds. */
export interface PresentCase {
  /** In the body of the table, from zero. */
  readonly row: number;
  readonly id: string;
  readonly cells: Readonly<Partial<Record<CaseKey, CellValue>>>;
}

export interface FieldChange {
  readonly key: CaseKey;
  /** null is an empty cell. */
  readonly before: CellValue;
  readonly after: PlannedConstant;
}

export interface ChangedCase {
  readonly row: number;
  readonly id: string;
  /** At least one. */
  readonly fields: readonly FieldChange[];
}

/** What a new case list says of the one that stands, matched by `sag` (`prognosis.md`, Refresh). */
export interface CaseDifferences {
  readonly added: readonly ReadCase[];
  readonly changed: readonly ChangedCase[];
  /** No longer on the list, and not over: they are ended, never deleted. */
  readonly ended: readonly ChangedCase[];
  /** No longer on the list, and over already. */
  readonly over: number;
  readonly unchanged: number;
}

export interface ComparisonOptions {
  /** The columns that the new list has: only they are compared; others are the user's own. */
  readonly keys: readonly CaseKey[];
  /** The day the new list is about. */
  readonly asOf: Day;
  /** Cases that stand on the list in a row that could not be read: they are neither changed nor gone. */
  readonly unread: ReadonlySet<string>;
}

/** A remark is the user's own from the day the case has come: the list never writes over it. */
const NEVER_CHANGED: readonly CaseKey[] = ["sag", "bemaerkning"];

/** Status follows from the dates where the list does not say it. */
const ALWAYS_COMPARED: readonly CaseKey[] = ["status"];

/** Yields the share compared so far, for lists so long that the pane must draw on the way. */
export function* compareCases(
  present: readonly PresentCase[],
  list: readonly ReadCase[],
  { keys, asOf, unread }: ComparisonOptions,
): Generator<number, CaseDifferences> {
  const compared = [...new Set([...keys, ...ALWAYS_COMPARED])].filter((key) => !NEVER_CHANGED.includes(key));
  const byId = new Map(present.map((each) => [asCompared(each.id), each]));
  const listed = new Set([...unread].map(asCompared));
  const [added, changed]: [ReadCase[], ChangedCase[]] = [[], []];
  let unchanged = 0;
  for (const [index, each] of list.entries()) {
    if (index > 0 && index % SLICE === 0) yield index / list.length;
    const { id } = each.value;
    listed.add(asCompared(id));
    const before = byId.get(asCompared(id));
    if (before === undefined) {
      added.push(each);
      continue;
    }
    const fields = changedFields(before, each, compared);
    if (fields.length > 0) changed.push({ row: before.row, id, fields });
    else unchanged++;
  }
  const gone = present.filter(({ id }) => !listed.has(asCompared(id)));
  const ended = gone.flatMap((each): readonly ChangedCase[] => {
    const fields = endingOf(each, asOf);
    return fields.length === 0 ? [] : [{ row: each.row, id: each.id, fields }];
  });
  return { added, changed, ended, over: gone.length - ended.length, unchanged };
}

const SLICE = 500;

function changedFields({ cells }: PresentCase, listed: ReadCase, compared: readonly CaseKey[]): readonly FieldChange[] {
  const after = cellsByKey(listed);
  // What ended it here is taken back where it has come again, also in columns that the list does not have.
  const isBack = isEnded(cells) && listed.value.status !== ENDED;
  const keys = isBack ? [...new Set([...compared, ...ENDING_KEYS])] : compared;
  return keys.flatMap((key): readonly FieldChange[] => {
    const before = cells[key];
    // A column that the user has taken out of the table is not asked about.
    if (before === undefined || holdsSame(before, after[key])) return [];
    return [{ key, before: asContent(before), after: after[key] }];
  });
}

const ENDED = "ophørt";

/** What the ending of a case is written in. */
const ENDING_KEYS = ["slutdato", "sandsynlighed"] as const satisfies readonly CaseKey[];

const isEnded = ({ status }: PresentCase["cells"]): boolean => status === ENDED;

/**
 * A case that is gone has ended before the day of the list. One that was still to come never came: it keeps its dates
 * and counts with probability 0.
 */
function endingOf({ cells }: PresentCase, asOf: Day): readonly FieldChange[] {
  const [start, end] = [cells.startdato ?? null, cells.slutdato ?? null];
  if (isEnded(cells) && cells.sandsynlighed === 0) return [];
  if (typeof end === "number" && end < asOf) return [];
  const neverCame = typeof start === "number" && start >= asOf;
  const after: readonly (readonly [CaseKey, PlannedConstant])[] = [
    neverCame ? ["sandsynlighed", 0] : ["slutdato", asOf - 1],
    ["status", ENDED],
  ];
  return after.flatMap(([key, value]): readonly FieldChange[] => {
    const before = cells[key];
    return before === undefined || holdsSame(before, value) ? [] : [{ key, before: asContent(before), after: value }];
  });
}

const cellsByKey = (listed: ReadCase): Readonly<Record<CaseKey, PlannedConstant>> => {
  const cells = caseCells(listed);
  return Object.fromEntries(CASE_COLUMNS.map(({ key }, index) => [key, cells[index] ?? null])) as Record<
    CaseKey,
    PlannedConstant
  >;
};

const asContent = (cell: CellValue): CellValue => (isBlank(cell) ? null : cell);

/** Space around a text and an empty text are no difference; everything else is. */
function holdsSame(before: CellValue, after: PlannedConstant): boolean {
  const [old, now] = [asContent(before), asContent(after)];
  return typeof old === "string" && typeof now === "string" ? old.trim() === now.trim() : old === now;
}

/** The cases once the differences have been written; new ones come after the `rows` that the table has. */
export function applyDifferences(
  present: readonly PresentCase[],
  { added, changed, ended }: CaseDifferences,
  rows: number,
): readonly PresentCase[] {
  const changes = new Map([...changed, ...ended].map(({ row, fields }) => [row, fields]));
  return [
    ...present.map((each) => ({
      ...each,
      cells: {
        ...each.cells,
        ...Object.fromEntries((changes.get(each.row) ?? []).map(({ key, after }) => [key, after])),
      },
    })),
    ...added.map((each, index) => ({ row: rows + index, id: each.value.id, cells: cellsByKey(each) })),
  ];
}
