/**
 * Høje-Taastrup's budget proposal SU01 (Budget 2023-2026, August 2022), as published; the text is a part of the
 * document's own.
 */
export const HOEJE_TAASTRUP = {
  years: [2023, 2024, 2025, 2026],
  presentBudget: [366_676, 366_671, 366_671, 366_680],
  efficiency: [-7_300, -9_000, -9_000, -9_000],
  expansion: [250, 175, 175, 175],
  /** What the rows add up to; the document prints −7.125 for 2024–2026, which does not follow from them. */
  net: [-7_050, -8_825, -8_825, -8_825],
  budgetAfter: [359_626, 357_846, 357_846, 357_855],
  effects: { years: [2020, 2021], effect: [4.1, 5.8], effectInAll: 9.9, target: [2, 3], targetInAll: 7 },
  title: "Øget effekt af styrket opfølgning og indkøbsaftaler på det specialiserede voksenområde",
} as const;

const SECTIONS = {
  summary:
    "I forbindelse med Budget 2020 og 2021 tilførte Byrådet ressourcer til at styrke sagsbehandlernes opfølgningsindsats på det specialiserede socialområde for voksne. Det har allerede givet gode resultater, og der forventes øget effekt i takt med, at der følges op på flere borgere, som derved i nogle tilfælde kan flytte i selvstændig bolig.",
  status:
    "En systematisk og hyppig opfølgning på borgere på sociale tilbud, kombineret med adgang til boliger, for borgere som ikke længere har brug for botilbud, er en af de vigtigste styringsparametre på det specialiserede socialområde for voksne, hvor langt de fleste tilbud købes af leverandører beliggende uden for kommunen.\n\nEffekten af opnormeringen vedr. styrket opfølgning er nået i 2020 og 2021, og den samlede effekt af tættere opfølgning er 9,9 mio. kr.",
  proposal:
    "Måltallet for den styrkede opfølgningsindsats øges med 7,3 mio. kr. Den øgede effekt nås i takt med, at flere borgere opnår større selvstændighed og begrænser eller ophører med at have behov for støtte som følge af den hyppigere opfølgning.",
  consequences:
    "Det forventes, at flere borgere vil opnå at kunne klare sig selv mere selvstændigt, fordi der er et mere intensiveret samarbejde mellem sagsbehandler, borger og leverandør omkring borgerens mål.",
  investmentNeeds:
    "Forslaget bygger på, at der afsættes 150.000 kr. i 2023 og efterfølgende 75.000 kr. pr. år til kompetenceudvikling. Derudover er der behov for at der tilføres et budget til transport svarende til 50.000 kr. årligt.",
  documents: "Forslaget har sammenhæng til:\nØU01 Indkøb og udbud\nM - Status på den styrkede opfølgningsindsats",
  remarks: "",
};

/** The proposal as the action is asked for it. */
export const hoejeTaastrupInput = (at: string | { readonly newSheet: string }) => ({
  head: {
    municipality: "Høje-Taastrup Kommune",
    number: "SU01",
    title: HOEJE_TAASTRUP.title,
    committee: "Socialudvalget",
    proposer: "Administrationen",
    expenditureType: "service" as const,
  },
  years: [...HOEJE_TAASTRUP.years],
  unit: "1000kr" as const,
  savings: "minus" as const,
  priceLevel: "2023-priser",
  presentBudget: [...HOEJE_TAASTRUP.presentBudget],
  efficiencies: [{ amounts: [...HOEJE_TAASTRUP.efficiency] }],
  expansions: [{ amounts: [...HOEJE_TAASTRUP.expansion] }],
  sections: SECTIONS,
  effects: {
    unit: "mio" as const,
    years: [...HOEJE_TAASTRUP.effects.years],
    effect: {
      title: "Årlig effekt + helårseffekt",
      amounts: [...HOEJE_TAASTRUP.effects.effect],
      accumulation: "sum" as const,
    },
    target: { amounts: [...HOEJE_TAASTRUP.effects.target], accumulation: "amount" as const },
  },
  at,
});
