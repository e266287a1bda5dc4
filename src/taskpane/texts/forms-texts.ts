import type { Language } from "../../sheets/cells/language";

/** The forms on the page »Flere skemaer«, in the order of the page. */
export const LISTED_FORMS = ["decisions", "budget", "estimate", "investment", "together"] as const;

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
    help: "Beslutningsblokke, budget og forventet, samlet estimat, investeringscase og sum af tabeller.",
    list: {
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
    help: "Decision blocks, budget and expected, total estimate, investment case and the sum of tables.",
    list: {
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
