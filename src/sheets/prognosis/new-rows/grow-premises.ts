import { asCompared } from "../../../finance/prognosis/citizens";
import { customaryShare } from "../../../finance/prognosis/premises";
import { formulasOf } from "../../cases/plan-refresh";
import { appendedRowsArea, type Change, type PlannedConstant } from "../../plan/sheet-plan";
import { fingerprint, formatsKept, joinedKey, type RestoreTableRows, type TableEnd } from "../../restore/restore-point";
import type { TableContents } from "../../workbook-port";
import { premiseFormat } from "../lay-out-premises";
import { LEVEL_HEADERS, type LineRequest } from "../prognosis-request";
import type { NewRow } from "./grow-prognosis";

/** The rows that the list of premises has no line for yet: somebody may have typed one before the first case came. */
export function withoutPremise(
  rows: readonly NewRow[],
  { values }: TableContents,
  { grouping }: LineRequest,
): readonly NewRow[] {
  const [group, part] = LEVEL_HEADERS[grouping].map((header) => values[0]?.indexOf(header) ?? -1);
  const present = new Set(
    values.map((cells) => asCompared(joinedKey(String(cells[group ?? -1]), String(cells[part ?? -1])))),
  );
  return rows.filter((row) => !present.has(asCompared(joinedKey(row.group, row.part))));
}

/** A line for each new row, its last, with nothing stated: that is where the budget is typed. */
export function growPremises(
  { name: table, place: { sheet, area }, values }: TableContents,
  { grouping }: LineRequest,
  newRows: readonly NewRow[],
  month: number,
  { lastRow, formatsBelow }: TableEnd,
): { readonly changes: readonly Change[]; readonly restore: RestoreTableRows } {
  const headers = (values[0] ?? []).map(String);
  const [group, part] = LEVEL_HEADERS[grouping];
  const share = customaryShare(month).toNumber();
  const cells = newRows.map((row): readonly PlannedConstant[] =>
    headers.map((header) => {
      if (header === group) return row.group;
      if (header === part) return row.part;
      return header === "Restandel" ? share : null;
    }),
  );
  const rows = appendedRowsArea({ area, cells });
  const formulas = formulasOf(lastRow);
  const written = cells.map((row) =>
    row.map((cell, column) => formulas.find((each) => each.column === column)?.formula ?? cell),
  );
  return {
    changes: [
      { kind: "append-table-rows", sheet, table, area, cells },
      ...formulas.map(({ column, formula }): Change => ({
        kind: "fill-formula",
        sheet,
        area: { ...rows, column: area.column + column, columns: 1 },
        formula,
        expected: cells.map(() => null),
      })),
      ...headers.flatMap((header, column): readonly Change[] => {
        const format = premiseFormat(header);
        return format === null
          ? []
          : [{ kind: "format-area", sheet, area: { ...rows, column: area.column + column, columns: 1 }, format }];
      }),
    ],
    restore: {
      kind: "restore-table-rows",
      sheet,
      table,
      keyHeader: group,
      secondKeyHeader: part,
      headers: [],
      changed: [],
      fingerprint: fingerprint([[]]),
      added: {
        keys: newRows.map((row) => joinedKey(row.group, row.part)),
        area: rows,
        fingerprint: fingerprint(written),
        ...formatsKept(formatsBelow),
      },
    },
  };
}
