import type { Language, Words } from "../../sheets/cells/language";
import type { Parameter, ParameterKind } from "../arguments/parameter";

/** What an argument of a kind takes, where neither words nor limits say it. */
const TAKES: Readonly<Record<ParameterKind, Words>> = {
  amounts: {
    da: "Tal. Tekst og tomme celler er ikke kvantificeret.",
    en: "Numbers. Text and empty cells are not quantified.",
  },
  amount: {
    da: "Ét tal. Tekst og en tom celle er ikke kvantificeret.",
    en: "One number. Text and an empty cell are not quantified.",
  },
  quantities: {
    da: "Tal. En tom celle og 0 mangler; tekst er ikke kvantificeret.",
    en: "Numbers. An empty cell and 0 are missing; text is not quantified.",
  },
  number: { da: "Ét tal", en: "One number" },
  numbers: { da: "Tal", en: "Numbers" },
  rate: {
    da: "En sats over −100 % og under 100 %. Tekst afvises.",
    en: "A rate above −100 % and below 100 %. Text is refused.",
  },
  dates: {
    da: "Excel-datoer. En tom celle og 0 mangler; tekst afvises.",
    en: "Excel dates. An empty cell and 0 are missing; text is refused.",
  },
  date: {
    da: "En Excel-dato. En tom celle og 0 mangler; tekst afvises.",
    en: "An Excel date. An empty cell and 0 are missing; text is refused.",
  },
  years: {
    da: "Årstal 1900–9999. En tom celle og 0 mangler; tekst afvises.",
    en: "Years 1900–9999. An empty cell and 0 are missing; text is refused.",
  },
  year: { da: "Et årstal 1900–9999. Tekst afvises.", en: "A year 1900–9999. Text is refused." },
  words: { da: "Ord", en: "Words" },
  word: { da: "Et ord", en: "A word" },
  labels: { da: "Tekst. Alt andet læses som en tom celle.", en: "Text. Everything else is read as an empty cell." },
  switch: { da: "SAND eller FALSK (standard), 1 eller 0.", en: "TRUE or FALSE (default), 1 or 0." },
  table: { da: "To kolonner", en: "Two columns" },
};

/** What an argument may be, from its declaration: its words, its limits, or what its kind takes. */
export function allowedFor(parameter: Parameter<unknown>, language: Language): string {
  const { choices, allowed, kind } = parameter;
  const takes = TAKES[kind][language];
  if (choices !== undefined) return `${takes}: ${listed(choices, language, kind === "word")}.`;
  if (allowed !== undefined) return `${takes}: ${allowed[language]}.`;
  return takes.endsWith(".") ? takes : `${takes}.`;
}

function listed(choices: readonly Words[], language: Language, hasDefault: boolean): string {
  const standard = language === "da" ? " (standard)" : " (default)";
  return choices
    .map((choice, index) => `\`${choice[language]}\`${hasDefault && index === 0 ? standard : ""}`)
    .join(", ");
}
