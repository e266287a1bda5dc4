import { amount, sumQuantified, type Amount } from "../money/amount";
import { asShown } from "../money/check-sum";
import { outstandingWithCarryOver } from "../targets/outstanding";
import type { Finding } from "./finding";
import type { Instance, Relation } from "./relation";
import type { ReviewTable } from "./review-table";

/** An outstanding row per year, read the other way: with what each year lacks added to the next year's target. */
export interface CarriedYear {
  readonly instance: Instance;
  readonly stated: Amount;
  readonly carried: Amount;
}

/** null where the row is no target less effects over years, or where both readings are the same. */
export function readWithCarryOver(
  table: ReviewTable,
  relation: Relation,
  instances: readonly Instance[],
): readonly CarriedYear[] | null {
  const [target, ...effects] = relation.parts;
  const isTargetLessEffects =
    relation.kind === "outstanding" &&
    relation.axis === "rows" &&
    target !== undefined &&
    table.rows[target.line]?.role === "target" &&
    target.weight === 1 &&
    effects.every(({ weight }) => weight === -1);
  if (!isTargetLessEffects) return null;
  const years = instances.filter(({ result }) => (table.columns[result.column]?.year ?? null) !== null);
  const columns = years.map(({ result }) => result.column);
  const targets = columns.map((column) => exactAt(table, target.line, column));
  const reached = columns.map((column) => sumQuantified(effects.map(({ line }) => exactAt(table, line, column))));
  const savings = targets.some((each) => each.greaterThan(0)) ? "plus" : "minus";
  const carried = outstandingWithCarryOver(targets, reached, savings).map((value, index): CarriedYear[] => {
    const instance = years[index];
    return instance === undefined
      ? []
      : [{ instance, stated: exactAt(table, relation.result, instance.result.column), carried: value }];
  });
  const read = carried.flat();
  return read.some(isOtherReading) ? read : null;
}

/** A surplus is not carried: that a table shows it where the rule shows 0 is no other reading. */
const isOtherReading = ({ stated, carried }: CarriedYear): boolean =>
  !stated.equals(carried) && !(carried.isZero() && !stated.isZero());

/** A shortfall that the text says is carried to the next year's target, and the table does not carry. */
export function checkCarryOver(
  table: ReviewTable,
  relations: readonly Relation[],
  instances: readonly Instance[],
): readonly Finding[] {
  if (!table.hints.carriesOver) return [];
  return relations.flatMap((relation) => {
    const own = instances.filter((instance) => instance.relation === relation);
    const years = readWithCarryOver(table, relation, own) ?? [];
    return years.filter(isOtherReading).map(({ instance, stated, carried }): Finding => {
      const cell = { row: instance.result.row, column: instance.result.column };
      return {
        kind: "rule-not-applied",
        cell,
        cells: [cell],
        stated,
        expected: carried,
        difference: stated.minus(carried),
        instance,
        explanation: null,
      };
    });
  });
}

const exactAt = (table: ReviewTable, row: number, column: number): Amount =>
  asShown(table.cells[row]?.[column]?.value ?? amount(0));
