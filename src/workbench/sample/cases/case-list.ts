import { createChance, type Chance } from "./chance";
import { SERVICES, type Service } from "./services";

/** As many as Varde had in 2017: 1,70 services for each citizen. */
const ACTIVE_CASES = 973;
const CITIZENS = 573;
const PLANNED_CASES = 24;
const ENDED_CASES = 1_420;
const HISTORY_DAYS = 3_650;

const DAY_MS = 86_400_000;
/** The sample is as of 31 August 2026, as its budget is. */
const AS_OF = Date.UTC(2026, 7, 31) / DAY_MS;

const HEADER = [
  "Sag",
  "Borger",
  "Målgruppe",
  "Paragraf",
  "Kategori",
  "Foranstaltning",
  "Leverandør",
  "Ejerform",
  "Takst",
  "Takstenhed",
  "Omfang",
  "Takstår",
  "Startdato",
  "Slutdato",
  "Status",
  "Sandsynlighed",
  "Indtægt pr. måned",
  "Statsrefusion",
  "Revisitation",
  "Fødselsmåned",
  "Tiltag",
  "Bemærkning",
];

const MADE_UP = "Opdigtet: Eksempelkommune findes ikke";

/**
 * The made-up case list of Eksempelkommune, as a case system would export it: semicolons, decimal commas, ten years of
 * history. Its first line says that it is made up. The same text for the same seed.
 */
export function caseListCsv(seed = 2026): string {
  const chance = createChance(seed);
  const citizens = Array.from({ length: CITIZENS }, (_, index) => citizen(index, chance));
  const lines = [
    ...many(ACTIVE_CASES, (index) => {
      // Each citizen has a service; the rest of them go to somebody by chance.
      const of = citizens[index] ?? chance.pick(asList(citizens));
      return caseLine(index, of, chance, active(chance));
    }),
    ...many(PLANNED_CASES, (index) =>
      caseLine(ACTIVE_CASES + index, chance.pick(asList(citizens)), chance, planned(chance)),
    ),
    ...many(ENDED_CASES, (index) =>
      caseLine(ACTIVE_CASES + PLANNED_CASES + index, formerCitizen(index, chance), chance, ended(chance)),
    ),
  ];
  const title = `${MADE_UP} - sager pr. 31-08-2026`;
  return [title, HEADER.join(";"), ...lines].map((line) => `${line}\r\n`).join("");
}

interface Citizen {
  readonly mark: string;
  readonly targetGroup: string;
  readonly born: string;
}

/** When a case runs, and how it stands. */
type Course = (service: Service) => {
  readonly start: number;
  readonly end: number | null;
  readonly status: "aktiv" | "planlagt" | "ophørt";
  readonly probability: string;
};

const citizen = (index: number, chance: Chance): Citizen => ({
  mark: `B${String(index + 1).padStart(4, "0")}`,
  targetGroup: chance.happens(0.68) ? "Handicap" : "Socialpsykiatri",
  born: `${pad(chance.whole(1, 12))}-${String(chance.whole(1948, 2007))}`,
});

const formerCitizen = (index: number, chance: Chance): Citizen => citizen(CITIZENS + Math.floor(index / 2), chance);

const active =
  (chance: Chance): Course =>
  ({ months }) => {
    if (months === null) {
      const start = AS_OF - chance.whole(20, HISTORY_DAYS);
      return {
        start,
        end: chance.happens(0.06) ? AS_OF + chance.whole(10, 300) : null,
        status: "aktiv",
        probability: "",
      };
    }
    const length = Math.floor(chance.whole(...months) * 30.4);
    const start = AS_OF - chance.whole(5, length - 5);
    return { start, end: chance.happens(0.75) ? start + length : null, status: "aktiv", probability: "" };
  };

const planned =
  (chance: Chance): Course =>
  () => ({
    start: AS_OF + chance.whole(1, 120),
    end: null,
    status: "planlagt",
    probability: chance.pick(["0,25", "0,5", "0,75", "0,9"]),
  });

const ended =
  (chance: Chance): Course =>
  ({ months }) => {
    const end = AS_OF - chance.whole(1, HISTORY_DAYS - 90);
    const length = months === null ? chance.whole(200, 2_400) : Math.floor(chance.whole(...months) * 30.4);
    return { start: Math.max(end - length, AS_OF - HISTORY_DAYS), end, status: "ophørt", probability: "" };
  };

function caseLine(index: number, of: Citizen, chance: Chance, courseOf: Course): string {
  const service = pickService(chance);
  const { start, end, status, probability } = courseOf(service);
  const isOwn = service.ownership === "egen";
  const [least, most] = service.price;
  // Now and then a place for somebody who needs one or two people of their own: few cases, much of the money.
  const isDear = service.category === "BOLIG" && chance.happens(0.04);
  const price = chance.whole(least, most) * (isDear ? 2.5 : 1);
  const revisitation = status === "aktiv" && chance.happens(0.8) ? dateText(AS_OF + chance.whole(-40, 330)) : "";
  return [
    `S${String(index + 1).padStart(5, "0")}`,
    of.mark,
    of.targetGroup,
    service.paragraph,
    service.category,
    service.measure,
    chance.pick(service.providers),
    service.ownership,
    // Own offers often have a budget and no price (`domain.md` §4.1).
    isOwn && chance.happens(0.01) ? "" : danish(price),
    service.unit,
    extentOf(service, chance),
    status === "ophørt" ? yearOf(end ?? AS_OF) : chance.happens(0.93) ? "2026" : "2025",
    dateText(start),
    end === null ? "" : dateText(end),
    status,
    probability,
    chance.happens(0.03) ? danish(chance.whole(2_000, 14_000)) : "",
    service.category === "BOLIG" ? "ja" : "nej",
    revisitation,
    of.born,
    "",
    isDear ? '"Særlig normering; følges månedligt"' : "",
  ].join(";");
}

function pickService(chance: Chance): Service {
  let left = chance.whole(
    1,
    SERVICES.reduce((sum, { share }) => sum + share, 0),
  );
  for (const service of SERVICES) {
    left -= service.share;
    if (left <= 0) return service;
  }
  return SERVICES[0];
}

function extentOf({ unit, category }: Service, chance: Chance): string {
  if (unit === "time") return danish(chance.whole(2, 28) / 2);
  return category === "AKTIVERING" ? chance.pick(["1", "1", "0,85", "0,6"]) : "1";
}

const many = (count: number, line: (index: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, index) => line(index));

const asList = (citizens: readonly Citizen[]): readonly [Citizen, ...Citizen[]] => {
  const [first, ...rest] = citizens;
  if (first === undefined) throw new RangeError("There are citizens.");
  return [first, ...rest];
};

/** "2.503,50", "2.503": as Denmark writes numbers. */
function danish(value: number): string {
  const [whole = "0", fraction = ""] = value.toFixed(2).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return Number(fraction) === 0 ? grouped : `${grouped},${fraction}`;
}

const pad = (part: number): string => String(part).padStart(2, "0");

function dateText(day: number): string {
  const date = new Date(day * DAY_MS);
  return `${pad(date.getUTCDate())}-${pad(date.getUTCMonth() + 1)}-${String(date.getUTCFullYear())}`;
}

const yearOf = (day: number): string => String(new Date(day * DAY_MS).getUTCFullYear());
