import type { Language } from "../../sheets/cells/language";

/** What is on the page »Sager og prognose«, in the order of the page. */
export const LISTED_PROGNOSES = ["refresh", "year", "ahead"] as const;

export type ListedPrognosis = (typeof LISTED_PROGNOSES)[number];

export interface PrognosesTexts {
  readonly title: string;
  /** On the front page's card. */
  readonly help: string;
  readonly list: Readonly<Record<ListedPrognosis, { readonly title: string; readonly help: string }>>;
}

export const PROGNOSES_TEXTS: Readonly<Record<Language, PrognosesTexts>> = {
  da: {
    title: "Sager og prognose",
    help: "Opdater månedens sagsliste, og lav årets og de kommende års prognose.",
    list: {
      refresh: {
        title: "Opdater",
        help: "Månedens sagsliste ind i Sager: nyt, ændret og ophørt vises først, og dine egne kolonner bliver.",
      },
      year: {
        title: "Ny prognose",
        help: "Årets prognose: disponeret, til- og afgang, refusion, dyre sager, pris og mængde – og et overblik for ledelsen.",
      },
      ahead: {
        title: "Langsigtet prognose",
        help: "Årene frem i tre scenarier med de unge, der kommer, og hvor langt tidligere prognoser var fra.",
      },
    },
  },
  en: {
    title: "Cases and prognosis",
    help: "Refresh this month's case list, and make the prognosis of this year and the years ahead.",
    list: {
      refresh: {
        title: "Refresh",
        help: "This month's case list into Sager: new, changed and gone are shown first, and your own columns stay.",
      },
      year: {
        title: "New prognosis",
        help: "The year's prognosis: committed, in- and outflow, refund, dear cases, price and volume – and a page for leaders.",
      },
      ahead: {
        title: "Long-term prognosis",
        help: "The years ahead in three scenarios with the young people to come, and how far off earlier ones were.",
      },
    },
  },
};
