import type { TestCell } from "./table-area";

type Rows = readonly (readonly TestCell[])[];

export interface PrintedTable {
  readonly rows: Rows;
  /** Decimals as printed. */
  readonly decimals: number;
}

const dashes = ["-", "-", "-", "-"] as const;

/** The tables of the five source documents, cell by cell as they are printed. */
export const PRINTED = {
  /** Høje-Taastrup, prioriteringsforslag SU01. */
  hoejeTaastrup: {
    decimals: 0,
    rows: [
      ["Beløb i 1.000 kr.", 2023, 2024, 2025, 2026],
      ["2023-priser"],
      [],
      ["Nuværende budget", 366676, 366671, 366671, 366680],
      [],
      ["Budgetændring – drift"],
      ["Besparelse"],
      ["Effektivisering", -7300, -9000, -9000, -9000],
      ["Udvidelse", 250, 175, 175, 175],
      ["Samlet ændring (Netto)", -7050, -7125, -7125, -7125],
      [],
      ["Personalekonsekvenser"],
      ["Ændring i antal årsværk"],
      ["Note: (-) = mindreudgift/merindtægt, (+) = merudgift/mindreindtægt"],
    ],
  },
  /** The same document: the effect of the upgrading of 2020 and 2021. */
  hoejeTaastrupEffekt: {
    decimals: 1,
    rows: [
      ["", 2020, 2021, "Samlet"],
      ["Årlig effekt + helårseffekt", "4,1 mio. kr.", "5,8 mio. kr.", "9,9 mio. kr."],
      ["Måltal (akkumuleret)", "2 mio. kr.", "3 mio. kr.", "7 mio. kr."],
    ],
  },
  /** Varde, temadrøftelse 2017. */
  varde2017: {
    decimals: 0,
    rows: [
      ["Budget og forventet forbrug 2017"],
      ["", "Korrigeret", "Forventet", "Difference"],
      ["Botilbud", 125127271, 135963000, -10835729],
      ["Bostøtte jf. §85", 9224000, 11152000, -1928000],
      ["I alt", 134351271, 147115000, -12763729],
    ],
  },
  vardeBudget: {
    decimals: 0,
    rows: [
      ["Budget 2018-2021"],
      ["Overblik over korrigeret og forventet budget, med overslagsårene 2019-2021"],
      ["", "Korrigeret 2018", "Forventet 2018", 2019, 2020, 2021],
      ["Botilbud*", 129669904, 133872000, 133872000, 133872000, 133872000],
      ["Bostøtte jf. §85", 9223250, 11152000, 11152000, 11152000, 11152000],
      ["I alt", 138893154, 145024000, 145024000, 145024000, 145024000],
      ["*Der er fra 2019 en budgetforøgelse på 2,5 mio. kr. som modsvares af en forventet tilgang af nye sager."],
    ],
  },
  vardeKatalog: {
    decimals: 0,
    rows: [
      ["Effektiviserings- og prioriteringskatalog"],
      ["Overblik over de tiltag på området, der indgår i kataloget"],
      ["Indsatser", 2018, 2019, 2020, 2021],
      ["Hjemtagelse af kørsel (SS10 )", 250000, 750000, 750000, 750000],
      ["Lederreduktion (SS7, SS9 og SS11)", 345000, 620000, 620000, 620000],
      ["Ændring af Vidagerhus (SS8)", 749000, 749000, 749000, 749000],
      ["Styrket myndighedssagsbehandling (SS6 + budgetønske)", 750000, 750000, 650000, 650000],
      ["I alt", 2094000, 2869000, 2769000, 2769000],
    ],
  },
  vardeTiltag: {
    decimals: 0,
    rows: [
      ["Økonomisk effekt af de planlagte tiltag"],
      ["Estimat af den økonomiske effekt af relevante tiltag"],
      ["Tiltag", 2018, 2019, 2020, 2021],
      ["Gentænkning af bostøtte jf. §85", 186000, 372000, 372000, 372000],
      ["Øget brug af digital støtte", 130000, 390000, 390000, 390000],
      ["I alt", 316000, 762000, 762000, 762000],
    ],
  },
  vardeSamlet: {
    decimals: 0,
    rows: [
      ["Samlet estimat"],
      [
        "Overblik over den samlede estimerede økonomi i effektiviserings- og prioriteringskataloget og de planlagte tiltag",
      ],
      ["Samlet estimat", 2018, 2019, 2020, 2021],
      ["Effektiviserings- og prioriteringskatalog", 2094000, 2869000, 2769000, 2769000],
      ["Øvrige emner fra masterplaner", 316000, 762000, 762000, 762000],
      ["I alt", 2410000, 3631000, 3531000, 3531000],
    ],
  },
  vardeEstimeret: {
    decimals: 0,
    rows: [
      ["Budget 2018-2021"],
      [
        "Budgettet som det vil se ud på baggrund af de nuværende forudsætninger, hvis man implementere indsatser fra effektiviseringskataloget og de planlagte tiltag.",
      ],
      ["", 2018, 2019, 2020, 2021],
      ["Estimeret budget", 142614000, 141393000, 141493000, 141493000],
      ["Difference til korrigeret budget 2018", -3720846, -2499846, -2599846, -2599846],
    ],
  },
  /** Ballerup, bilag 1, January 2019: the overview. */
  ballerup: {
    decimals: 2,
    rows: [
      ["", "Mio. kr.", 2019, 2020, 2021, 2022],
      [1, "§ 108 / § 105", 2.0, 2.5, 3.0, 3.0],
      [2, "§ 107", 1.0, 1.0, 1.5, 1.5],
      [3, "Til eget hjem fra botilbud", 0.75, 1.25, 1.75, 2.25],
      [4, "STU", 1.0, 1.0, 1.0, 1.0],
      [5, "Investeringscase", -1.5, -1.5, -1.5, -1.5],
      [6, "§ 103 / 104", 1.0, 1.5, 2.0, 2.0],
      [7, "§ 85", 1.0, 2.0, 2.0, 2.0],
      [8, "Fra ekstern leverandør til egen kommunal leverandør (§85)", 1.0, 2.0, 2.0, 2.0],
      [9, "Alternativ aflastning", 0.25, 0.25, 0.25, 0.25],
      [10, "Øvrige tiltag indenfor det samlede mål – ikke definerede", 0.75, 0.75, 0.75, 0.75],
      ["", "I alt", 7.25, 10.75, 12.75, 13.25],
    ],
  },
  ballerupBotilbud: {
    decimals: 2,
    rows: [
      ["Bevillinger efter SEL § 107 / 108 / ABL § 105 - botilbud:"],
      ["", "Mio. kr.", 2019, 2020, 2021, 2022],
      [1, "§ 108 / § 105", 2.0, 2.5, 3.0, 3.0],
      [2, "§ 107", 1.0, 1.0, 1.5, 1.5],
      [3, "Til eget hjem fra botilbud", 0.75, 1.25, 1.75, 2.25],
      [4, "STU", 1.0, 1.0, 1.0, 1.0],
      [5, "Investeringscase", -1.5, -1.5, -1.5, -1.5],
      ["", "I alt", 3.25, 4.25, 5.75, 6.25],
    ],
  },
  ballerupStoette: {
    decimals: 2,
    rows: [
      ["", "Mio. kr.", 2019, 2020, 2021, 2022],
      [7, "§ 85", 1.0, 2.0, 2.0, 2.0],
      [8, "Fra ekstern leverandør til egen kommunal leverandør (§85)", 1.0, 2.0, 2.0, 2.0],
    ],
  },
  ballerupAflastning: {
    decimals: 2,
    rows: [
      ["", "Mio. kr.", 2019, 2020, 2021, 2022],
      ["*9", "Ledsagerordning udgået", 0.35, 0.35, 0.35, 0.35],
      [10, "Alternativ aflastning", 0.25, 0.25, 0.25, 0.25],
      ["**11", "Kørsel / fritidstilbud udgået", 0.1, 0.1, 0.1, 0.1],
      [],
      ["*forslaget om reduktion i ledsagerordning udgår efter politisk behandling i Social- og Sundhedsudvalget"],
      [
        "**besparelsen er så minimal at den udgår af den økonomiske handlingsplan som et element – men der arbejdes stadig med området.",
      ],
    ],
  },
  /** The table as the project keeps it: groups beside the rows, totals and withdrawn rows below. */
  ballerupSamlet: {
    decimals: 2,
    rows: [
      ["Nr.", "Indsats", "Gruppe", 2019, 2020, 2021, 2022],
      [1, "§ 108 / § 105", "Botilbud", 2.0, 2.5, 3.0, 3.0],
      [2, "§ 107", "Botilbud", 1.0, 1.0, 1.5, 1.5],
      [3, "Til eget hjem fra botilbud", "Botilbud", 0.75, 1.25, 1.75, 2.25],
      [4, "STU", "Botilbud", 1.0, 1.0, 1.0, 1.0],
      [5, "Investeringscase", "Botilbud", -1.5, -1.5, -1.5, -1.5],
      [6, "§ 103 / 104", "Dagbeskæftigelse", 1.0, 1.5, 2.0, 2.0],
      [7, "§ 85", "Støtte i eget hjem", 1.0, 2.0, 2.0, 2.0],
      [8, "Fra ekstern leverandør til egen kommunal leverandør (§85)", "Støtte i eget hjem", 1.0, 2.0, 2.0, 2.0],
      [9, "Alternativ aflastning", "Ledsagelse og aflastning", 0.25, 0.25, 0.25, 0.25],
      [10, "Øvrige tiltag indenfor det samlede mål – ikke definerede", "Ikke defineret", 0.75, 0.75, 0.75, 0.75],
      ["", "I alt", "", 7.25, 10.75, 12.75, 13.25],
      ["", "I alt, botilbud", "", 3.25, 4.25, 5.75, 6.25],
      ["", "Ledsagerordning udgået", "Ledsagelse og aflastning", 0.35, 0.35, 0.35, 0.35],
      ["", "Kørsel / fritidstilbud udgået", "Ledsagelse og aflastning", 0.1, 0.1, 0.1, 0.1],
    ],
  },
  ballerupTimer: {
    decimals: 0,
    rows: [
      ["timeinterval", "antal"],
      ["Let", 3],
      ["moderat", 14],
      ["moderat+", 1],
    ],
  },
  ballerupYdelser: {
    decimals: 0,
    rows: [
      ["ydelse", "antal"],
      ["hjemmehjælp", 11],
      ["hjælpebidler", 1],
      ["Intet", 5],
      ["uafklaret", 1],
    ],
  },
  /** Økonomisk genopretning, status April 2021. */
  genopretning: {
    decimals: 0,
    rows: [
      ["(1.000 kr.)", 2021, 2022, 2023, 2024],
      ["Reduktionsmål i budgetaftale", -2000, -3000, -5000, -7000],
      ["Initiativer (status april 2021):"],
      ["• Analyse af udgiftsudviklingen", ...dashes],
      ["• Foranstaltninger vedr. unge", -977, -1257, -1257, -1257],
      ["• Kontraktgrundlag", ...dashes],
      ["• Udekørende funktioner", ...dashes],
      ["• Takstgruppe", ...dashes],
      ["• Foranstaltning i egen bolig", ...dashes],
      ["• Forventet, men p.t. ufordelt", -1023, -1023, -1023, -1023],
      ["Netto-udestående", 0, -720, -2720, -4720],
    ],
  },
} as const satisfies Record<string, PrintedTable>;

/** The rule of the recovery plan, as the text above its table gives it. */
export const CARRY_OVER_RULE =
  "Den økonomiske genopretning på myndighedsområdet har et 4-årigt perspektiv, og i det omfang det enkelte års udgiftsreduktion ikke bliver opnået, overføres det og lægges oveni reduktionsmålet for det efterfølgende år.";
