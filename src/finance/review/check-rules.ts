import { amount, sumQuantified, type Amount } from "../money/amount";
import type { Finding } from "./finding";
import type { Relation } from "./relation";
import type { ReviewTable } from "./review-table";

/** A difference to a budget that stands elsewhere: what the two rows add up to in every year. */
export interface ConstantBase {
  readonly line: number;
  readonly other: number;
  /** 1 where the difference is base − other, −1 where it is other − base. */
  readonly direction: 1 | -1;
  readonly base: Amount;
}

/** "Difference til korrigeret budget 2018": the same budget in all years, though it stands nowhere in the table. */
export function findConstantBases(table: ReviewTable, known: readonly Relation[]): readonly ConstantBase[] {
  const explained = new Set(known.filter(({ axis }) => axis === "rows").map(({ result }) => result));
  return table.rows.flatMap(({ role }, line) => {
    if (role !== "difference" || explained.has(line)) return [];
    const others = table.rows.flatMap((_, other) => (other === line ? [] : [other]));
    const found = others
      .flatMap((other) => [constantBase(table, line, other, 1), constantBase(table, line, other, -1)])
      .find((base) => base !== null);
    return found === undefined ? [] : [found];
  });
}

function constantBase(table: ReviewTable, line: number, other: number, direction: 1 | -1): ConstantBase | null {
  const bases = table.columns.flatMap((_, column) => {
    const difference = table.cells[line]?.[column]?.value ?? null;
    const against = table.cells[other]?.[column]?.value ?? null;
    return difference === null || against === null ? [] : [against.plus(difference.times(amount(direction)))];
  });
  const [base] = bases;
  const differs = new Set(table.cells[line]?.map(({ value }) => value?.toString() ?? "")).size > 1;
  if (base === undefined || bases.length < 3 || !differs || base.isZero()) return null;
  return bases.every((each) => each.equals(base)) ? { line, other, direction, base } : null;
}

/** Years compared with the budget of an earlier year, although the text says that the budget changes. */
export function checkBaseYear(table: ReviewTable, bases: readonly ConstantBase[]): readonly Finding[] {
  return table.rows.flatMap(({ baseYear }, row) => {
    if (baseYear === null) return [];
    const base = bases.find(({ line }) => line === row);
    return table.columns.flatMap(({ year }, column) => {
      const stated = table.cells[row]?.[column]?.value ?? null;
      if (year === null || year <= baseYear || stated === null) return [];
      const changes = table.hints.budgetChanges.filter(({ fromYear }) => fromYear > baseYear && fromYear <= year);
      if (changes.length === 0) return [];
      const change = sumQuantified(changes.map((each) => each.amount));
      const expected = base === undefined ? null : stated.plus(change.times(amount(base.direction)));
      const cell = { row, column };
      const finding: Finding = {
        kind: "wrong-base-year",
        cell,
        cells: [cell],
        stated,
        expected,
        difference: expected === null ? null : stated.minus(expected),
        instance: null,
        explanation: null,
      };
      return [finding];
    });
  });
}
