/**
 * The tables of the source documents that the tests rebuild, as published (Ballerup, bilag 1, January 2019; the
 * recovery plan's status of April 2021).
 */
export const BALLERUP = {
  years: [2019, 2020, 2021, 2022],
  rows: [
    { number: 1, title: "§ 108 / § 105", group: "Botilbud", amounts: [2.0, 2.5, 3.0, 3.0] },
    { number: 2, title: "§ 107", group: "Botilbud", amounts: [1.0, 1.0, 1.5, 1.5] },
    { number: 3, title: "Til eget hjem fra botilbud", group: "Botilbud", amounts: [0.75, 1.25, 1.75, 2.25] },
    { number: 4, title: "STU", group: "Botilbud", amounts: [1.0, 1.0, 1.0, 1.0] },
    {
      number: 5,
      title: "Investeringscase",
      group: "Botilbud",
      investment: true,
      amounts: [-1.5, -1.5, -1.5, -1.5],
    },
    { number: 6, title: "§ 103 / 104", group: "Dagbeskæftigelse", amounts: [1.0, 1.5, 2.0, 2.0] },
    { number: 7, title: "§ 85", group: "Støtte i eget hjem", amounts: [1.0, 2.0, 2.0, 2.0] },
    {
      number: 8,
      title: "Fra ekstern leverandør til egen kommunal leverandør (§85)",
      group: "Støtte i eget hjem",
      amounts: [1.0, 2.0, 2.0, 2.0],
    },
    { number: 9, title: "Alternativ aflastning", group: "Ledsagelse og aflastning", amounts: [0.25, 0.25, 0.25, 0.25] },
    {
      number: 10,
      title: "Øvrige tiltag indenfor det samlede mål – ikke definerede",
      group: "Ikke defineret",
      amounts: [0.75, 0.75, 0.75, 0.75],
    },
    {
      title: "Ledsagerordning",
      group: "Ledsagelse og aflastning",
      status: "udgået",
      amounts: [0.35, 0.35, 0.35, 0.35],
    },
    {
      title: "Kørsel / fritidstilbud",
      group: "Ledsagelse og aflastning",
      status: "udgået",
      amounts: [0.1, 0.1, 0.1, 0.1],
    },
  ],
  total: [7.25, 10.75, 12.75, 13.25],
  botilbud: [3.25, 4.25, 5.75, 6.25],
} as const;

const NOT_QUANTIFIED = ["-", "-", "-", "-"] as const;

export const GENOPRETNING = {
  years: [2021, 2022, 2023, 2024],
  targets: [-2000, -3000, -5000, -7000],
  unallocated: [-1023, -1023, -1023, -1023],
  rows: [
    { title: "Analyse af udgiftsudviklingen", amounts: NOT_QUANTIFIED },
    { title: "Foranstaltninger vedr. unge", amounts: [-977, -1257, -1257, -1257] },
    { title: "Kontraktgrundlag", amounts: NOT_QUANTIFIED },
    { title: "Udekørende funktioner", amounts: NOT_QUANTIFIED },
    { title: "Takstgruppe", amounts: NOT_QUANTIFIED },
    { title: "Foranstaltning i egen bolig", amounts: NOT_QUANTIFIED },
  ],
  outstanding: [0, -720, -2720, -4720],
  outstandingWithCarryOver: [0, -720, -3440, -8160],
} as const;

/** The input of `ny-tiltagstabel` for Ballerup's action plan. */
export const ballerupInput = (at: string | { newSheet: string }) => ({
  form: "handleplan",
  title: "Strategiplanens indsatser med estimeret økonomisk effekt",
  years: [...BALLERUP.years],
  unit: "mio",
  savings: "plus",
  at,
  rows: BALLERUP.rows.map((row) => ({ ...row, amounts: [...row.amounts] })),
});

/** The input of `ny-tiltagstabel` for the recovery plan. */
export const genopretningInput = (at: string | { newSheet: string }, carryOver = false) => ({
  form: "genopretning",
  title: "Økonomisk genopretning: status april 2021",
  years: [...GENOPRETNING.years],
  unit: "1000kr",
  savings: "minus",
  at,
  rows: GENOPRETNING.rows.map((row) => ({ ...row, amounts: [...row.amounts] })),
  targets: [...GENOPRETNING.targets],
  unallocated: [...GENOPRETNING.unallocated],
  carryOver,
});
