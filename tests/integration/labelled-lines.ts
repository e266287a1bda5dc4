import type { Workbench } from "./workbench";

export interface LabelledLine {
  readonly values: readonly unknown[];
  readonly formulas: readonly unknown[];
  readonly text: readonly string[];
  readonly row: number;
}

/** What stands to the right of a label in a block, from a column on; `row` is counted from the block's first. */
export async function labelledLine(
  workbench: Workbench,
  address: string,
  label: string,
  firstColumn: number,
): Promise<LabelledLine> {
  const { values, formulas, text } = await workbench.read(address);
  const row = values.findIndex((cells) => cells.includes(label));
  if (row < 0) throw new Error(`no line »${label}« in ${address}`);
  const cellsOf = <T>(rows: readonly (readonly T[])[]): readonly T[] => rows[row]?.slice(firstColumn) ?? [];
  return { values: cellsOf(values), formulas: cellsOf(formulas), text: cellsOf(text), row };
}
