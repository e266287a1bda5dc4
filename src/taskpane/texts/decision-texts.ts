import type { Language } from "../../sheets/cells/language";

type StepName = "setup" | "rows" | "targets" | "place";

/** What the page of the decision blocks says. */
export interface DecisionTexts {
  readonly title: string;
  readonly steps: Readonly<Record<StepName, string>>;
  readonly intro: string;
  readonly fromTable: string;
  readonly fetch: string;
  readonly fetched: (count: number, table: string) => string;
  readonly targetsHelp: Readonly<Record<"minus" | "plus", string>>;
  readonly target: string;
  readonly where: string;
  readonly insertNowhere: string;
  readonly inserting: string;
  readonly notInserted: string;
  readonly inserted: (address: string) => string;
  readonly preview: string;
  readonly previewLabel: string;
  readonly showPreview: string;
  readonly hidePreview: string;
  readonly noPreview: string;
  readonly which: string;
  readonly help: string;
  readonly now: string;
  readonly chosen: (count: number, of: number) => string;
  readonly total: string;
  readonly distance: string;
  readonly notQuantified: (count: number) => string;
  readonly sets: string;
  readonly noSets: string;
  readonly setName: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: (name: string) => string;
  readonly putBackShort: string;
  readonly putBackSet: (name: string) => string;
  readonly puttingBack: string;
  readonly putBack: (name: string) => string;
  readonly newBlocks: string;
}

export const DECISION_TEXTS: Readonly<Record<Language, DecisionTexts>> = {
  da: {
    title: "Beslutningsblokke",
    steps: { setup: "Opsætning", rows: "Forslag", targets: "Mål", place: "Placering" },
    intro: "Forslag, der kan vælges til og fra, med årenes sum og afstanden til målet.",
    fromTable: "Begynd med tiltagene i",
    fetch: "Hent",
    fetched: (count, table) =>
      count === 1 ? `1 tiltag er hentet fra »${table}«.` : `${String(count)} tiltag er hentet fra »${table}«.`,
    targetsHelp: {
      minus: "Det, de valgte forslag skal nå. En besparelse skrives med minus. Et år må være tomt.",
      plus: "Det, de valgte forslag skal nå. En besparelse skrives med plus. Et år må være tomt.",
    },
    target: "Mål",
    where: "Hvor skal blokkene stå?",
    insertNowhere: "Indsæt blokkene",
    inserting: "Indsætter blokkene og kontrollerer dem …",
    notInserted: "Blokkene blev ikke indsat",
    inserted: (address) => `Blokkene står i ${address}.`,
    preview: "Sådan bliver blokkene",
    previewLabel: "Forhåndsvisning af blokkene, som de kommer til at stå i arket",
    showPreview: "Vis blokkene",
    hidePreview: "Skjul blokkene",
    noPreview: "Når det første forslag er skrevet, ser du blokkene her.",
    which: "Hvilke blokke?",
    help: "Sæt x i kolonnen »Valgt« ved de forslag, der skal med. Tallene her følger med.",
    now: "Det, der er valgt nu",
    chosen: (count, of) => `${String(count)} af ${String(of)} valgt`,
    total: "Valgt i alt",
    distance: "Afstand til målet",
    notQuantified: (count) =>
      count === 1
        ? "1 forslag mangler beløb i mindst ét år og tæller ikke med dér."
        : `${String(count)} forslag mangler beløb i mindst ét år og tæller ikke med dér.`,
    sets: "Gemte sæt",
    noSets: "Gem det, der er valgt nu, som et sæt, så kan du sammenligne det med andre.",
    setName: "Sættets navn",
    save: "Gem",
    saving: "Gemmer sættet …",
    saved: (name) => `»${name}« er gemt.`,
    putBackShort: "Vælg",
    putBackSet: (name) => `Vælg forslagene i »${name}« igen`,
    puttingBack: "Sætter krydserne …",
    putBack: (name) => `Forslagene i »${name}« er valgt igen.`,
    newBlocks: "Nye beslutningsblokke",
  },
  en: {
    title: "Decision blocks",
    steps: { setup: "Setup", rows: "Proposals", targets: "Target", place: "Place" },
    intro: "Proposals to choose or leave, with the years' sums and the distance to the target.",
    fromTable: "Begin with the initiatives of",
    fetch: "Fetch",
    fetched: (count, table) =>
      count === 1
        ? `1 initiative has been fetched from “${table}”.`
        : `${String(count)} initiatives have been fetched from “${table}”.`,
    targetsHelp: {
      minus: "What the chosen proposals are to reach. A saving is written with minus. A year may be empty.",
      plus: "What the chosen proposals are to reach. A saving is written with plus. A year may be empty.",
    },
    target: "Target",
    where: "Where are the blocks to stand?",
    insertNowhere: "Insert the blocks",
    inserting: "Inserting the blocks and checking them …",
    notInserted: "The blocks were not inserted",
    inserted: (address) => `The blocks are in ${address}.`,
    preview: "What the blocks will be",
    previewLabel: "Preview of the blocks as they will stand in the sheet",
    showPreview: "Show the blocks",
    hidePreview: "Hide the blocks",
    noPreview: "Once the first proposal is written, you see the blocks here.",
    which: "Which blocks?",
    help: "Put x in the column “Valgt” beside the proposals that are to be included. The figures here follow.",
    now: "What is chosen now",
    chosen: (count, of) => `${String(count)} of ${String(of)} chosen`,
    total: "Chosen in all",
    distance: "Distance to the target",
    notQuantified: (count) =>
      count === 1
        ? "1 proposal lacks an amount in at least one year and does not count there."
        : `${String(count)} proposals lack an amount in at least one year and do not count there.`,
    sets: "Saved sets",
    noSets: "Save what is chosen now as a set, and you can compare it with others.",
    setName: "Name of the set",
    save: "Save",
    saving: "Saving the set …",
    saved: (name) => `“${name}” has been saved.`,
    putBackShort: "Choose",
    putBackSet: (name) => `Choose the proposals of “${name}” again`,
    puttingBack: "Setting the ticks …",
    putBack: (name) => `The proposals of “${name}” are chosen again.`,
    newBlocks: "New decision blocks",
  },
};
