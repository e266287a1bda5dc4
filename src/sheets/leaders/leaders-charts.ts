import type { Area } from "../cells/address";
import type { LaidOutChart } from "../layouts/block-layout";
import type { PlannedSeries } from "../plan/sheet-plan";
import { KRONER } from "../prognosis/prognosis-columns";

const SOURCE = "Kilde: tabellen ovenfor";

const drawn = (type: PlannedSeries["type"], name: string, values: Area, color: string): PlannedSeries => ({
  name,
  values,
  type,
  color,
});

/** Budget and expectation side by side; `groups` are the cells of the names, the amounts stand right of them. */
export const groupChart = (area: Area, groups: Area): LaidOutChart => ({
  name: "Ledelsesoverblik_regnskab",
  title: "Forventet regnskab mod korrigeret budget",
  area,
  categories: groups,
  series: [
    drawn("ColumnClustered", "Korrigeret budget", { ...groups, column: groups.column + 1 }, "#8FA3B0"),
    drawn("ColumnClustered", "Forventet regnskab", { ...groups, column: groups.column + 2 }, "#1F6F54"),
  ],
  numberFormat: KRONER,
  unit: "kr.",
  source: SOURCE,
});

/** The year as it is disponeret, a line: its axis need not begin at nothing. `months` are the cells of the names, the amounts stand right of them. */
export const monthChart = (area: Area, months: Area): LaidOutChart => ({
  name: "Ledelsesoverblik_måneder",
  title: "Disponeret måned for måned",
  area,
  categories: months,
  series: [drawn("LineMarkers", "Disponeret", { ...months, column: months.column + 1 }, "#1F6F54")],
  numberFormat: KRONER,
  unit: "kr.",
  source: "Kilde: tabellen til venstre",
});
