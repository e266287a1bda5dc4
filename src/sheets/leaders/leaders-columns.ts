import type { MaybeAmount } from "../../finance/money/amount";
import type { DeviationDirection } from "../../finance/budget/deviation";
import { KRONER } from "../prognosis/prognosis-columns";
import { OTHERS, type LeadersLine } from "./leaders-lines";
import type { NeededHeader } from "./read-prognosis-sheet";

/** What stands for the name of a group that has become too small since the page was made. */
export const HELD_BACK = "(indgår i Øvrige)";

/** Where the lines of the page stand. */
export interface LeadersPlace {
  /** The column's cell in a line. */
  readonly at: (key: LeadersKey) => string;
  /** The column's cells in the groups' own lines, and in the total. */
  readonly own: (key: LeadersKey) => string;
  readonly total: (key: LeadersKey) => string;
  /** The prognosis' total of what is disponeret. */
  readonly disposed: string;
  readonly direction: DeviationDirection;
}

export type LeadersKey = "group" | "budget" | "expected" | "deviation" | "share" | "light" | "volume" | "averagePrice";

export interface LeadersColumn {
  readonly key: LeadersKey;
  readonly header: string;
  readonly numberFormat: string;
  readonly width: number;
  /** The column of the prognosis that a group's line and the total are linked to. */
  readonly linked: NeededHeader;
  /** What is left for the merged groups; null leaves the cell empty. */
  readonly others: ((place: LeadersPlace) => string) | null;
  readonly expected: (line: LeadersLine) => string | number;
}

const shown = (value: MaybeAmount): string | number => value?.toNumber() ?? "";

const left = (key: LeadersKey, { own, total }: LeadersPlace): string => `${total(key)}-SUM(${own(key)})`;

/** Nothing where no group is merged. */
const where = ({ at }: LeadersPlace, formula: string): string => `IF(${at("group")}="","",${formula})`;

/** The columns after the group's name. */
export const LEADERS_COLUMNS: readonly LeadersColumn[] = [
  {
    key: "budget",
    header: "Korrigeret budget",
    numberFormat: KRONER,
    width: 84,
    linked: "Korrigeret budget",
    others: (place) =>
      where(
        place,
        `IF(ISNUMBER(${place.total("budget")}),IF(ROUND(${left("budget", place)},2)=0,"",${left("budget", place)}),"")`,
      ),
    expected: ({ correctedBudget }) => shown(correctedBudget),
  },
  {
    key: "expected",
    header: "Forventet regnskab",
    numberFormat: KRONER,
    width: 84,
    linked: "Forventet regnskab",
    others: (place) => where(place, left("expected", place)),
    expected: ({ expected }) => shown(expected),
  },
  {
    key: "deviation",
    header: "Afvigelse",
    numberFormat: KRONER,
    width: 78,
    linked: "Afvigelse",
    others: (place: LeadersPlace): string => {
      const { at, direction } = place;
      const [budget, expected] = [at("budget"), at("expected")];
      const difference = direction === "underspending" ? `${budget}-${expected}` : `${expected}-${budget}`;
      return `IF(ISNUMBER(${budget}),${difference},"")`;
    },
    expected: ({ deviation }) => shown(deviation),
  },
  {
    key: "share",
    header: "Afvigelse %",
    numberFormat: "0.0%",
    width: 72,
    linked: "Afvigelse %",
    others: ({ at }) => `IF(ISNUMBER(${at("budget")}),${at("deviation")}/${at("budget")},"")`,
    expected: ({ deviationShare }) => shown(deviationShare),
  },
  {
    key: "light",
    header: "Status",
    numberFormat: "General",
    width: 60,
    linked: "Status",
    // Their limit is a group's own: together they have none.
    others: null,
    expected: ({ light }) => light,
  },
  {
    key: "volume",
    header: "Helårspersoner",
    numberFormat: "#,##0.0",
    width: 102,
    linked: "Helårspersoner",
    others: (place) => where(place, left("volume", place)),
    expected: ({ fullTimeEquivalents }) => shown(fullTimeEquivalents),
  },
  {
    key: "averagePrice",
    header: "Gennemsnitspris",
    numberFormat: KRONER,
    width: 108,
    linked: "Gennemsnitspris",
    others: (place: LeadersPlace): string => {
      const { at, own, disposed } = place;
      const spent = `SUMPRODUCT(${own("volume")},${own("averagePrice")})`;
      return `IF(ROUND(N(${at("volume")}),4)=0,"",(${disposed}-${spent})/${at("volume")})`;
    },
    expected: ({ averagePrice }) => shown(averagePrice),
  },
];

/** The merged groups' name, where there are any: the prognosis has more groups than have a line of their own. */
export const othersName = (own: string, groupsThere: string): string =>
  `IF(${groupsThere}>ROWS(${own})-COUNTIF(${own},"${HELD_BACK}"),"${OTHERS}","")`;
