import { amount } from "../finance/money/amount";
import type { Language, Words } from "../sheets/cells/language";
import { FUNCTIONS } from "./catalogue";
import type { CustomFunction, FunctionExample } from "./declaration";
import type { Parameter } from "./parameter";

const TEXTS = {
  title: { da: "Tiltags funktioner", en: "Tiltag's functions" },
  intro: {
    da: "Lavet ud fra funktionernes egne erklæringer (`npm run docs`); ret dem dér. Skriv `=TILTAG.` i en celle. Alle funktioner regner eksakt og afrunder ikke. En celle med tekst (`-`, `udgået`, en overskrift) eller uden indhold er ikke kvantificeret: den er udeladt, ikke 0. En fejl i input kommer igennem som den fejl. Eksemplerne står, som de skrives i dansk Excel.",
    en: "Made from the functions' own declarations (`npm run docs`); change them there. Type `=TILTAG.` in a cell. All functions compute exactly and do not round. A cell with text (`-`, `udgået`, a heading) or nothing in it is not quantified: it is left out, not 0. An error in the input comes through as that error. The examples are written as in Danish Excel.",
  },
  argument: { da: "Argument", en: "Argument" },
  meaning: { da: "Betydning", en: "Meaning" },
  example: { da: "Eksempel", en: "Example" },
  gives: { da: "Giver", en: "Gives" },
  from: { da: "Fra", en: "From" },
  rule: { da: "Kilde til reglen", en: "Source of the rule" },
} as const satisfies Readonly<Record<string, Words>>;

/** The page of all functions in one language, as Markdown: what `docs/` holds and a test compares. */
export const functionDocumentation = (language: Language): string =>
  [
    `# ${TEXTS.title[language]}`,
    TEXTS.intro[language],
    ...FUNCTIONS.map((declared) => documentFunction(declared, language)),
  ].join("\n\n") + "\n";

function documentFunction(declared: CustomFunction, language: Language): string {
  const { name, summary, parameters, source, examples } = declared;
  return [
    `## ${name}`,
    `\`TILTAG.${name}(${parameters.map((parameter) => written(parameter, language)).join("; ")})\``,
    summary[language],
    table(
      [TEXTS.argument[language], TEXTS.meaning[language]],
      parameters.map((parameter) => [`\`${written(parameter, language)}\``, parameter.help[language]]),
    ),
    table(
      [TEXTS.example[language], TEXTS.gives[language], TEXTS.from[language]],
      examples.map((example) => [`\`${example.formula}\``, shownResult(example), linked(example.source)]),
    ),
    `${TEXTS.rule[language]}: ${linked(source)}.`,
  ].join("\n\n");
}

/** The description of the field stands beside the page. */
const linked = (source: string): string => source.replace("domain.md", "[domain.md](domain.md)");

const written = (parameter: Parameter<unknown>, language: Language): string =>
  parameter.optional ? `[${parameter.name[language]}]` : parameter.name[language];

/** Fifteen digits, as Excel shows a number at its longest, with a Danish comma. */
export const shownResult = ({ result }: FunctionExample): string =>
  result
    .flat()
    .map((value) => amount(value).toSignificantDigits(15).toString().replace(".", ","))
    .join(" · ");

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [headers, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const line = (row: readonly string[]): string => `| ${row.join(" | ")} |`;
  const [head = [], ...body] = cells;
  return [line(head), line(head.map(() => "---")), ...body.map(line)].join("\n");
}
