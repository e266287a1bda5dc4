import type { Explanation } from "../../../../src/finance/review/explanation";
import type { Review } from "../../../../src/finance/review/finding";
import { reviewTable } from "../../../../src/finance/review/review";
import type { CellAt } from "../../../../src/finance/review/review-table";
import { formatCell } from "../../../../src/sheets/cells/address";
import { readTables } from "../../../../src/sheets/reading/read-tables";
import { reviewInput } from "../../../../src/sheets/reading/review-input";
import { areaOf, type TestCell } from "../../sheets/reading/table-area";

/** What is told of the tables in a block of cells whose first is A1, with cells by their address. */
export function reviewOf(rows: readonly (readonly TestCell[])[]) {
  const { tables, texts } = readTables(areaOf(rows));
  const reviewed = tables.map((understood) => {
    const { table, placeOf } = reviewInput(
      understood,
      texts.map(({ text }) => text),
    );
    return { review: reviewTable(table), at: (cell: CellAt) => formatCell(placeOf(cell)), table };
  });
  const each = <T>(tell: (review: Review, at: (cell: CellAt) => string) => readonly T[]): readonly T[] =>
    reviewed.flatMap(({ review, at }) => tell(review, at));
  return {
    findings: each((review, at) =>
      review.findings.map(({ kind, cell, stated, expected, difference, explanation }) => ({
        kind,
        cell: at(cell),
        stated: stated?.toNumber() ?? null,
        expected: expected?.toNumber() ?? null,
        difference: difference?.toNumber() ?? null,
        explanation: explanation?.kind ?? null,
        from: explanation !== null && "from" in explanation ? at(explanation.from) : null,
      })),
    ),
    rounding: each((review, at) =>
      review.rounding.map(({ instance, stated, expected }) => [
        at(instance.result),
        stated.toNumber(),
        expected.toNumber(),
      ]),
    ),
    /** "I alt = sum of 2, 3/3" */
    understood: reviewed.flatMap(({ review, table }) =>
      review.understood.map(({ relation, tried, holds }) => {
        const line = relation.axis === "rows" ? table.rows[relation.result] : table.columns[relation.result];
        return `${line?.label ?? ""}: ${relation.kind} of ${String(relation.parts.length)}, ${String(holds)}/${String(tried)}`;
      }),
    ),
    unexplained: reviewed.flatMap(({ review, table }) =>
      review.unexplained.map(({ axis, line }) => (axis === "rows" ? table.rows : table.columns)[line]?.label ?? ""),
    ),
  };
}

/** Everything that is told of the tables in a block of cells, in words: findings, roundings, what follows from what. */
export function answerOf(rows: readonly (readonly TestCell[])[]): readonly string[] {
  const { tables, texts } = readTables(areaOf(rows));
  return tables.flatMap((understood) => {
    const { table, placeOf } = reviewInput(
      understood,
      texts.map(({ text }) => text),
    );
    const { findings, rounding, understood: relations, unexplained } = reviewTable(table);
    const at = (cell: CellAt): string => formatCell(placeOf(cell));
    const labelOf = (axis: "rows" | "columns", line: number): string => table[axis][line]?.label ?? "";
    return [
      ...findings.map(({ kind, cell, cells, stated, expected, explanation }) => {
        const what = [`${kind} ${at(cell)}`, cells.length === 1 ? "" : ` of ${cells.map(at).join(" ")}`];
        const figures = [
          stated === null ? "" : `: ${String(stated)}`,
          expected === null ? "" : `, not ${String(expected)}`,
        ];
        return [...what, ...figures, explanation === null ? "" : ` because ${sayExplanation(explanation, at)}`].join(
          "",
        );
      }),
      ...rounding.map(
        ({ instance, stated, expected }) =>
          `rounding ${at(instance.result)}: ${String(stated)}, not ${String(expected)}`,
      ),
      ...relations.map(({ relation: { axis, kind, result, parts, leftOut }, tried, holds }) => {
        const added = parts.map(({ line, weight }) => `${weight < 0 ? "− " : "+ "}${labelOf(axis, line)}`).join(" ");
        const without = leftOut.length === 0 ? "" : ` without ${leftOut.map((line) => labelOf(axis, line)).join()}`;
        return `${labelOf(axis, result)} is a ${kind}: ${added}${without} (${String(holds)} of ${String(tried)})`;
      }),
      ...unexplained.map(({ axis, line }) => `${labelOf(axis, line)} is not explained`),
    ];
  });
}

function sayExplanation(explanation: Explanation, at: (cell: CellAt) => string): string {
  const from = "from" in explanation ? ` from ${at(explanation.from)}` : "";
  const value = "value" in explanation ? ` = ${String(explanation.value)}` : "";
  const factor = "factor" in explanation ? ` × ${String(explanation.factor)}` : "";
  return `${explanation.kind} ${at(explanation.cell)}${from}${value}${factor}`;
}
