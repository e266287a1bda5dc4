import { dayOf } from "../../../src/finance/calendar/day";
import type { FunctionId } from "../../../src/functions/declaration/function-id";
import { explained } from "./explained";

/** The first of two elements; the other has a result, so that the call has one. */
it.each<readonly [FunctionId, string, readonly unknown[], da: string, en: string]>([
  [
    "AFVIGELSE",
    "no budget",
    [
      [["-"], [1]],
      [[100], [1]],
    ],
    "Et af de to tal er ikke kvantificeret.",
    "One of the two figures is not quantified.",
  ],
  [
    "AFVIGELSE",
    "no forecast",
    [
      [[100], [1]],
      [["-"], [1]],
    ],
    "Et af de to tal er ikke kvantificeret.",
    "One of the two figures is not quantified.",
  ],
  [
    "REALISERINGSGRAD",
    "nothing realised",
    [
      [["-"], [1]],
      [[100], [1]],
    ],
    "Det realiserede er ikke kvantificeret.",
    "What is realised is not quantified.",
  ],
  [
    "REALISERINGSGRAD",
    "no target",
    [
      [[3], [1]],
      [["-"], [1]],
    ],
    "Der er intet mål.",
    "There is no target.",
  ],
  [
    "REALISERINGSGRAD",
    "a target of 0",
    [
      [[3], [1]],
      [[0], [1]],
    ],
    "Målet er 0, så der er ingen grad.",
    "The target is 0, so there is no degree.",
  ],
  [
    "BORGEREFFEKT",
    "no citizens",
    [[["-"], [1]], 700, 600, dayOf(2026, 1, 1), 2026],
    "Antallet eller en af priserne er ikke kvantificeret.",
    "The number of citizens or one of the prices is not quantified.",
  ],
  [
    "BORGEREFFEKT",
    "no present price",
    [[[1], [1]], [["-"], [700]], 600, dayOf(2026, 1, 1), 2026],
    "Antallet eller en af priserne er ikke kvantificeret.",
    "The number of citizens or one of the prices is not quantified.",
  ],
  [
    "BORGEREFFEKT",
    "no new price",
    [[[1], [1]], 700, [["-"], [600]], dayOf(2026, 1, 1), 2026],
    "Antallet eller en af priserne er ikke kvantificeret.",
    "The number of citizens or one of the prices is not quantified.",
  ],
  [
    "DELAARSEFFEKT",
    "an empty row",
    [[[""], [1]], [[""], [dayOf(2026, 1, 1)]], 2026],
    "Helårseffekten er ikke kvantificeret.",
    "The full-year effect is not quantified.",
  ],
  [
    "HELAARSEFFEKT",
    "an empty row",
    [
      [[""], [1]],
      [[""], [dayOf(2026, 1, 1)]],
    ],
    "Delårseffekten er ikke kvantificeret.",
    "The part-year effect is not quantified.",
  ],
  [
    "FREMSKRIV",
    "a dash",
    [[["-"], [1]], 2025, 2026, [[2026, 0.03]]],
    "Beløbet er ikke kvantificeret.",
    "The amount is not quantified.",
  ],
  [
    "SAGSUDGIFT",
    "no rate",
    [[["-"], [1]], "døgn", dayOf(2026, 1, 1), null, dayOf(2026, 1, 1), dayOf(2026, 1, 1)],
    "Taksten eller omfanget er ikke kvantificeret.",
    "The rate or the extent is not quantified.",
  ],
  [
    "SAGSUDGIFT",
    "no extent",
    [[[5], [1]], "døgn", dayOf(2026, 1, 1), null, dayOf(2026, 1, 1), dayOf(2026, 1, 1), [["-"], [1]]],
    "Taksten eller omfanget er ikke kvantificeret.",
    "The rate or the extent is not quantified.",
  ],
  [
    "SAGSUDGIFT",
    "an empty row",
    [[[""], [1]], [[""], ["døgn"]], [[""], [dayOf(2026, 1, 1)]], null, dayOf(2026, 1, 1), dayOf(2026, 1, 1)],
    "Rækken er tom: den har hverken takst eller startdato.",
    "The row is empty: no rate, no start.",
  ],
])("%s tells why a cell is empty: %s", (id, _, given, da, en) => {
  expect(explained(id, given)).toEqual([
    [da, en],
    ["Resultat: tom celle.", "Result: empty cell."],
  ]);
});
