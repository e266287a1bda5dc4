import type { RateUnit } from "../../finance/cases/case-cost";
import type { CaseStatus, Ownership } from "../../finance/cases/service-case";

/** The word for each unit in the sheet `Sager`; the formulas there ask for these. */
export const UNIT_WORDS: Readonly<Record<RateUnit, string>> = {
  day: "døgn",
  week: "uge",
  hour: "time",
  month: "måned",
  year: "år",
};

/** How exports write the units, bare of "kr.", "pr." and signs. */
const UNITS: ReadonlyMap<string, RateUnit> = new Map(
  Object.entries({
    day: ["døgn", "dag", "dage", "døgnet", "dagen", "døgntakst", "dagstakst", "døgnpris", "dagspris", "dagligt"],
    week: ["uge", "uger", "ugen", "ugentlig", "ugentligt", "ugetakst", "ugepris"],
    hour: ["time", "timer", "timen", "tim", "timetakst", "timepris"],
    month: ["måned", "måneder", "måneden", "md", "mdr", "mnd", "månedlig", "månedligt", "månedstakst", "månedspris"],
    year: ["år", "året", "årlig", "årligt", "helår", "årstakst", "årspris"],
  } satisfies Record<RateUnit, readonly string[]>).flatMap(([unit, words]) =>
    words.map((word) => [word, unit as RateUnit] as const),
  ),
);

const OWNERSHIP_WORDS: ReadonlyMap<string, Ownership> = new Map(
  Object.entries({
    egen: ["egen", "eget", "egen kommune", "eget tilbud", "intern", "internt", "egen drift", "kommunal egen"],
    "anden kommune": ["anden kommune", "andre kommuner", "fremmed kommune", "anden kommunal", "kommunal anden"],
    region: ["region", "regional", "regionen", "regionalt"],
    privat: ["privat", "private", "selvejende", "fond", "privat leverandør"],
  } satisfies Record<Ownership, readonly string[]>).flatMap(([ownership, words]) =>
    words.map((word) => [word, ownership as Ownership] as const),
  ),
);

const STATUS_WORDS: ReadonlyMap<string, CaseStatus> = new Map(
  Object.entries({
    aktiv: ["aktiv", "aktive", "igangværende", "i gang", "løbende", "bevilget og i gang"],
    planlagt: ["planlagt", "planlagte", "kommende", "fremtidig", "ikke påbegyndt", "disponeret"],
    ophørt: ["ophørt", "ophørte", "afsluttet", "lukket", "stoppet", "udskrevet"],
  } satisfies Record<CaseStatus, readonly string[]>).flatMap(([status, words]) =>
    words.map((word) => [word, status as CaseStatus] as const),
  ),
);

const YES = ["ja", "j", "yes", "y", "x", "true", "sand", "1"];
const NO = ["nej", "n", "no", "false", "falsk", "0"];

/** undefined: the text says no unit. */
export const readUnitWord = (text: string): RateUnit | undefined =>
  UNITS.get(
    plain(text)
      .replace(/^(?:kr|kroner|dkk)\b/, "")
      .replace(/^[\s/.-]*/, "")
      .replace(/^(?:pr|per)\b[\s.]*/, "")
      .replace(/[\s.]+$/, ""),
  );

export const readOwnershipWord = (text: string): Ownership | undefined => OWNERSHIP_WORDS.get(plain(text));

export const readStatusWord = (text: string): CaseStatus | undefined => STATUS_WORDS.get(plain(text));

export function readYesNo(text: string): boolean | undefined {
  const word = plain(text);
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : undefined;
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();
