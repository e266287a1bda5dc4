import type { Language } from "../../sheets/cells/language";

/** What the pages say that change a table's contract and add tables together. */
export interface ContractTexts {
  readonly title: string;
  readonly intro: string;
  readonly now: string;
  readonly contract: (unit: string, sign: string, priceLevel: string | null) => string;
  readonly signs: Readonly<Record<"minus" | "plus", string>>;
  readonly wanted: string;
  readonly priceLevelHelp: string;
  readonly decimalsOfUnit: string;
  readonly preview: string;
  readonly previewLabel: string;
  readonly previewing: string;
  readonly line: string;
  readonly before: string;
  readonly after: string;
  readonly nothingChosen: string;
  readonly start: (unit: string, sign: string, priceLevel: string | null) => string;
  readonly running: string;
  readonly done: (converted: number) => string;
  readonly notDone: string;
  readonly rounded: (count: number, decimals: number) => string;
  readonly priceLevelSaid: string;
  readonly textNumbers: string;
  readonly wrapped: string;
  readonly leftAlone: string;
  readonly views: (tables: string) => string;
  readonly usedElsewhere: string;
  readonly more: (count: number) => string;
  readonly makeRates: string;
  readonly makingRates: string;
  readonly ratesMade: string;
  readonly tableGone: (table: string) => string;
  readonly add: AddTexts;
}

interface AddTexts {
  readonly title: string;
  readonly intro: string;
  readonly which: string;
  readonly tooFew: string;
  readonly blockTitle: string;
  readonly blockTitleHelp: string;
  readonly proposedTitle: string;
  readonly where: string;
  readonly differ: string;
  readonly alike: string;
  readonly startAt: (count: number, place: string) => string;
  readonly startOnSheet: (count: number, sheet: string) => string;
  readonly tickTwo: string;
  readonly running: string;
  readonly notDone: string;
  readonly done: (converted: number) => string;
  readonly incomplete: string;
}

const amounts = (count: number): string => (count === 1 ? "1 beløb" : `${String(count)} beløb`);
const amountsEnglish = (count: number): string => (count === 1 ? "1 amount" : `${String(count)} amounts`);

export const CONTRACT_TEXTS: Readonly<Record<Language, ContractTexts>> = {
  da: {
    title: "Skift kontrakt",
    intro:
      "Tal, mål, formater og notelinje skrives om på stedet. Formler andre steder, der læser tabellen, følger med. Det kan fortrydes.",
    now: "Sådan er tabellen nu",
    contract: (unit, sign, priceLevel) => [unit, sign, priceLevel ?? "prisniveau ikke angivet"].join(" · "),
    signs: { minus: "besparelser med minus", plus: "besparelser med plus" },
    wanted: "Sådan skal den være",
    priceLevelHelp: "Fx 2026-priser. Et andet år kræver jeres PL-satser.",
    decimalsOfUnit: "Som enheden plejer",
    preview: "Før og efter",
    previewLabel: "De første linjer før og efter",
    previewing: "Regner det ud …",
    line: "Linje",
    before: "Før",
    after: "Efter",
    nothingChosen: "Vælg en anden enhed, et andet fortegn, prisniveau eller antal decimaler.",
    start: (unit, sign, priceLevel) =>
      `Skift til ${[unit, sign, ...(priceLevel === null ? [] : [priceLevel])].join(", ")}`,
    running: "Skriver tabellen om og kontrollerer den …",
    done: (converted) =>
      converted === 0 ? "Tabellen er skrevet om." : `Tabellen er skrevet om: ${amounts(converted)}.`,
    notDone: "Tabellen er ikke ændret",
    rounded: (count, decimals) =>
      `${amounts(count)} vises afrundet med ${decimals === 1 ? "1 decimal" : `${String(decimals)} decimaler`}; cellerne beholder hele tallet.`,
    priceLevelSaid: "Tabellen sagde ikke sit prisniveau før. Tallene er de samme; kun noten siger det nu.",
    textNumbers: "Stod som tekst og tæller med i summerne som tal:",
    wrapped: "Egne formler får omregningen skrevet bagefter:",
    leftAlone: "Egne linjer under tabellen regnes ikke om:",
    views: (tables) => `Følger tabellen og skrives om med den: ${tables}.`,
    usedElsewhere: "Læser tabellen og viser de nye tal – se efter, om de stadig passer:",
    more: (count) => `og ${String(count)} til`,
    makeRates: "Lav listen over PL-satser",
    makingRates: "Laver listen …",
    ratesMade: "Listen er lavet. Skriv satserne i den, og kom tilbage.",
    tableGone: (table) => `Tabellen »${table}« er ikke i projektmappen.`,
    add: {
      title: "Læg sammen",
      intro: "En linje for hver tabels sum og »I alt« under dem, med formler. Tabellerne røres ikke.",
      which: "Hvilke tabeller?",
      tooFew: "Der skal være mindst to tabeller, som Tiltag har lavet, før der er noget at lægge sammen.",
      blockTitle: "Overskrift",
      blockTitleHelp: "Må være tom: så hedder den »Samlet«",
      proposedTitle: "Samlet",
      where: "Hvor skal opgørelsen stå?",
      differ:
        "De valgte tabeller har forskellige kontrakter. Vælg den, summerne skal stå i: omregningen skrives synligt i formlerne og i noten.",
      alike: "De valgte tabeller har samme kontrakt og lægges sammen, som de står.",
      startAt: (count, place) => `Læg ${String(count)} tabeller sammen i ${place}`,
      startOnSheet: (count, sheet) => `Læg ${String(count)} tabeller sammen på nyt ark »${sheet}«`,
      tickTwo: "Sæt kryds ved mindst to tabeller.",
      running: "Skriver opgørelsen og kontrollerer den …",
      notDone: "Opgørelsen blev ikke indsat",
      done: (converted) =>
        converted === 0
          ? "Tabellerne er lagt sammen."
          : `Tabellerne er lagt sammen; ${converted === 1 ? "1 er regnet" : `${String(converted)} er regnet`} om.`,
      incomplete: "Har ikke alle år, så der står »-«:",
    },
  },
  en: {
    title: "Change contract",
    intro:
      "Numbers, targets, formats and note line are rewritten in place. Formulas elsewhere that read the table follow. It can be undone.",
    now: "What the table is now",
    contract: (unit, sign, priceLevel) => [unit, sign, priceLevel ?? "price level not stated"].join(" · "),
    signs: { minus: "savings with minus", plus: "savings with plus" },
    wanted: "What it is to be",
    priceLevelHelp: "Such as 2026-priser. Another year needs your PL rates.",
    decimalsOfUnit: "As customary for the unit",
    preview: "Before and after",
    previewLabel: "The first lines before and after",
    previewing: "Working it out …",
    line: "Line",
    before: "Before",
    after: "After",
    nothingChosen: "Choose another unit, sign, price level or number of decimals.",
    start: (unit, sign, priceLevel) =>
      `Change to ${[unit, sign, ...(priceLevel === null ? [] : [priceLevel])].join(", ")}`,
    running: "Rewriting the table and checking it …",
    done: (converted) =>
      converted === 0 ? "The table has been rewritten." : `The table has been rewritten: ${amountsEnglish(converted)}.`,
    notDone: "The table has not been changed",
    rounded: (count, decimals) =>
      `${amountsEnglish(count)} shown rounded with ${decimals === 1 ? "1 decimal" : `${String(decimals)} decimals`}; the cells keep the whole number.`,
    priceLevelSaid: "The table had not stated its price level. The numbers are the same; only the note says it now.",
    textNumbers: "Stood as text and count in the sums as numbers:",
    wrapped: "Formulas of your own get the conversion written behind them:",
    leftAlone: "Lines of your own below the table are not converted:",
    views: (tables) => `Follows the table and is rewritten with it: ${tables}.`,
    usedElsewhere: "Read the table and show the new numbers – see whether they still fit:",
    more: (count) => `and ${String(count)} more`,
    makeRates: "Make the list of PL rates",
    makingRates: "Making the list …",
    ratesMade: "The list has been made. Write the rates in it and come back.",
    tableGone: (table) => `The table “${table}” is not in the workbook.`,
    add: {
      title: "Add tables together",
      intro: "A line for each table's total and “I alt” below them, by formula. The tables are not touched.",
      which: "Which tables?",
      tooFew: "There must be at least two tables that Tiltag has made before there is something to add.",
      blockTitle: "Heading",
      blockTitleHelp: "May be empty: then it is “Samlet”",
      proposedTitle: "Samlet",
      where: "Where is the block to stand?",
      differ:
        "The chosen tables have different contracts. Choose the one for the sums: the conversion is written visibly in the formulas and in the note.",
      alike: "The chosen tables have the same contract and are added as they stand.",
      startAt: (count, place) => `Add ${String(count)} tables in ${place}`,
      startOnSheet: (count, sheet) => `Add ${String(count)} tables on new sheet “${sheet}”`,
      tickTwo: "Tick at least two tables.",
      running: "Writing the block and checking it …",
      notDone: "The block was not inserted",
      done: (converted) =>
        converted === 0
          ? "The tables have been added."
          : `The tables have been added; ${converted === 1 ? "1 was" : `${String(converted)} were`} converted.`,
      incomplete: "Lack one of the years, so “-” stands there:",
    },
  },
};
