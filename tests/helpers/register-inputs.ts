import { createRandom } from "./seeded-random";

const YEARS = [2026, 2027, 2028, 2029];

/** A small register with one initiative of each kind: dates, a basis per head, one-off, a dash, withdrawn. */
export const smallRegister = (more: object = {}) => ({
  years: YEARS,
  unit: "1000kr",
  savings: "minus",
  priceLevel: "2026-priser",
  rows: [
    {
      title: "Bostøtte § 85, gentænkning",
      group: "Støtte i eget hjem",
      status: "besluttet",
      paragraph: "§ 85",
      responsible: "Centerchef",
      start: "1-7-2026",
      fullYear: -372,
      probability: 0.5,
      plan: [-186, -372, -372, -372],
    },
    {
      title: "Digital støtte",
      group: "Støtte i eget hjem",
      status: "i gang",
      start: "2026-09-01",
      count: 10,
      presentPrice: 100,
      newPrice: 61,
      probability: 1,
      plan: [-130, -390, -390, -390],
      realised: [-100, null, null, null],
    },
    {
      title: "Kompetenceudvikling",
      group: "Personale",
      status: "planlagt",
      oneOff: true,
      investment: true,
      start: "1-3-2026",
      fullYear: 150,
      plan: [150, 0, 0, 0],
    },
    { title: "STU", status: "idé", plan: ["-", "-", "-", "-"], estimate: [null, "-", -50, null] },
    { title: "Ledsagerordning", group: "Personale", status: "udgået", plan: [-35, -35, -35, -35] },
  ],
  ...more,
});

/** A register of any size, the same every time, with every way an amount can come about. */
export function randomRegister(initiatives: number, years: readonly number[], seed: number) {
  const random = createRandom(seed);
  const firstYear = years[0] ?? 0;
  const amount = () => random.pick([null, "-", random.whole(-900, 200), random.whole(-90_000, 900) / 100]) ?? null;
  const date = () =>
    random.chance(0.3)
      ? null
      : `${String(random.whole(1, 28))}-${String(random.whole(1, 12))}-${String(firstYear + random.whole(-2, years.length))}`;
  return {
    years,
    unit: "1000kr",
    savings: random.pick(["minus", "plus"]),
    rows: Array.from({ length: initiatives }, (_, index) => {
      const start = date();
      const yearOfStart = Number(start?.slice(-4) ?? firstYear);
      return {
        title: `Tiltag ${String(index + 1)}`,
        group: random.pick(["", "Botilbud", "Støtte", "Dagtilbud*"]),
        status: random.pick([null, "idé", "planlagt", "besluttet", "i gang", "realiseret", "udgået", "afvist"]),
        investment: random.chance(0.1),
        oneOff: random.chance(0.2),
        start,
        end: random.chance(0.3) ? `31-12-${String(yearOfStart + random.whole(0, 3))}` : null,
        fullYear: amount(),
        count: random.pick([null, random.whole(1, 40)]),
        presentPrice: random.pick([null, random.whole(100, 900)]),
        newPrice: random.pick([null, random.whole(100, 900)]),
        probability: random.pick([null, 0.25, 1]),
        plan: years.map(amount),
        estimate: years.map(() => (random.chance(0.7) ? null : amount())),
        realised: years.map(() => (random.chance(0.7) ? null : amount())),
      };
    }),
  };
}
