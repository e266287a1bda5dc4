import { amount } from "../../finance/money/amount";
import type { Language, Words } from "../../sheets/cells/language";
import type { Parameter } from "../arguments/parameter";
import type { FunctionExample } from "../declaration/help";
import { FUNCTIONS_WITH_HELP, type FunctionWithHelp } from "../help-catalogue";
import { allowedFor } from "./argument-kinds";
import { toHtml } from "./html";
import { toMarkdown } from "./markdown";
import { code, list, paragraph, table, type Block } from "./page";
import { anchorOf, PAGES } from "./pages";

const TEXTS = {
  title: { da: "Tiltags funktioner", en: "Tiltag's functions" },
  made: {
    da: "Lavet ud fra funktionernes egne erklæringer (`npm run docs`); ret dem dér.",
    en: "Made from the functions' own declarations (`npm run docs`); change them there.",
  },
  intro: {
    da: "Skriv `=TILTAG.` i en celle, og vælg funktionen. Alle funktioner regner eksakt og afrunder ikke. Argumenter i [kantede parenteser] kan udelades. Eksemplerne står, som de skrives i dansk Excel.",
    en: "Type `=TILTAG.` in a cell and choose the function. All functions compute exactly and do not round. Arguments in [square brackets] may be left out. The examples are written as in Danish Excel.",
  },
  blank: {
    da: "En celle med tekst (`-`, `udgået`, en overskrift, et tal gemt som tekst) eller uden indhold er ikke kvantificeret: den er udeladt, den er ikke 0. Hvor en dato, en pris eller en takst skal stå, læses 0 som en tom celle.",
    en: "A cell with text (`-`, `udgået`, a heading, a number stored as text) or nothing in it is not quantified: it is left out, it is not 0. Where a date, a price or a rate must stand, 0 is read as an empty cell.",
  },
  errors: {
    da: "En fejl i input, fx #REFERENCE!, kommer igennem som den samme fejl. Er et argument ikke, som det skal være, viser cellen #VÆRDI!; er der intet at beregne, #I/T. Begge har en sætning, der siger hvorfor: hold musen over cellen.",
    en: "An error in the input, such as #REF!, comes through as the same error. Where an argument is not as it must be, the cell shows #VALUE!; where there is nothing to compute, #N/A. Both have a sentence that says why: point at the cell.",
  },
  words: {
    da: "Ord kan skrives med store eller små bogstaver, på dansk eller engelsk.",
    en: "Words may be written in capitals or small letters, in Danish or English.",
  },
  argument: { da: "Argument", en: "Argument" },
  meaning: { da: "Betydning", en: "Meaning" },
  allowed: { da: "Må være", en: "May be" },
  examples: { da: "Eksempler", en: "Examples" },
  gives: { da: "giver", en: "gives" },
  rule: { da: "Sådan regnes der", en: "How it is computed" },
  edges: { da: "Værd at vide", en: "Worth knowing" },
  field: { da: "fagbeskrivelsen", en: "the description of the field" },
  source: { da: "Kilde til reglen", en: "Source of the rule" },
  twin: { da: "Denne side på dansk", en: "This page in English" },
} as const satisfies Readonly<Record<string, Words>>;

/** The page of all functions in one language, as Markdown: what `docs/` holds and a test compares. */
export const functionDocumentation = (language: Language): string => {
  const [title, ...rest] = blocksOf(language);
  return toMarkdown([...(title === undefined ? [] : [title]), paragraph(TEXTS.made[language]), ...rest]);
};

/** The same page as it is published beside the add-in, where `helpUrl` points. */
export const functionPage = (language: Language): string => {
  const other = language === "da" ? "en" : "da";
  return toHtml(blocksOf(language), language, { href: PAGES[other], text: TEXTS.twin[other], language: other });
};

const blocksOf = (language: Language): readonly Block[] => [
  { kind: "heading", level: 1, text: TEXTS.title[language] },
  paragraph(TEXTS.intro[language]),
  list([TEXTS.blank, TEXTS.errors, TEXTS.words].map((words) => withErrorsMarked(words[language]))),
  ...FUNCTIONS_WITH_HELP.flatMap((each) => documentFunction(each, language)),
];

function documentFunction({ declared, help, parameters }: FunctionWithHelp, language: Language): readonly Block[] {
  const { id, name } = declared;
  const { summary, source, examples, rule, edgeCases } = help;
  const signature = parameters.map(({ parameter }) => written(parameter, language)).join("; ");
  return [
    { kind: "heading", level: 2, text: name, anchor: anchorOf(id) },
    code(`TILTAG.${name}(${signature})`),
    paragraph(summary[language]),
    table(
      [TEXTS.argument[language], TEXTS.meaning[language], TEXTS.allowed[language]],
      parameters.map(({ parameter, help: told }) => [
        `\`${written(parameter, language)}\``,
        told[language],
        allowedFor(parameter, language),
      ]),
    ),
    paragraph(`**${TEXTS.rule[language]}:** ${rule[language]}`),
    paragraph(`**${TEXTS.edges[language]}:**`),
    list(edgeCases.map((edge) => withErrorsMarked(edge[language]))),
    paragraph(`**${TEXTS.examples[language]}:**`),
    list(
      examples.map(
        (example) =>
          `\`${example.formula}\` ${TEXTS.gives[language]} ${shownResult(example)} (${linked(example.source, language)}).`,
      ),
    ),
    paragraph(`**${TEXTS.source[language]}:** ${linked(source, language)}.`),
  ];
}

/** The description of the field stands beside the page. */
const linked = (source: string, language: Language): string =>
  source.replace("domain.md", `[${TEXTS.field[language]}](domain.md)`);

const withErrorsMarked = (text: string): string => text.replace(/#[A-ZÆØÅ/0]+[!?]?/g, "`$&`");

const written = (parameter: Parameter<unknown>, language: Language): string =>
  parameter.optional ? `[${parameter.name[language]}]` : parameter.name[language];

/** Fifteen digits, as Excel shows a number at its longest, with a Danish comma. */
export const shownResult = ({ result }: FunctionExample): string =>
  result
    .flat()
    .map((value) => amount(value).toSignificantDigits(15).toString().replace(".", ","))
    .join(" · ");
