import type { Language } from "../../sheets/cells/language";
import { REGISTER_PLAN_TEXTS, type RegisterPlanTexts } from "./register-plan-texts";
import { REGISTER_TIME_TEXTS, type RegisterTimeTexts } from "./register-time-texts";
import type { PartTexts } from "./part-texts";

/** What the page of the register says. */
export interface RegisterTexts extends RegisterPlanTexts, RegisterTimeTexts {
  readonly title: string;
  readonly intro: string;
  /** Before the link to its cells. */
  readonly there: (title: string) => string;
  readonly create: PartTexts & {
    readonly follows: (years: string, contract: string) => string;
    readonly empty: string;
    readonly done: (initiatives: number, renumbered: number) => string;
  };
  readonly extract: PartTexts & {
    readonly which: string;
    readonly series: Readonly<Record<"plan" | "forventet" | "realiseret", string>>;
    readonly done: (initiatives: number) => string;
  };
  readonly followUp: PartTexts & {
    readonly yellow: string;
    readonly red: string;
    readonly notAShare: string;
    readonly crossed: string;
    readonly done: string;
  };
}

export const REGISTER_TEXTS: Readonly<Record<Language, RegisterTexts>> = {
  da: {
    ...REGISTER_PLAN_TEXTS.da,
    ...REGISTER_TIME_TEXTS.da,
    title: "Register og opfølgning",
    intro: "Alle tiltag i én tabel: plan, forventet og realiseret hver for sig. Udtræk og opfølgning følger den.",
    there: (title) => `Registeret »${title}« står i`,
    create: {
      title: "Opret registeret",
      start: "Opret register på nyt ark",
      running: "Skriver registeret og kontrollerer det …",
      notDone: "Registeret blev ikke oprettet",
      follows: (years, contract) =>
        `Tiltagenes beløb bliver registerets plan. Det får årene ${years} og står i ${contract}.`,
      empty: "Uden tabeller at begynde med bliver registeret tomt. Vælg dets år, enhed og fortegn.",
      done: (initiatives, renumbered) =>
        [
          `Registeret er oprettet med ${String(initiatives)} tiltag.`,
          ...(renumbered === 0 ? [] : [`${String(renumbered)} har fået et nyt nummer, fordi det gamle var taget.`]),
        ].join(" "),
    },
    extract: {
      title: "Udtræk",
      start: "Lav udtræk på nyt ark",
      running: "Skriver udtrækket og kontrollerer det …",
      notDone: "Udtrækket blev ikke lavet",
      which: "Hvilke beløb?",
      series: { plan: "Plan", forventet: "Forventet", realiseret: "Realiseret" },
      done: (initiatives) => `Udtrækket er lavet med ${String(initiatives)} tiltag.`,
    },
    followUp: {
      title: "Opfølgning",
      start: "Lav opfølgning på nyt ark",
      running: "Skriver opfølgningen og kontrollerer den …",
      notDone: "Opfølgningen blev ikke lavet",
      yellow: "Gul under",
      red: "Rød under",
      notAShare: "Skriv procent af målet, fx 95.",
      crossed: "Gul skal være mindst så høj som rød.",
      done: "Opfølgningen er lavet.",
    },
  },
  en: {
    ...REGISTER_PLAN_TEXTS.en,
    ...REGISTER_TIME_TEXTS.en,
    title: "Register and follow-up",
    intro: "All initiatives in one table: plan, forecast and realised apart. Extracts and follow-up follow it.",
    there: (title) => `The register “${title}” stands in`,
    create: {
      title: "Create the register",
      start: "Create register on new sheet",
      running: "Writing the register and checking it …",
      notDone: "The register was not created",
      follows: (years, contract) =>
        `The initiatives' amounts become the register's plan. It has the years ${years} and stands in ${contract}.`,
      empty: "With no tables to start from, the register is empty. Choose its years, unit and sign.",
      done: (initiatives, renumbered) =>
        [
          `The register has been created with ${initiatives === 1 ? "1 initiative" : `${String(initiatives)} initiatives`}.`,
          ...(renumbered === 0 ? [] : [`${String(renumbered)} got a new number, because the old one was taken.`]),
        ].join(" "),
    },
    extract: {
      title: "Extract",
      start: "Make extract on new sheet",
      running: "Writing the extract and checking it …",
      notDone: "The extract was not made",
      which: "Which amounts?",
      series: { plan: "Plan", forventet: "Forecast", realiseret: "Realised" },
      done: (initiatives) =>
        `The extract has been made with ${initiatives === 1 ? "1 initiative" : `${String(initiatives)} initiatives`}.`,
    },
    followUp: {
      title: "Follow-up",
      start: "Make follow-up on new sheet",
      running: "Writing the follow-up and checking it …",
      notDone: "The follow-up was not made",
      yellow: "Yellow below",
      red: "Red below",
      notAShare: "Write per cent of the target, such as 95.",
      crossed: "Yellow must be at least as high as red.",
      done: "The follow-up has been made.",
    },
  },
};
