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
