import type { UnderstoodRelation } from "../../finance/review/finding";
import type { Part, Relation } from "../../finance/review/relation";
import type { Language, Words } from "../../sheets/cells/language";
import { inBoth, numberWords } from "./numbers";
import { lineArea, lineName, relationArea, type ReviewedTable } from "./reviewed-table";

/** More lines than this are told by where they stand. */
const MOST_NAMES = 3;

/** What has been understood of one line: "»I alt« (B9:E9) er summen af B3:E8. Det passer i alle 4." */
export const relationSentence = (reviewed: ReviewedTable, understood: UnderstoodRelation): Words =>
  inBoth((language) => {
    const { relation } = understood;
    const name = `${nameOf(reviewed, relation, language)} (${relationArea(reviewed, relation)})`;
    if (understood.constant !== null) return constantSentence(reviewed, understood, name, language);
    return `${name} ${whatItIs(reviewed, relation, language)}. ${fitOf(understood, language)}${carriedSentence(understood, language)}`;
  });

/** The other reading of an outstanding row, for those whose rule it is. */
function carriedSentence({ withCarryOver }: UnderstoodRelation, language: Language): string {
  if (withCarryOver === null) return "";
  const values = withCarryOver.map((value) => numberWords(value)[language]).join(" · ");
  return language === "da"
    ? ` Hvert år er regnet for sig; lægges det, der mangler, oven i næste års mål, bliver det ${values}.`
    : ` Each year stands by itself; with what is lacking added to the next year's target it is ${values}.`;
}

function nameOf(reviewed: ReviewedTable, { axis, result, position }: Relation, language: Language): string {
  const name = lineName(reviewed, axis, result, language);
  if (position === null) return name;
  const other = lineName(reviewed, axis === "rows" ? "columns" : "rows", position, language);
  return language === "da" ? `${name} for ${other}` : `${name} of ${other}`;
}

function whatItIs(reviewed: ReviewedTable, { axis, kind, parts }: Relation, language: Language): string {
  const all = linesOf(reviewed, axis, parts, language);
  const added = parts.filter(({ weight }) => weight > 0);
  const taken = parts.filter(({ weight }) => weight < 0);
  const [plus, minus] = [linesOf(reviewed, axis, added, language), linesOf(reviewed, axis, taken, language)];
  const less = { da: `er ${plus} minus ${minus}`, en: `is ${plus} less ${minus}` };
  switch (kind) {
    case "running-level":
      return { da: `er ${all} lagt løbende sammen`, en: `is ${all} as a running total` }[language];
    case "running-amount":
      return {
        da: `er ${all} akkumuleret til beløb: hvert års niveau lagt sammen`,
        en: `is ${all} accumulated to an amount: the levels of all years added up`,
      }[language];
    case "carried":
      return {
        da: `${less.da}, hvor det, der mangler ét år, er lagt oven i næste års mål`,
        en: `${less.en}, with what one year lacks added to the next year's target`,
      }[language];
    case "sum":
    case "net":
    case "difference":
    case "outstanding":
      return taken.length > 0 ? less[language] : { da: `er summen af ${all}`, en: `is the sum of ${all}` }[language];
  }
}

/** A few lines by name, many by where they stand. */
export function linesOf(
  reviewed: ReviewedTable,
  axis: Relation["axis"],
  parts: readonly Part[],
  language: Language,
): string {
  const and = language === "da" ? "og" : "and";
  const told =
    parts.length <= MOST_NAMES
      ? parts.map(({ line }) => lineName(reviewed, axis, line, language))
      : stretchesOf(parts.map(({ line }) => line)).map(([first, last]) =>
          first === last ? lineArea(reviewed, axis, first) : joinAreas(reviewed, axis, first, last),
        );
  const last = told.at(-1) ?? "";
  return told.length < 2 ? last : `${told.slice(0, -1).join(", ")} ${and} ${last}`;
}

const joinAreas = (reviewed: ReviewedTable, axis: Relation["axis"], first: number, last: number): string => {
  const [start = ""] = lineArea(reviewed, axis, first).split(":");
  return `${start}:${lineArea(reviewed, axis, last).split(":").at(-1) ?? ""}`;
};

function stretchesOf(lines: readonly number[]): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else stretches.push([line, line]);
  }
  return stretches;
}

function fitOf({ tried, holds }: UnderstoodRelation, language: Language): string {
  const [all, some] = [String(tried), String(holds)];
  if (tried === 1)
    return language === "da"
      ? holds === 1
        ? "Det passer."
        : "Det passer ikke."
      : holds === 1
        ? "It holds."
        : "It does not hold.";
  if (holds === tried) return language === "da" ? `Det passer alle ${all} steder.` : `It holds in all ${all} places.`;
  return language === "da" ? `Det passer ${some} af ${all} steder.` : `It holds in ${some} of ${all} places.`;
}

function constantSentence(
  reviewed: ReviewedTable,
  { relation, constant }: UnderstoodRelation,
  name: string,
  language: Language,
): string {
  const [part] = relation.parts;
  const other = part === undefined ? "" : lineName(reviewed, relation.axis, part.line, language);
  const base = constant === null ? "" : numberWords(constant)[language];
  return language === "da"
    ? `${name} er regnet ud fra ${other} og det samme tal i alle kolonner: ${base}. Det tal står ikke i tabellen.`
    : `${name} follows from ${other} and the same number in every column: ${base}. That number is not in the table.`;
}
