import { accumulateTargets } from "../finance/targets/accumulated-target";
import { fail, succeed } from "../finance/result";
import { declareFunction } from "./declaration";
import { noNumbersIn } from "./fault";
import { amountLine, mode } from "./parameter";

const parameters = {
  targets: amountLine({
    name: { da: "måltal", en: "targets" },
    help: {
      da: "Hvert års nye, varige måltal i én række (eller én kolonne), første år først.",
      en: "Each year's new, lasting target in one row (or one column), the first year first.",
    },
  }),
  view: mode(
    {
      name: { da: "visning", en: "view" },
      help: {
        da: "»niveau« (standard): niveauet nået hvert år. »beløb«: beløbet akkumuleret over årene. »sum«: den rene sum, ét tal.",
        en: "“level” (default): the level reached each year. “amount”: the amount accumulated over the years. “sum”: the plain sum, one number.",
      },
    },
    [
      { choice: "level", da: "niveau", en: "level" },
      { choice: "amount", da: "beløb", en: "amount" },
      { choice: "sum", da: "sum", en: "sum" },
    ],
  ),
};

/** Akkumuleret måltal (`domain.md` §1.2): one of three named accumulations of each year's new, lasting target. */
export const AKKUMULERETMAALTAL = declareFunction({
  id: "AKKUMULERETMAALTAL",
  name: "AKKUMULERETMÅLTAL",
  summary: {
    da: "Akkumulerer årenes nye, varige måltal: som niveau, som beløb over årene eller som ren sum.",
    en: "Accumulates each year's new, lasting targets: as level, as amount over the years or as plain sum.",
  },
  parameters,
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
  compute: ({ targets, view }) =>
    targets.every((target) => target === null)
      ? fail(noNumbersIn(parameters.targets.name))
      : succeed([accumulateTargets(targets, view)]),
});
