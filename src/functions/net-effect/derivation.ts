import { sumQuantified, type MaybeAmount } from "../../finance/money/amount";
import { countUnquantified, weighedAmount, type EffectRow } from "../../finance/initiatives/net-effect";
import type { Words } from "../../sheets/cells/language";
import { shapeOf } from "../arguments/matrix";
import { explainWhole } from "../declaration/derivation";
import { cut, listPlaces, stateResult, writeSum } from "../derivation/steps";
import { say } from "../derivation/writer";
import { effectRows, NETTOEFFEKT } from "./net-effect";

export const NETTOEFFEKT_DERIVATION = explainWhole(NETTOEFFEKT, (values) => {
  const rows = effectRows(values);
  const columns = Array.from({ length: shapeOf(values.amounts).columns }, (_, column) => column);
  const unquantified = countUnquantified(rows, columns.length);
  return [
    ...sayLeftOut(
      placesOf(rows, ({ counts }) => !counts),
      { da: "er udgået eller afvist", en: "withdrawn or rejected" },
    ),
    ...sayLeftOut(
      placesOf(rows, ({ counts, weight }) => counts && weight === null),
      { da: "har ingen sandsynlighed", en: "without a probability" },
    ),
    ...cut(
      columns.map((column) => sayColumn(rows, column, unquantified[column] ?? 0)),
      { da: "kolonne", en: "column" },
      { da: "kolonner", en: "columns" },
    ),
    stateResult(columns.map((column) => sumQuantified(rows.map((row) => contribution(row, column))))),
  ];
});

const contribution = (row: EffectRow, column: number): MaybeAmount => (row.counts ? weighedAmount(row, column) : null);

const placesOf = (rows: readonly EffectRow[], isMeant: (row: EffectRow) => boolean): readonly number[] =>
  rows.flatMap((row, index) => (isMeant(row) ? [index] : []));

const sayLeftOut = (places: readonly number[], why: Words): readonly Words[] =>
  places.length === 0
    ? []
    : [
        say(
          (writer) => `Række ${listPlaces(writer, places)} ${why.da} og tæller ikke med.`,
          (writer) => `Left out as ${why.en}: row ${listPlaces(writer, places)}.`,
        ),
      ];

/** "Kolonne 1: −7.300 + 250 = −7.050 (2 rækker)." */
function sayColumn(rows: readonly EffectRow[], column: number, unquantified: number): Words {
  const terms = rows.map((row) => contribution(row, column)).filter((term) => term !== null);
  const weighed = rows.some((row) => row.weight !== undefined);
  return say(
    (writer) =>
      `Kolonne ${column + 1}: ${writeSum(writer, terms)} (${writer.count(terms.length, "række", "rækker")}${weighed ? ", beløb × sandsynlighed" : ""}${unquantified > 0 ? `; ${writer.number(unquantified)} ikke kvantificeret` : ""}).`,
    (writer) =>
      `Column ${column + 1}: ${writeSum(writer, terms)} (${writer.count(terms.length, "row", "rows")}${weighed ? ", amount × probability" : ""}${unquantified > 0 ? `; ${writer.number(unquantified)} not quantified` : ""}).`,
  );
}
