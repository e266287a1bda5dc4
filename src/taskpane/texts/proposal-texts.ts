import type { Language } from "../../sheets/cells/language";

type StepName = "head" | "amounts" | "texts" | "place";

type HeadField = "municipality" | "number" | "title" | "committee" | "proposer" | "centre";

/** What the wizard of the budget proposal says. */
export interface ProposalTexts {
  readonly title: string;
  readonly steps: Readonly<Record<StepName, string>>;
  readonly insertNowhere: string;
  readonly inserting: string;
  readonly notInserted: string;
  readonly inserted: (address: string) => string;
  readonly notQuantified: (count: number) => string;
  readonly head: Readonly<Record<HeadField, string>>;
  readonly expenditureType: string;
  readonly expenditureTypes: Readonly<Record<"service" | "transfer" | "construction" | "other", string>>;
  readonly noExpenditureType: string;
  readonly mayBeEmpty: string;
  readonly titleMissing: string;
  readonly lineTitleMissing: string;
  readonly cpr: string;
  readonly amountsHelp: (unit: string) => string;
  readonly takeSelection: string;
  readonly taken: (count: number) => string;
  readonly rows: Readonly<
    Record<"presentBudget" | "cuts" | "efficiencies" | "expansions" | "fullTimeEquivalents", string>
  >;
  readonly rowHelp: Readonly<Record<"cuts" | "efficiencies" | "expansions", string>>;
  readonly lineTitle: (row: string, line: number) => string;
  readonly lineTitlePlaceholder: string;
  readonly amount: (row: string, line: number, year: number) => string;
  readonly addLine: (row: string) => string;
  readonly removeLine: (row: string, line: number) => string;
  readonly net: string;
  readonly effects: string;
  readonly effectsHelp: string;
  readonly effectRows: Readonly<Record<"effect" | "target", string>>;
  readonly effectTitle: (row: string) => string;
  readonly accumulation: (row: string) => string;
  readonly accumulations: Readonly<Record<"sum" | "level" | "amount", string>>;
  readonly textsHelp: string;
  readonly where: string;
  readonly preview: string;
  readonly previewLabel: string;
  readonly showPreview: string;
  readonly hidePreview: string;
  readonly noPreview: string;
}

export const PROPOSAL_TEXTS: Readonly<Record<Language, ProposalTexts>> = {
  da: {
    title: "Nyt budgetforslag",
    steps: { head: "Hoved", amounts: "Beløb", texts: "Tekster", place: "Placering" },
    insertNowhere: "Indsæt forslaget",
    inserting: "Indsætter forslaget og kontrollerer det …",
    notInserted: "Forslaget blev ikke indsat",
    inserted: (address) => `Forslaget står i ${address}.`,
    notQuantified: (count) =>
      count === 1
        ? "1 linje mangler beløb i mindst ét år og tæller ikke med dér."
        : `${String(count)} linjer mangler beløb i mindst ét år og tæller ikke med dér.`,
    head: {
      municipality: "Kommune",
      number: "Nr.",
      title: "Overskrift",
      committee: "Udvalg",
      proposer: "Forslagsstiller",
      centre: "Center",
    },
    expenditureType: "Udgiftstype",
    expenditureTypes: {
      service: "Serviceudgifter",
      transfer: "Overførselsudgifter",
      construction: "Anlæg",
      other: "Øvrige",
    },
    noExpenditureType: "Ikke angivet",
    mayBeEmpty: "Må være tomt",
    titleMissing: "Skriv, hvad forslaget går ud på, i én linje.",
    lineTitleMissing: "Der er flere linjer. Skriv, hvad beløbet er til.",
    cpr: "Det ligner et cpr-nummer; skriv sagens nummer i stedet. Forslaget læses af et udvalg.",
    amountsHelp: (unit) =>
      `Beløb i ${unit}. Skriv, indsæt fra Excel, eller hent det, du har markeret i arket. Et tomt felt forbliver tomt; »-« er ikke kvantificeret.`,
    takeSelection: "Hent fra markeringen",
    taken: (count) =>
      count === 0
        ? "Der var ingen rækker, Tiltag kunne bruge."
        : count === 1
          ? "1 række er hentet."
          : `${String(count)} rækker er hentet.`,
    rows: {
      presentBudget: "Nuværende budget",
      cuts: "Besparelse",
      efficiencies: "Effektivisering",
      expansions: "Udvidelse",
      fullTimeEquivalents: "Ændring i antal årsværk",
    },
    rowHelp: {
      cuts: "Mindre for færre penge",
      efficiencies: "Det samme for færre penge",
      expansions: "Det, forslaget koster",
    },
    lineTitle: (row, line) => `${row}, titel på linje ${String(line)}`,
    lineTitlePlaceholder: "Titel, når der er flere",
    amount: (row, line, year) =>
      line === 0 ? `${row} ${String(year)}` : `${row}, linje ${String(line)}, ${String(year)}`,
    addLine: (row) => `Tilføj linje under ${row}`,
    removeLine: (row, line) => `Fjern ${row}, linje ${String(line)}`,
    net: "Samlet ændring (netto)",
    effects: "Tag tabellen over effekt og måltal med",
    effectsHelp: "Den lille tabel under 2. Status: hvad der er nået, og hvad der var målet.",
    effectRows: { effect: "Årlig effekt", target: "Måltal" },
    effectTitle: (row) => `${row}, titel på rækken`,
    accumulation: (row) => `${row}: »Samlet« er`,
    accumulations: {
      sum: "sum af årene",
      level: "niveau nået i sidste år",
      amount: "akkumuleret beløb over årene",
    },
    textsHelp: "Hver linje bliver et afsnit. En tom tekst giver overskriften alene.",
    where: "Hvor skal forslaget stå?",
    preview: "Sådan bliver forslaget",
    previewLabel: "Forhåndsvisning af forslaget, som det kommer til at stå i arket",
    showPreview: "Vis forslaget",
    hidePreview: "Skjul forslaget",
    noPreview: "Når det første år er skrevet, ser du forslaget her.",
  },
  en: {
    title: "New budget proposal",
    steps: { head: "Head", amounts: "Amounts", texts: "Texts", place: "Place" },
    insertNowhere: "Insert the proposal",
    inserting: "Inserting the proposal and checking it …",
    notInserted: "The proposal was not inserted",
    inserted: (address) => `The proposal is in ${address}.`,
    notQuantified: (count) =>
      count === 1
        ? "1 line lacks an amount in at least one year and does not count there."
        : `${String(count)} lines lack an amount in at least one year and do not count there.`,
    head: {
      municipality: "Municipality",
      number: "No.",
      title: "Heading",
      committee: "Committee",
      proposer: "Proposer",
      centre: "Centre",
    },
    expenditureType: "Type of expenditure",
    expenditureTypes: {
      service: "Service expenditure",
      transfer: "Transfer expenditure",
      construction: "Construction",
      other: "Other",
    },
    noExpenditureType: "Not stated",
    mayBeEmpty: "May be empty",
    titleMissing: "Write what the proposal is about, in one line.",
    lineTitleMissing: "There are several lines. Write what the amount is for.",
    cpr: "This looks like a CPR number; write the case's number instead. A committee reads the proposal.",
    amountsHelp: (unit) =>
      `Amounts in ${unit}. Type, paste from Excel, or fetch what you have selected in the sheet. An empty field stays empty; “-” is not quantified.`,
    takeSelection: "Fetch from the selection",
    taken: (count) =>
      count === 0
        ? "There were no rows Tiltag could use."
        : count === 1
          ? "1 row has been fetched."
          : `${String(count)} rows have been fetched.`,
    rows: {
      presentBudget: "Present budget",
      cuts: "Cut",
      efficiencies: "Efficiency",
      expansions: "Expansion",
      fullTimeEquivalents: "Change in full-time equivalents",
    },
    rowHelp: {
      cuts: "Less for less money",
      efficiencies: "The same for less money",
      expansions: "What the proposal costs",
    },
    lineTitle: (row, line) => `${row}, title of line ${String(line)}`,
    lineTitlePlaceholder: "Title where there are several",
    amount: (row, line, year) =>
      line === 0 ? `${row} ${String(year)}` : `${row}, line ${String(line)}, ${String(year)}`,
    addLine: (row) => `Add a line under ${row}`,
    removeLine: (row, line) => `Remove ${row}, line ${String(line)}`,
    net: "Total change (net)",
    effects: "Include the table of effect and target",
    effectsHelp: "The small table under 2. Status: what has been reached, and what was aimed at.",
    effectRows: { effect: "Yearly effect", target: "Target" },
    effectTitle: (row) => `${row}, title of the row`,
    accumulation: (row) => `${row}: the total is`,
    accumulations: {
      sum: "the sum of the years",
      level: "the level reached in the last year",
      amount: "the amount accumulated over the years",
    },
    textsHelp: "Each line becomes a paragraph. An empty text leaves the heading alone.",
    where: "Where is the proposal to stand?",
    preview: "What the proposal will be",
    previewLabel: "Preview of the proposal as it will stand in the sheet",
    showPreview: "Show the proposal",
    hidePreview: "Hide the proposal",
    noPreview: "Once the first year is written, you see the proposal here.",
  },
};
