import { ZERO } from "../../finance/money/amount";
import { sameRow } from "../../finance/prognosis/grouping";
import {
  priceAndVolumeChange,
  togetherOf,
  volumesOf,
  type NeighbouringYears,
  type PriceAndVolumeChange,
  type YearVolume,
} from "../../finance/prognosis/price-and-volume-change";
import type { LineLevel } from "./conditions";
import { GROUP_LINE } from "./lay-out-prognosis";
import { shownName, type LastYearFigures, type PrognosisRequest } from "./prognosis-request";

/** A line of the sheet of price and volume, with its names as they are shown. */
export interface ChangeLine {
  readonly level: LineLevel;
  readonly group: string;
  readonly part: string;
  /** Last year as the case list tells it. */
  readonly listed: YearVolume;
  /** Last year as the user has stated it for a row. */
  readonly stated: LastYearFigures | null;
  readonly years: NeighbouringYears;
  readonly change: PriceAndVolumeChange;
}

/** What the lines are made from. */
export type ChangeQuestion = Pick<
  PrognosisRequest,
  "cases" | "grouping" | "year" | "premises" | "lastYear" | "priceLevel"
>;

/** The rows first, all of them, then the groups, then all: a chart shows neighbouring lines only. */
export function changeLines(request: ChangeQuestion): readonly ChangeLine[] {
  const { cases, grouping, year, premises, lastYear, priceLevel } = request;
  const rate = priceLevel?.rate ?? ZERO;
  const rows = volumesOf(cases, grouping, year, premises).flatMap((group) =>
    group.rows.map(({ key, before, now }): ChangeLine => {
      const stated = lastYear.find((each) => sameRow(each, key)) ?? null;
      const years = {
        before: { cost: stated?.cost ?? before.cost, volume: stated?.volume ?? before.volume },
        now,
      };
      return {
        level: "row",
        group: shownName(group.group),
        part: shownName(key.part),
        listed: before,
        stated,
        years,
        change: priceAndVolumeChange([years], rate),
      };
    }),
  );
  const sumOf = (level: LineLevel, group: string, part: string, own: readonly ChangeLine[]): ChangeLine => ({
    level,
    group,
    part,
    listed: togetherOf(own.map(({ listed, years }) => ({ before: listed, now: years.now }))).before,
    stated: null,
    years: togetherOf(own.map(({ years }) => years)),
    change: priceAndVolumeChange(
      own.map(({ years }) => years),
      rate,
    ),
  });
  const groups = [...new Set(rows.map(({ group }) => group))];
  return [
    ...rows,
    ...groups.map((group) =>
      sumOf(
        "group",
        group,
        GROUP_LINE,
        rows.filter((row) => row.group === group),
      ),
    ),
    sumOf("total", GROUP_LINE, "", rows),
  ];
}
