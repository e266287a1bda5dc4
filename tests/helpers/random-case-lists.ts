import { calendarDate, dayOf, type Day } from "../../src/finance/calendar/day";
import type { Random } from "./seeded-random";

export interface RandomList {
  readonly year: number;
  /** As a case system exports it. */
  readonly text: string;
}

const LONGEST = 300;
const FIRST_YEAR = 2024;
const LAST_YEAR = 2030;
const HEADER =
  "Sag;Borger;Målgruppe;Paragraf;Kategori;Ejerform;Takst;Takstenhed;Omfang;Startdato;Slutdato;Sandsynlighed;Indtægt pr. måned;Statsrefusion";

/** Some that Excel takes for the same, some that it would take for a pattern or a comparison; and none. */
const CATEGORIES = [
  "Botilbud",
  "BOTILBUD",
  "Støtte i eget hjem",
  "Aktivitet & samvær",
  "Øvrige*",
  "<18 år",
  ">65?",
  "",
];
const PARAGRAPHS = ["§ 85", "§ 107", "§ 108", "§ 103~104", "95", ""];
const TARGET_GROUPS = ["Handicap", "handicap", "Psykisk sårbare", "Unge (18-25)", "*", ""];
const OWNERSHIPS = ["egen", "anden kommune", "region", "privat", ""];

/**
 * A list of up to 300 cases for some year: every unit, blanks, part places, days on both sides of every boundary,
 * citizens with several cases, income and refund.
 */
export function randomCaseList(random: Random): RandomList {
  const year = random.whole(FIRST_YEAR, LAST_YEAR);
  const length = random.whole(1, LONGEST);
  const lines = Array.from({ length }, (_, index) => line(index, length, year, random));
  return { year, text: [HEADER, ...lines].join("\n") };
}

function line(index: number, cases: number, year: number, random: Random): string {
  const isPriced = random.chance(0.97);
  const unit = isPriced ? (random.pick(["døgn", "uge", "time", "måned", "år"]) ?? "") : "";
  const isHourly = unit === "time";
  const start = random.chance(0.5)
    ? boundary(year, random)
    : random.whole(dayOf(year - 3, 1, 1), dayOf(year + 1, 3, 1));
  const end = random.chance(0.3) ? boundary(year, random) : start + random.whole(0, 1_200);
  return [
    `S${String(index + 1)}`,
    random.chance(0.9) ? `${random.chance(0.5) ? "b" : "B"}${String(random.whole(1, cases))}` : "",
    ...[TARGET_GROUPS, PARAGRAPHS, CATEGORIES, OWNERSHIPS].map((names) => random.pick(names) ?? ""),
    isPriced ? written(random.whole(0, 9_000_000), 2) : "",
    unit,
    // Without hours a week a price by the hour says nothing; a whole place need not be said.
    isHourly || random.chance(0.8) ? written(random.whole(0, isHourly ? 7_400 : 200), 2) : "",
    dateText(start),
    random.chance(0.4) || end < start ? "" : dateText(end),
    random.chance(0.6) ? "" : written(random.whole(0, 100), 2),
    random.chance(0.7) ? "" : written(random.whole(0, 3_000_000), 2),
    random.pick(["ja", "nej", ""]) ?? "",
  ].join(";");
}

/** The first or last day of a month, or of a year. */
function boundary(year: number, random: Random): number {
  const first = dayOf(year + (random.chance(0.2) ? random.sign() : 0), random.whole(1, 12), 1);
  return random.chance(0.5) ? first : first - 1;
}

/** A whole number with so many of its digits behind a decimal comma. */
const written = (whole: number, decimals: number): string =>
  (whole / 10 ** decimals).toFixed(decimals).replace(".", ",");

function dateText(serial: number): string {
  const { year, month, day } = calendarDate(serial as Day);
  return `${String(day).padStart(2, "0")}-${String(month).padStart(2, "0")}-${String(year)}`;
}
