import { amount } from "../../finance/money/amount";
import type { Finding, Rounding } from "../../finance/review/finding";
import type { Instance } from "../../finance/review/relation";
import type { Language, Words } from "../../sheets/cells/language";
import { explanationSentence, MOST_TERMS } from "./explanation-sentences";
import { inBoth, numberWords, termsOf } from "./numbers";
import { linesOf } from "./relation-sentences";
import { addressOf, amountAt, cellName, lineName, positionName, type ReviewedTable } from "./reviewed-table";

/** What a finding says to the one who must decide about it. */
export const findingSentence = (reviewed: ReviewedTable, finding: Finding): Words =>
  inBoth((language) => sayFinding(reviewed, finding, language).trim());

function sayFinding(reviewed: ReviewedTable, finding: Finding, language: Language): string {
  const { kind, cell, instance, explanation } = finding;
  const isDanish = language === "da";
  const name = lineName(reviewed, "rows", cell.row, language);
  const position = positionName(reviewed, "rows", cell, language);
  const value = (which: "stated" | "expected" | "difference"): string =>
    finding[which] === null ? "" : numberWords(finding[which])[language];
  const sum = instance === null ? "" : sumName(reviewed, instance, language);
  switch (kind) {
    case "sum-does-not-hold": {
      if (explanation?.kind === "crossing")
        return isDanish
          ? `${name} for ${position}: der står ${value("stated")}. Med ${value("expected")} passer de summer, tallet indgår i.`
          : `${name} for ${position} says ${value("stated")}. With ${value("expected")} the sums it is part of hold.`;
      const why = explanationSentence(reviewed, explanation, instance, language);
      const terms = instance === null ? "" : spokenTerms(reviewed, instance, language);
      return isDanish
        ? `${name} for ${position}: der står ${value("stated")}, men ${terms} giver ${value("expected")}. Forskellen er ${value("difference")}. ${why}`
        : `${name} for ${position} says ${value("stated")}, but ${terms} makes ${value("expected")}. The difference is ${value("difference")}. ${why}`;
    }
    case "row-outside-sum":
      return isDanish
        ? `${name} er ikke talt med i ${sum}, som de andre rækker er.`
        : `${name} has not been counted in ${sum}, as the other rows have.`;
    case "sign-break":
      return isDanish
        ? `${name} for ${position}: ${value("stated")} ser ud til at have forkert fortegn.${sum === "" ? ` De andre år har det modsatte.` : ` Med ${value("expected")} passer ${sum}.`}`
        : `${name} for ${position}: ${value("stated")} seems to have the wrong sign.${sum === "" ? ` The other years have the opposite.` : ` With ${value("expected")} ${sum} holds.`}`;
    case "unit-break":
      return isDanish
        ? `${name} for ${position}: ${value("stated")} ser ud til at være skrevet i en anden enhed end resten; ${value("expected")} ville passe.`
        : `${name} for ${position}: ${value("stated")} seems to be written in another unit than the rest; ${value("expected")} would fit.`;
    case "wrong-base-year":
      return baseYearSentence(finding, name, position, value("expected"), value("stated"), language);
    case "typed-total-among-formulas":
      return isDanish
        ? `${name} for ${position}: ${value("stated")} er tastet, hvor de andre summer er formler. Ændres et tal, følger summen ikke med.`
        : `${name} for ${position}: ${value("stated")} is typed where the other sums are formulas. If a number changes, the sum will not follow.`;
    case "number-as-text":
      return textSentence(reviewed, finding, sum, language);
    case "duplicated-number": {
      const twin = explanation !== null && "from" in explanation ? explanation.from : cell;
      const other = lineName(reviewed, "rows", twin.row, language);
      const place = cellName(reviewed, twin);
      return isDanish
        ? `${name} har de samme tal som ${other} (${place}). Er de sat ind to gange?`
        : `${name} has the same numbers as ${other} (${place}). Have they been put in twice?`;
    }
    case "rule-not-applied":
      return isDanish
        ? `${name} for ${position}: teksten siger, at det, der mangler ét år, lægges oven i næste års mål. Det er ikke sket; med overførsel ville der stå ${value("expected")} i stedet for ${value("stated")}.`
        : `${name} for ${position}: the text says that what one year lacks is added to the next year's target. That has not been done; with carry-over it would say ${value("expected")} instead of ${value("stated")}.`;
  }
}

function baseYearSentence(
  { expected }: Finding,
  name: string,
  position: string,
  instead: string,
  stated: string,
  language: Language,
): string {
  const known = expected !== null;
  return language === "da"
    ? `${name} for ${position} er regnet fra et tidligere års budget, men teksten siger, at budgettet er ændret siden.${known ? ` Med det ændrede budget ville der stå ${instead} i stedet for ${stated}.` : ""}`
    : `${name} for ${position} is taken from an earlier year's budget, but the text says that the budget has changed since.${known ? ` With the changed budget it would say ${instead} instead of ${stated}.` : ""}`;
}

function textSentence(
  reviewed: ReviewedTable,
  { cell, cells, instance }: Finding,
  sum: string,
  language: Language,
): string {
  if (cells.length > 1) {
    const [place, count] = [addressOf(reviewed, cells), String(cells.length)];
    return language === "da"
      ? `Tallene i ${place} (${count}) er tekst. Excel regner ikke med dem, før de er tal.`
      : `The numbers in ${place} (${count}) are text. Excel does not calculate with them until they are numbers.`;
  }
  const place = cellName(reviewed, cell);
  if (instance === null)
    return language === "da"
      ? `${place} er tekst, ikke et tal. Excel regner det ikke med i summer.`
      : `${place} is text, not a number. Excel does not count it in sums.`;
  return language === "da"
    ? `${place} er tekst, ikke et tal, og er derfor ikke talt med i ${sum}.`
    : `${place} is text, not a number, and has therefore not been counted in ${sum}.`;
}

/** »I alt« (C9) */
function sumName(reviewed: ReviewedTable, { relation, result }: Instance, language: Language): string {
  const name = lineName(reviewed, relation.axis, relation.result, language);
  return `${name} (${cellName(reviewed, result)})`;
}

/** "−9.000 + 175", or the lines where there are many. */
function spokenTerms(reviewed: ReviewedTable, { parts, relation }: Instance, language: Language): string {
  const terms = parts
    .map((part) => amountAt(reviewed, part).times(amount(part.weight)))
    .filter((term) => !term.isZero());
  if (terms.length > 0 && terms.length <= MOST_TERMS) return termsOf(terms, language);
  const lines = parts.map((part) => ({ line: relation.axis === "rows" ? part.row : part.column, weight: 1 }));
  return linesOf(reviewed, relation.axis, lines, language);
}

/** A sum that holds but for rounding: told, so that nobody need wonder. */
export const roundingSentence = (reviewed: ReviewedTable, { instance, stated, expected }: Rounding): Words =>
  inBoth((language) => {
    const name = lineName(reviewed, "rows", instance.result.row, language);
    const position = positionName(reviewed, "rows", instance.result, language);
    const [says, adds] = [numberWords(stated)[language], numberWords(expected)[language]];
    return language === "da"
      ? `${name} for ${position}: der står ${says}, og de viste tal giver ${adds}. Det er afrunding.`
      : `${name} for ${position} says ${says}, and the numbers shown make ${adds}. That is rounding.`;
  });
