import type { Language } from "../../sheets/cells/language";

/** The forms on the page »Flere skemaer«, in the order of the page. */
export const LISTED_FORMS = ["register", "decisions", "budget", "estimate", "investment", "together"] as const;

export type ListedForm = (typeof LISTED_FORMS)[number];

export interface FormsTexts {
  readonly title: string;
  /** On the front page's card. */
  readonly help: string;
  readonly list: Readonly<Record<ListedForm, { readonly title: string; readonly help: string }>>;
}

export const FORMS_TEXTS: Readonly<Record<Language, FormsTexts>> = {
  da: {
    title: "Flere skemaer",
    help: "Register og opfølgning, beslutningsblokke, budget og forventet, samlet estimat, investeringscase og sum af tabeller.",
    list: {
      register: {
        title: "Register og opfølgning",
        help: "Alle tiltag i én tabel: plan, forventet og realiseret hver for sig, og hvad der mangler.",
      },
      decisions: {
        title: "Beslutningsblokke",
        help: "Sæt kryds ved forslag, og se årenes sum og afstanden til målet med det samme.",
      },
      budget: {
        title: "Budget og forventet",
        help: "Korrigeret budget, forventet forbrug og differencen, for ét år eller flere.",
      },
      estimate: {
        title: "Samlet estimat",
        help: "Læg kataloger og tiltag sammen, og se det estimerede budget og differencen.",
      },
      investment: {
        title: "Investeringscase",
        help: "Varige ændringer, implementering, tilbagebetalingstid og nutidsværdi.",
      },
      together: {
        title: "Læg tabeller sammen",
        help: "Én linje for hver tabel og en sum; enhed og fortegn omregnes kun, når du siger det.",
      },
    },
  },
  en: {
    title: "More forms",
    help: "Register and follow-up, decision blocks, budget and expected, total estimate, investment case and the sum of tables.",
    list: {
      register: {
        title: "Register and follow-up",
        help: "All initiatives in one table: plan, forecast and realised apart, and what is missing.",
      },
      decisions: {
        title: "Decision blocks",
        help: "Tick proposals and see the years' sum and the distance to the target at once.",
      },
      budget: {
        title: "Budget and expected",
        help: "Adjusted budget, expected expenditure and the difference, for one year or several.",
      },
      estimate: {
        title: "Total estimate",
        help: "Add catalogues and initiatives, and see the estimated budget and the difference.",
      },
      investment: {
        title: "Investment case",
        help: "Lasting changes, implementation, payback time and present value.",
      },
      together: {
        title: "Add tables",
        help: "One line for each table and a sum; unit and sign are converted only when you say so.",
      },
    },
  },
};
