/** Varde's tables as its committee got them (temadrøftelse of 9 August 2017), in hele kr. with savings as plus. */
export const VARDE = {
  years: [2018, 2019, 2020, 2021],
  budget2017: {
    rows: [
      { title: "Botilbud", values: [125_127_271, 135_963_000, -10_835_729] },
      { title: "Bostøtte jf. §85", values: [9_224_000, 11_152_000, -1_928_000] },
    ],
    total: [134_351_271, 147_115_000, -12_763_729],
  },
  budget2018: {
    rows: [
      { title: "Botilbud*", values: [129_669_904, 133_872_000, 133_872_000, 133_872_000, 133_872_000] },
      { title: "Bostøtte jf. §85", values: [9_223_250, 11_152_000, 11_152_000, 11_152_000, 11_152_000] },
    ],
    total: [138_893_154, 145_024_000, 145_024_000, 145_024_000, 145_024_000],
    footnote: "*Der er fra 2019 en budgetforøgelse på 2,5 mio. kr. som modsvares af en forventet tilgang af nye sager.",
  },
  catalogue: {
    title: "Effektiviserings- og prioriteringskatalog",
    rows: [
      { title: "Hjemtagelse af kørsel (SS10)", amounts: [250_000, 750_000, 750_000, 750_000] },
      { title: "Lederreduktion (SS7, SS9 og SS11)", amounts: [345_000, 620_000, 620_000, 620_000] },
      { title: "Ændring af Vidagerhus (SS8)", amounts: [749_000, 749_000, 749_000, 749_000] },
      {
        title: "Styrket myndighedssagsbehandling (SS6 + budgetønske)",
        amounts: [750_000, 750_000, 650_000, 650_000],
      },
    ],
    total: [2_094_000, 2_869_000, 2_769_000, 2_769_000],
  },
  planned: {
    title: "Økonomisk effekt af de planlagte tiltag",
    rows: [
      { title: "Gentænkning af bostøtte jf. §85", amounts: [186_000, 372_000, 372_000, 372_000] },
      { title: "Øget brug af digital støtte", amounts: [130_000, 390_000, 390_000, 390_000] },
    ],
    total: [316_000, 762_000, 762_000, 762_000],
  },
  /** What the total calls the table of planned initiatives. */
  plannedAsLine: "Øvrige emner fra masterplaner",
  estimate: [2_410_000, 3_631_000, 3_531_000, 3_531_000],
  estimatedBudget: [142_614_000, 141_393_000, 141_493_000, 141_493_000],
  difference: [-3_720_846, -2_499_846, -2_599_846, -2_599_846],
} as const;

type At = string | { newSheet: string };

const initiatives = (form: string, { title, rows }: typeof VARDE.catalogue | typeof VARDE.planned, at: At) => ({
  form,
  title,
  years: [...VARDE.years],
  unit: "kr",
  savings: "plus",
  at,
  rows: rows.map((row) => ({ ...row, amounts: [...row.amounts] })),
});

/** The input of `ny-tiltagstabel` for the catalogue. */
export const catalogueInput = (at: At) => initiatives("effektiviseringskatalog", VARDE.catalogue, at);

/** And for the planned initiatives. */
export const plannedInput = (at: At) => initiatives("planlagte-tiltag", VARDE.planned, at);

/** The input of `ny-budgetoversigt` for the budget and forecast of 2017. */
export const budget2017Input = (at: At) => ({
  title: "Budget og forventet forbrug 2017",
  years: [2017],
  unit: "kr",
  at,
  areas: VARDE.budget2017.rows.map(({ title, values: [corrected, expected] }) => ({
    title,
    corrected,
    expected: [expected],
  })),
});

/** And for the years 2018-2021, with the budget of 2018. */
export const budget2018Input = (at: At) => ({
  title: "Budget 2018-2021",
  years: [...VARDE.years],
  unit: "kr",
  at,
  areas: VARDE.budget2018.rows.map(({ title, values: [corrected, ...expected] }) => ({ title, corrected, expected })),
  footnote: VARDE.budget2018.footnote,
});

/** The input of `nyt-estimat` for the chain over the tables above. */
export const estimateInput = (at: At) => ({
  budget: "Budget_2018",
  tables: ["Effektiviseringskatalog_2018", { table: "Planlagte_tiltag_2018", label: VARDE.plannedAsLine }],
  baseYear: 2018,
  at,
});
