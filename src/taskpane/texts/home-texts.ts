import type { Language } from "../../sheets/cells/language";

export interface HomeTexts {
  readonly title: string;
  readonly standing: string;
  readonly noTables: string;
  readonly tablesInPlace: (count: number) => string;
  readonly tableGone: (title: string, table: string) => string;
  readonly seeList: string;
  readonly here: string;
  readonly showTable: (title: string) => string;
  readonly changeContract: string;
  readonly changeContractOf: (title: string) => string;
  readonly openSets: string;
  readonly openSetsOf: (title: string) => string;
  readonly begin: string;
  readonly newTable: string;
  readonly newTableHelp: string;
  readonly continueTable: string;
  readonly continueHelp: string;
  readonly newProposal: string;
  readonly newProposalHelp: string;
  readonly continueProposal: string;
  readonly continueProposalHelp: string;
  readonly fetchCasesHelp: string;
  readonly functions: string;
  readonly functionsHelp: string;
  readonly help: string;
  readonly last: string;
  readonly undoing: string;
  readonly undone: (place: string) => string;
  readonly undoAnyway: string;
  readonly keep: string;
  readonly inserted: (address: string) => string;
  readonly notQuantified: (count: number) => string;
  readonly years: (first: number, last: number) => string;
}

export const HOME_TEXTS: Readonly<Record<Language, HomeTexts>> = {
  da: {
    title: "Tiltag i denne projektmappe",
    standing: "Hvor står jeg?",
    noTables: "Der er ingen skemaer fra Tiltag i projektmappen endnu.",
    tablesInPlace: (count) =>
      count === 1 ? "1 skema fra Tiltag, og det er på plads." : `${String(count)} skemaer fra Tiltag, alle på plads.`,
    tableGone: (title, table) => `»${title}« (${table}) står på Tiltags liste, men er ikke længere i projektmappen.`,
    seeList: "Se listen",
    here: "Skemaer",
    showTable: (title) => `Vis ${title} i arket`,
    changeContract: "Skift enhed",
    changeContractOf: (title) => `Skift enhed og fortegn på ${title}`,
    openSets: "Sæt",
    openSetsOf: (title) => `Sæt og summer for ${title}`,
    begin: "Det kan du gøre",
    newTable: "Ny tiltagstabel",
    newTableHelp: "Byg en handleplan, en genopretningsplan eller et katalog, hvor summer, mål og rest regner sig selv.",
    continueTable: "Fortsæt din tiltagstabel",
    continueHelp: "Du er begyndt på en tabel. Det, du har skrevet, er her endnu.",
    newProposal: "Nyt budgetforslag",
    newProposalHelp: "Lav et prioriteringsforslag til udvalget: beløb, netto, de syv tekster og effekten på én side.",
    continueProposal: "Fortsæt dit budgetforslag",
    continueProposalHelp: "Du er begyndt på et forslag. Det, du har skrevet, er her endnu.",
    fetchCasesHelp:
      "Begynd med sagslisten: fra en fil, et område eller udklipsholderen. Fejl vises, før noget skrives.",
    functions: "Funktioner i en celle",
    functionsHelp: "Skriv =TILTAG. og få nettoeffekt, helårseffekt, måltal, refusion og mere.",
    help: "Hjælp",
    last: "Senest gjort af Tiltag",
    undoing: "Fortryder …",
    undone: (place) => `Fortrudt: ${place} er, som det var.`,
    undoAnyway: "Fortryd alligevel",
    keep: "Behold det",
    inserted: (address) => `Tabellen står i ${address}.`,
    notQuantified: (count) =>
      count === 1
        ? "1 tiltag mangler beløb i mindst ét år og tæller ikke med dér."
        : `${String(count)} tiltag mangler beløb i mindst ét år og tæller ikke med dér.`,
    years: (first, last) => (first === last ? String(first) : `${String(first)}–${String(last)}`),
  },
  en: {
    title: "Tiltag in this workbook",
    standing: "Where do I stand?",
    noTables: "There are no forms of Tiltag's in the workbook yet.",
    tablesInPlace: (count) =>
      count === 1 ? "1 form of Tiltag's, and it is in place." : `${String(count)} forms of Tiltag's, all in place.`,
    tableGone: (title, table) => `“${title}” (${table}) is on Tiltag's list but no longer in the workbook.`,
    seeList: "See the list",
    here: "Forms",
    showTable: (title) => `Show ${title} in the sheet`,
    changeContract: "Change unit",
    changeContractOf: (title) => `Change unit and sign of ${title}`,
    openSets: "Sets",
    openSetsOf: (title) => `Sets and sums of ${title}`,
    begin: "What you can do",
    newTable: "New initiative table",
    newTableHelp:
      "Build an action plan, a recovery plan or a catalogue where sums, targets and the rest calculate themselves.",
    continueTable: "Continue your initiative table",
    continueHelp: "You have begun a table. What you typed is still here.",
    newProposal: "New budget proposal",
    newProposalHelp: "Make a proposal for the committee: amounts, net, the seven texts and the effect on one page.",
    continueProposal: "Continue your budget proposal",
    continueProposalHelp: "You have begun a proposal. What you typed is still here.",
    fetchCasesHelp:
      "Begin with the case list: from a file, a range or the clipboard. Errors are shown before anything is written.",
    functions: "Functions in a cell",
    functionsHelp: "Type =TILTAG. and get net effect, full-year effect, targets, refund and more.",
    help: "Help",
    last: "Last done by Tiltag",
    undoing: "Undoing …",
    undone: (place) => `Undone: ${place} is as it was.`,
    undoAnyway: "Undo anyway",
    keep: "Keep it",
    inserted: (address) => `The table is in ${address}.`,
    notQuantified: (count) =>
      count === 1
        ? "1 initiative lacks an amount in at least one year and does not count there."
        : `${String(count)} initiatives lack an amount in at least one year and do not count there.`,
    years: (first, last) => (first === last ? String(first) : `${String(first)}–${String(last)}`),
  },
};
