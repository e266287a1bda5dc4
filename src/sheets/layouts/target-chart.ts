import type { CellPlace, Area } from "../cells/address";
import type { PlannedSeries } from "../plan/sheet-plan";
import type { LaidOutChart, LayoutLine, LineRole } from "./block-layout";
import { amountFormat, UNIT_NAMES } from "./contract-note";
import { LEAD_COLUMNS } from "./table-columns";
import type { TableRequest } from "./table-request";

/** Rows of the standard height; with the block's width about the shape of a page that lies. */
const CHART_ROWS = 18;

interface ShownLine extends Omit<PlannedSeries, "values"> {
  readonly role: LineRole;
  /** Among the lines of the role. */
  readonly nth: number;
}

/** What is to be reached and what is found are columns; what is missing between them is the line one looks for. */
const TARGET: ShownLine = { role: "target", nth: 0, name: "Reduktionsmål", type: "ColumnClustered", color: "#8FA3B0" };
const IDENTIFIED: ShownLine = {
  role: "allocated",
  nth: 0,
  name: "Identificerede tiltag",
  type: "ColumnClustered",
  color: "#1F6F54",
};
const UNALLOCATED: ShownLine = {
  role: "allocated",
  nth: 1,
  name: "Forventet, men ufordelt",
  type: "ColumnClustered",
  color: "#A3CDB9",
};
const OUTSTANDING: ShownLine = {
  role: "outstanding",
  nth: 0,
  name: "Netto-udestående",
  type: "LineMarkers",
  color: "#B3261E",
};

/** Target, identified effect and what is outstanding, year by year: below the block, one line free between. */
export function targetChart(
  { contract, years, unallocated }: TableRequest,
  table: Area & { readonly name: string },
  lines: readonly LayoutLine[],
  at: CellPlace,
): LaidOutChart {
  const yearsIn = (row: number): Area => ({
    row,
    column: at.column + LEAD_COLUMNS.length,
    rows: 1,
    columns: years.length,
  });
  const rowOf = ({ role, nth }: ShownLine): number => {
    const rows = lines.flatMap((line, index) => (line.role === role ? [at.row + index] : []));
    return rows[nth] ?? at.row;
  };
  const hasUnallocated = unallocated?.some((value) => value !== null) === true;
  const shown = [TARGET, IDENTIFIED, ...(hasUnallocated ? [UNALLOCATED] : []), OUTSTANDING];
  return {
    name: `${table.name}_diagram`,
    title: "Reduktionsmål, effekt og netto-udestående",
    area: { row: at.row + lines.length + 1, column: at.column, rows: CHART_ROWS, columns: table.columns },
    categories: yearsIn(table.row),
    series: shown.map((line) => {
      const { name, type, color } = line;
      return { name, type, color, values: yearsIn(rowOf(line)) };
    }),
    numberFormat: amountFormat(contract),
    unit: UNIT_NAMES[contract.unit],
    source: ["Kilde: tabellen ovenfor", contract.priceLevel].filter((part) => part !== undefined).join(", "),
  };
}
