import type { LineRole } from "../../finance/review/review-table";

/** A word with what stands around it: \b knows no æ, ø and å. */
const word = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "iu");

const STARTS = (pattern: string): RegExp => new RegExp(`^(?:${pattern})(?![\\p{L}\\p{N}])`, "iu");

/**
 * What municipalities call the lines of their tables. The first that fits counts: "Netto-udestående" is outstanding
 * before it is net.
 */
const ROLE_WORDS: readonly (readonly [LineRole, readonly RegExp[]])[] = [
  ["withdrawn", [word("udgået|udgår|udgåede|afvist|bortfaldet|bortfalder|withdrawn")]],
  ["part-of", [STARTS("[-–•]?\\s*(?:heraf|deraf|of which)")]],
  [
    "ratio",
    [
      /%/,
      word("procent|pct|andel|realiseringsgrad|dækningsgrad|gennemsnit(?:lig)?|gns"),
      word("pr\\.? (?:borger|indbygger|plads|sag|enhed|døgn|måned)"),
    ],
  ],
  [
    "memo",
    [/årsværk|helårspersoner|fuldtidsstillinger/iu, STARTS("antal|aktivitet|cpr-numre"), word("\\(antal [^)]*\\)")],
  ],
  ["running", [/akkumulere|kumulere|accumulated/iu, word("løbende sum|år til dato|åtd")]],
  // "I alt, ikke defineret" is a total before it is anything else.
  ["total", [STARTS("i alt|ialt|sum|subtotal|delsum|mellemsum|total"), word("(?:i alt|ialt|total)$")]],
  ["unallocated", [word("ufordelt|ufordelte|uspecificeret|uspecificerede|ikke[- ](?:definere(?:t|de)|fordelt)")]],
  ["outstanding", [/udestående/iu, word("restmål|manko|mangler|manglende (?:effekt|besparelse)|outstanding")]],
  [
    "target",
    [
      /måltal|reduktionsmål|sparemål|effektiviseringsmål|(?:besparelses|effektiviserings|reduktions)krav/iu,
      word("mål|target"),
    ],
  ],
  [
    "difference",
    [
      word("difference|differencen|afvigelse|afvigelser|forskel|restbudget|rest|balance|deviation"),
      /^(?:mer|mindre)[-/ ]*(?:og |eller )?(?:mer|mindre)?forbrug/iu,
    ],
  ],
  ["net", [word("netto|nettoeffekt|nettoændring|nettobesparelse|nettoudgift(?:er)?|samlet ændring|resultat|net")]],
  [
    "total",
    [
      word("i alt|ialt|sum|subtotal|delsum|mellemsum|total|totalt|tilsammen|totaler|in total"),
      STARTS("samlet|samlede|samlet set|hele perioden|brutto|bruttoeffekt"),
      word("samlet$"),
    ],
  ],
  [
    "new-base",
    [
      STARTS(
        "(?:nyt|ændret|tilrettet|estimeret|resulterende) budget|ny ramme|budget (?:efter|inkl\\.?|inklusive|med) ",
      ),
    ],
  ],
  [
    "base",
    [
      STARTS(
        "(?:nuværende|gældende|oprindeligt?|korrigeret|vedtaget|forventet|teknisk|afsat) (?:budget|forbrug|regnskab|ramme)",
      ),
      STARTS("budget|regnskab|forbrug|budgetramme|ramme|basisbudget|helårseffekt|helårsvirkning"),
    ],
  ],
  ["investment", [/investering|implementerings|engangsudgift|etableringsudgift|investment/iu]],
];

export const roleOfLabel = (label: string): LineRole | null =>
  ROLE_WORDS.find(([, patterns]) => patterns.some((pattern) => pattern.test(label)))?.[0] ?? null;

const COLUMN_DIFFERENCE = STARTS("ændring|udvikling|merforbrug|mindreforbrug|vækst");
const SPAN_OF_YEARS = /^(?:19|20)\d\d\s*[-–]\s*(?:19|20)?\d\d$/;
/** Columns of one kind of number beside the sums, as they are headed. */
const COLUMN_BESIDE = word("helårseffekt|helårsvirkning|varig effekt");

/** A column's header says what a row's label says, and some more. */
export function roleOfHeader(header: string, year: number | null): LineRole | null {
  if (SPAN_OF_YEARS.test(header)) return "total";
  if (COLUMN_BESIDE.test(header)) return "base";
  const role = roleOfLabel(header);
  if (role === null || role === "base") {
    if (COLUMN_DIFFERENCE.test(header)) return "difference";
    // "Budget 2018", "Regnskab 2019": years of one series, not budgets beside it.
    return year === null ? role : null;
  }
  return role === "total" && year !== null && /^\s*samlet/iu.test(header) ? "total" : role;
}

const TOTAL_WORDS =
  /(?<![\p{L}\p{N}])(?:i alt|ialt|sum|subtotal|delsum|mellemsum|total|totalt|samlet|samlede|tilsammen|netto|brutto|for|af|på|inden for)(?![\p{L}\p{N}])/giu;

/** What a total says it is the total of: "botilbud" for "I alt, botilbud". */
export const subjectOfTotal = (label: string): string => plainWords(label.replace(TOTAL_WORDS, " "));

/** Whether a total says no more than that it is one of a part: it is then of the part it stands in. */
export const isSubtotal = (label: string): boolean => /^(?:sub|del|mellem)(?:total|sum)(?:\s|:|$)/iu.test(label);

/** Words alone, for comparing what may be written in two ways. */
export const plainWords = (text: string): string =>
  text
    .toLocaleLowerCase("da")
    .replace(/[^\p{L}\p{N}§]+/gu, " ")
    .trim();

const YEAR = /(?<![\d.,])((?:19|20)\d\d)(?![\d.,]\d|\d)/;

/** The year in a header: 2018, "Budget 2018", "B2018", "BO 2019". */
export function yearOfHeader(header: string): number | null {
  if (SPAN_OF_YEARS.test(header.trim())) return null;
  const found = YEAR.exec(header)?.[1];
  return found === undefined ? null : Number(found);
}

const MONTH = /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zæøå]*\.?$/iu;

/** Periods without a year of their own: B0, BO1 … BO3, months. */
export const isPeriodWord = (header: string): boolean =>
  /^(?:b|bo|r|bf|f)\s?\d{1,2}$/i.test(header.trim()) || MONTH.test(header.trim());
