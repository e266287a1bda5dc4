/** A kind of service that Eksempelkommune buys or runs; prices are made up, in kroner. */
export interface Service {
  readonly category: "BOLIG" | "STØTTE" | "AKTIVERING" | "BEHANDLING";
  readonly paragraph: string;
  readonly measure: string;
  readonly unit: "døgn" | "måned" | "time" | "uge" | "år";
  readonly price: readonly [least: number, most: number];
  readonly providers: readonly [string, ...string[]];
  readonly ownership: "egen" | "anden kommune" | "region" | "privat";
  /** Of a hundred active cases, about how many. */
  readonly share: number;
  /** Months a case lasts, or null where it mostly stays open. */
  readonly months: readonly [number, number] | null;
}

/**
 * Nearly two services for each citizen, and most of the money in few places: the proportions of Varde's theme paper
 * (973 active cases, 573 citizens, four categories).
 */
export const SERVICES: readonly [Service, ...Service[]] = [
  {
    category: "BOLIG",
    paragraph: "SEL § 108",
    measure: "Længerevarende botilbud",
    unit: "døgn",
    price: [1_900, 4_200],
    providers: ["Solhøj", "Birkelunden"],
    ownership: "region",
    share: 5,
    months: null,
  },
  {
    category: "BOLIG",
    paragraph: "SEL § 107",
    measure: "Midlertidigt botilbud",
    unit: "måned",
    price: [58_000, 104_000],
    providers: ["Egehuset", "Kystgården", "Møllebo"],
    ownership: "privat",
    share: 7,
    months: [8, 40],
  },
  {
    category: "BOLIG",
    paragraph: "ABL § 105",
    measure: "Botilbudslignende tilbud",
    unit: "døgn",
    price: [1_300, 2_700],
    providers: ["Rosenvænget", "Engparken"],
    ownership: "egen",
    share: 12,
    months: null,
  },
  {
    category: "STØTTE",
    paragraph: "SEL § 85",
    measure: "Socialpædagogisk støtte i eget hjem",
    unit: "time",
    price: [385, 465],
    providers: ["Bostøtteteamet", "Hjemmevejlederne"],
    ownership: "egen",
    share: 33,
    months: [6, 60],
  },
  {
    category: "STØTTE",
    paragraph: "SEL § 96",
    measure: "Borgerstyret personlig assistance",
    unit: "måned",
    price: [42_000, 148_000],
    providers: ["Assistentformidlingen"],
    ownership: "privat",
    share: 3,
    months: null,
  },
  {
    category: "STØTTE",
    paragraph: "SEL § 97",
    measure: "Ledsageordning",
    unit: "time",
    price: [240, 265],
    providers: ["Ledsagerkorpset"],
    ownership: "egen",
    share: 8,
    months: null,
  },
  {
    category: "AKTIVERING",
    paragraph: "SEL § 103",
    measure: "Beskyttet beskæftigelse",
    unit: "døgn",
    price: [310, 620],
    providers: ["Værkstedet", "Gartneriet"],
    ownership: "egen",
    share: 11,
    months: null,
  },
  {
    category: "AKTIVERING",
    paragraph: "SEL § 104",
    measure: "Aktivitets- og samværstilbud",
    unit: "døgn",
    price: [420, 910],
    providers: ["Dagcentret", "Kreativ Café"],
    ownership: "anden kommune",
    share: 14,
    months: null,
  },
  {
    category: "BEHANDLING",
    paragraph: "SEL § 101",
    measure: "Stofmisbrugsbehandling",
    unit: "uge",
    price: [1_400, 2_900],
    providers: ["Rusmiddelcentret"],
    ownership: "egen",
    share: 5,
    months: [3, 14],
  },
  {
    category: "BEHANDLING",
    paragraph: "SUL § 141",
    measure: "Alkoholbehandling",
    unit: "år",
    price: [38_000, 96_000],
    providers: ["Alkoholrådgivningen"],
    ownership: "privat",
    share: 2,
    months: [12, 36],
  },
];
