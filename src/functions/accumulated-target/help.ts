import type { HelpOf } from "../declaration/help";
import type { AKKUMULERETMAALTAL } from "./accumulated-target";

export const AKKUMULERETMAALTAL_HELP: HelpOf<typeof AKKUMULERETMAALTAL> = {
  summary: {
    da: "Akkumulerer årenes nye, varige måltal: som niveau, som beløb over årene eller som ren sum.",
    en: "Accumulates each year's new, lasting targets: as level, as amount over the years or as plain sum.",
  },
  parameters: {
    targets: {
      da: "Hvert års nye, varige måltal i én række (eller én kolonne), første år først.",
      en: "Each year's new, lasting target in one row (or one column), the first year first.",
    },
    view: {
      da: "»niveau« (standard): niveauet nået hvert år. »beløb«: beløbet akkumuleret over årene. »sum«: den rene sum, ét tal.",
      en: "“level” (default): the level reached each year. “amount”: the amount accumulated over the years. “sum”: the plain sum, one number.",
    },
  },
  rule: {
    da: "»niveau«: Nₜ = m₁ + … + mₜ. »beløb«: Bₜ = N₁ + … + Nₜ. »sum«: m₁ + … + mₙ.",
    en: "“level”: Lₜ = m₁ + … + mₜ. “amount”: Aₜ = L₁ + … + Lₜ. “sum”: m₁ + … + mₙ.",
  },
  edgeCases: [
    {
      da: "Måltallene er hvert års nye, varige mål. Er de allerede niveauer, er »sum« beløbet over årene.",
      en: "The targets are each year's new, lasting ones. If they are levels already, “sum” is the amount over the years.",
    },
    {
      da: "Et år uden måltal (tomt, 0 eller tekst) lægger intet til, men beholder sin plads.",
      en: "A year without a target (empty, 0 or text) adds nothing but keeps its place.",
    },
    {
      da: "En blok med flere rækker og kolonner giver #VÆRDI!. Uden tal i måltal er resultatet #I/T.",
      en: "A block of several rows and columns gives #VALUE!. Without a number in targets the result is #N/A.",
    },
    { da: "Resultatet er altid én række, også af en kolonne.", en: "The result is always one row, also of a column." },
  ],
  source: "domain.md §1.2",
  examples: [
    {
      formula: "=TILTAG.AKKUMULERETMÅLTAL({2\\3})",
      arguments: [[[2, 3]]],
      result: [[2, 5]],
      source: "Høje-Taastrup, effekten af opnormeringen",
    },
    {
      formula: '=TILTAG.AKKUMULERETMÅLTAL({2\\3};"beløb")',
      arguments: [[[2, 3]], "beløb"],
      result: [[2, 7]],
      source: "Høje-Taastrup, effekten af opnormeringen",
    },
    {
      formula: '=TILTAG.AKKUMULERETMÅLTAL({2\\3};"sum")',
      arguments: [[[2, 3]], "sum"],
      result: [[5]],
      source: "Høje-Taastrup, effekten af opnormeringen",
    },
  ],
};
