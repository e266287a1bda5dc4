import type { Language } from "../../sheets/cells/language";
import type { PartTexts } from "./part-texts";

/** What the page of the register says of its years, its months and of the next year. */
export interface RegisterTimeTexts {
  /** Which of several registers. */
  readonly choice: { readonly which: string; readonly named: (title: string, years: string) => string };
  readonly month: PartTexts & {
    readonly help: string;
    readonly year: string;
    readonly month: string;
    readonly replace: string;
    readonly done: (month: string, lines: number) => string;
  };
  readonly roll: Omit<PartTexts, "start"> & {
    readonly help: string;
    readonly start: (years: string) => string;
    readonly done: (initiatives: number) => string;
    /** Above the initiatives that began during last year. */
    readonly carriedIn: (year: number) => string;
    readonly carried: (number: string, title: string, amount: string) => string;
    readonly nothingCarried: (year: number) => string;
  };
}

export const REGISTER_TIME_TEXTS: Readonly<Record<Language, RegisterTimeTexts>> = {
  da: {
    choice: { which: "Hvilket register?", named: (title, years) => `${title} (${years})` },
    month: {
      title: "Status for måneden",
      start: "Gem månedens status",
      running: "Gemmer månedens status …",
      notDone: "Månedens status blev ikke gemt",
      help: "Gemmer mål, identificeret, realiseret og lys, som de er nu, så månederne kan sammenlignes. Mål og grænser er den nyeste opfølgnings.",
      year: "År",
      month: "Måned",
      replace: "Erstat månedens linjer",
      done: (month, lines) => `Status for ${month} er gemt i ${String(lines)} linjer.`,
    },
    roll: {
      title: "Nyt år",
      running: "Ruller registeret og kontrollerer det …",
      notDone: "Registeret blev ikke rullet",
      help: "Laver næste års register på et nyt ark. Det første år falder ud, og et nyt kommer til med samme niveau; engangsbeløb gentages ikke. Registeret, det kommer fra, bliver stående.",
      start: (years) => `Lav register for ${years}`,
      done: (initiatives) =>
        `Registeret er rullet et år frem med ${String(initiatives)} tiltag. Dets plan er ikke låst endnu.`,
      carriedIn: (year) => `Begyndt i ${String(year)}: så meget mere giver de nu hele året`,
      carried: (number, title, amount) => `${number}. ${title}: ${amount}`,
      nothingCarried: (year) => `Ingen tiltag begyndte undervejs i ${String(year)}, så ingen helårseffekt er ført med.`,
    },
  },
  en: {
    choice: { which: "Which register?", named: (title, years) => `${title} (${years})` },
    month: {
      title: "Status of the month",
      start: "Keep the month's status",
      running: "Keeping the month's status …",
      notDone: "The month's status was not kept",
      help: "Keeps target, identified, realised and lights as they are now, so that the months can be compared. Targets and limits are those of the newest follow-up.",
      year: "Year",
      month: "Month",
      replace: "Replace the month's lines",
      done: (month, lines) => `The status of ${month} has been kept in ${String(lines)} lines.`,
    },
    roll: {
      title: "New year",
      running: "Rolling the register and checking it …",
      notDone: "The register was not rolled",
      help: "Makes next year's register on a new sheet. The first year drops, and a new one comes with the same level; one-off amounts are not repeated. The register it comes from stays.",
      start: (years) => `Make register for ${years}`,
      done: (initiatives) =>
        `The register has been rolled one year on with ${initiatives === 1 ? "1 initiative" : `${String(initiatives)} initiatives`}. Its plan is not locked yet.`,
      carriedIn: (year) => `Begun in ${String(year)}: so much more they give now that they work the whole year`,
      carried: (number, title, amount) => `${number}. ${title}: ${amount}`,
      nothingCarried: (year) => `No initiatives began during ${String(year)}, so no full-year effect is carried in.`,
    },
  },
};
