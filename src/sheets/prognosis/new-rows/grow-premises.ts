import { asCompared } from "../../../finance/prognosis/citizens";
import { customaryShare } from "../../../finance/prognosis/premises";
import { growTable, onlyGrown } from "../../plan/grow-table";
import type { Change } from "../../plan/sheet-plan";
import { joinedKey, type RestoreTableRows, type TableEnd } from "../../restore/restore-point";
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
  { name: table, place, values }: TableContents,
  { grouping }: LineRequest,
  newRows: readonly NewRow[],
  month: number,
  end: TableEnd,
): { readonly changes: readonly Change[]; readonly restore: RestoreTableRows } {
  const headers = (values[0] ?? []).map(String);
  const [group, part] = LEVEL_HEADERS[grouping];
  const share = customaryShare(month).toNumber();
  const grown = growTable({
    table,
    place,
    cells: newRows.map((row) =>
      headers.map((header) => {
        if (header === group) return row.group;
        if (header === part) return row.part;
        return header === "Restandel" ? share : null;
      }),
    ),
    keys: newRows.map((row) => joinedKey(row.group, row.part)),
    end,
    formatOf: (column) => premiseFormat(headers[column] ?? ""),
  });
  return {
    changes: grown.changes,
    restore: onlyGrown({ sheet: place.sheet, table, keyHeader: group, secondKeyHeader: part }, grown.added),
  };
}
