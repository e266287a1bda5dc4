import {
  averagePrice,
  CHANGE_WORDS,
  sayChange,
  SHARE_DECIMALS,
  STABLE_BELOW,
} from "../../finance/prognosis/price-and-volume-change";
import type { MaybeAmount } from "../../finance/money/amount";
import { groupCriterion } from "../layouts/sum-formulas";
import { cellOn, ownConditions } from "./conditions";
import { lastYearHeaders } from "./last-year-columns";
import { PRICE_LEVEL_CELL } from "./premises-cells";
import type { ChangeLine } from "./price-and-volume-lines";
import { KRONER } from "./prognosis-columns";
import type { LineRequest } from "./prognosis-request";

/** Where a line stands, and what it is drawn from. */
export interface LinePlace {
  /** The line's cell in a column. */
  readonly at: (key: ChangeKey) => string;
  /** The column's cells in all rows. */
  readonly rows: (key: ChangeKey | "group") => string;
  readonly groupCell: string;
  readonly partCell: string;
  /** A row's cells on the sheet of the prognosis: what it costs this year, and its helårspersoner. */
  readonly prognosis: { readonly cost: string; readonly volume: string };
}

/** A column after the two levels. */
export interface ChangeColumn {
  readonly key: ChangeKey;
  readonly header: (year: number) => string;
  readonly numberFormat: string;
  readonly width: number;
  /** null is typed by the user, or does not apply. */
  readonly formula: (line: ChangeLine, place: LinePlace, request: LineRequest) => string | null;
  /** What the cell must show; nothing ("") where there is no formula and nothing typed. */
  readonly expected: (line: ChangeLine) => string | number;
  /** The number is the difference of large ones. */
  readonly isDifference?: boolean;
}

type ChangeKey =
  | "listedCost"
  | "listedVolume"
  | "statedCost"
  | "statedVolume"
  | "cost0"
  | "volume0"
  | "price0"
  | "cost1"
  | "volume1"
  | "price1"
  | "change"
  | "volume"
  | "mix"
  | "priceLevel"
  | "price"
  | "rest"
  | "reading";

/** What the chart draws, in its order. */
export const PARTS = ["volume", "mix", "priceLevel", "price"] as const;

const PERSONS = "#,##0.00";

const shown = (value: MaybeAmount): string | number => value?.toNumber() ?? "";

const before = (what: string) => (year: number) => `${what} ${String(year - 1)}`;
const now = (what: string) => (year: number) => `${what} ${String(year)}`;

/** A row's own formula; groups and the total add the rows up. */
const summed =
  (key: ChangeKey, ofRow: ChangeColumn["formula"]): ChangeColumn["formula"] =>
  (line, place, request) =>
    line.level === "row" ? ofRow(line, place, request) : sumOfRows(key, line, place);

function sumOfRows(key: ChangeKey, { level, group }: ChangeLine, { rows, groupCell }: LinePlace): string {
  if (level === "total") return `SUM(${rows(key)})`;
  return `SUMIFS(${rows(key)},${rows("group")},${groupCriterion(group, groupCell)})`;
}

/** A sum over the calculation sheet's column for last year. */
const listed =
  (what: "cost" | "volume"): ChangeColumn["formula"] =>
  (line, { groupCell, partCell }, { year, grouping, names: { calculationTable: table } }) =>
    `SUMIFS(${table}[${lastYearHeaders(year)[what]}]${ownConditions({ ...line, groupCell, partCell }, grouping, table)})`;

/** Average price; nothing where nobody is there. */
const priceOf =
  (cost: "cost0" | "cost1", volume: "volume0" | "volume1"): ChangeColumn["formula"] =>
  (_, { at }) =>
    `IF(${at(volume)}=0,"",${at(cost)}/${at(volume)})`;

const rate = ({ names }: LineRequest): string => cellOn(names.premisesSheet, PRICE_LEVEL_CELL);

/** "Stigning i antal × stabil pris = øget udgift", as the core says it. */
function readingFormula({ at }: LinePlace): string {
  const movement = (from: string, to: string, words: { up: string; down: string; stable: string }): string =>
    `IF(${from}=0,IF(${to}=0,"${words.stable}","${words.up}"),` +
    `IF(ABS(ROUND((${to}-${from})/${from},${String(SHARE_DECIMALS)}))<${String(STABLE_BELOW)},"${words.stable}",` +
    `IF(${to}>${from},"${words.up}","${words.down}")))`;
  const { count, price, cost } = CHANGE_WORDS;
  const hasPrices = `OR(${at("volume0")}=0,${at("volume1")}=0)`;
  return (
    `${movement(at("volume0"), at("volume1"), count)}&" × "&` +
    `IF(${hasPrices},"${price.stable}",${movement(at("price0"), at("price1"), price)})&" = "&` +
    movement(at("cost0"), at("cost1"), cost)
  );
}

const kroner = (
  key: ChangeKey,
  header: ChangeColumn["header"],
  formula: ChangeColumn["formula"],
  expected: ChangeColumn["expected"],
): ChangeColumn => ({ key, header, numberFormat: KRONER, width: 66, formula, expected });

/** As wide as its long word. */
const average = (...parts: Parameters<typeof kroner>): ChangeColumn => ({ ...kroner(...parts), width: 90 });

const persons = (...parts: Parameters<typeof kroner>): ChangeColumn => ({
  ...kroner(...parts),
  numberFormat: PERSONS,
  width: 84,
});

const part = (
  key: (typeof PARTS)[number] | "change",
  header: string,
  formula: ChangeColumn["formula"],
): ChangeColumn => ({
  ...kroner(
    key,
    () => header,
    formula,
    ({ change }) => change[key].toNumber(),
  ),
  isDifference: true,
});

/** Last year as listed, as stated and as used; this year; and what made the difference. */
export const CHANGE_COLUMNS: readonly ChangeColumn[] = [
  kroner(
    "listedCost",
    (year) => `${before("Udgift")(year)}, sagerne`,
    summed("listedCost", listed("cost")),
    (line) => line.listed.cost.toNumber(),
  ),
  persons(
    "listedVolume",
    (year) => `${before("Helårspersoner")(year)}, sagerne`,
    summed("listedVolume", listed("volume")),
    (line) => line.listed.volume.toNumber(),
  ),
  kroner(
    "statedCost",
    (year) => `${before("Udgift")(year)}, oplyst`,
    () => null,
    (line) => shown(line.stated?.cost ?? null),
  ),
  persons(
    "statedVolume",
    (year) => `${before("Helårspersoner")(year)}, oplyst`,
    () => null,
    (line) => shown(line.stated?.volume ?? null),
  ),
  kroner(
    "cost0",
    before("Udgift"),
    summed("cost0", (_, { at }) => `IF(ISNUMBER(${at("statedCost")}),${at("statedCost")},${at("listedCost")})`),
    ({ years }) => years.before.cost.toNumber(),
  ),
  persons(
    "volume0",
    before("Helårspersoner"),
    summed("volume0", (_, { at }) => `IF(ISNUMBER(${at("statedVolume")}),${at("statedVolume")},${at("listedVolume")})`),
    ({ years }) => years.before.volume.toNumber(),
  ),
  average("price0", before("Gennemsnitspris"), priceOf("cost0", "volume0"), ({ years }) =>
    shown(averagePrice(years.before)),
  ),
  kroner(
    "cost1",
    now("Udgift"),
    summed("cost1", (_, { prognosis }) => prognosis.cost),
    ({ years }) => years.now.cost.toNumber(),
  ),
  persons(
    "volume1",
    now("Helårspersoner"),
    summed("volume1", (_, { prognosis }) => prognosis.volume),
    ({ years }) => years.now.volume.toNumber(),
  ),
  average("price1", now("Gennemsnitspris"), priceOf("cost1", "volume1"), ({ years }) => shown(averagePrice(years.now))),
  part("change", "Ændring", (_, { at }) => `${at("cost1")}-${at("cost0")}`),
  part("volume", "Mængde", (line, place) => {
    const { at } = place;
    const known = `${at("volume1")}*${at("price0")}-${at("cost0")}`;
    const fresh = line.level === "row" ? `${at("cost1")}-${at("cost0")}` : sumOfRows("volume", line, place);
    return `IF(${at("volume0")}=0,${fresh},${known})`;
  }),
  {
    // Between rows, not within one.
    ...part("mix", "Mix", (line, place) =>
      line.level === "row" ? null : `${sumOfRows("volume", line, place)}-${place.at("volume")}`,
    ),
    expected: ({ level, change }) => (level === "row" ? "" : change.mix.toNumber()),
  },
  part(
    "priceLevel",
    "PL",
    summed(
      "priceLevel",
      (_, { at }, request) => `IF(${at("volume0")}=0,0,${at("volume1")}*${at("price0")}*${rate(request)})`,
    ),
  ),
  part(
    "price",
    "Pris",
    summed(
      "price",
      (_, { at }, request) =>
        `IF(${at("volume0")}=0,0,${at("cost1")}-${at("volume1")}*${at("price0")}*(1+${rate(request)}))`,
    ),
  ),
  kroner(
    "rest",
    () => "Rest",
    (_, { at }) => `ROUND(${at("change")}-SUM(${at("volume")}:${at("price")}),2)`,
    () => 0,
  ),
  {
    key: "reading",
    header: () => "Sådan læses det",
    numberFormat: "General",
    width: 255,
    formula: (_, place) => readingFormula(place),
    expected: ({ years }) => sayChange(years),
  },
];
