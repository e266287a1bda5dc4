import type { TableContract } from "../../../finance/money/table-contract";
import type { Accumulation } from "../../../finance/targets/accumulated-target";
import { UNIT_NAMES } from "../../layouts/contract-note";
import type { ChangeKind, ExpenditureType, ProposalRequest, Section } from "./proposal-request";

/** The words of the paper itself: Danish whatever the pane's language, for a Danish committee reads it. */
export const SECTION_HEADINGS: Readonly<Record<Section, string>> = {
  summary: "1. Resumé",
  status: "2. Status",
  proposal: "3. Ændringsforslag",
  consequences: "4. Konsekvens",
  investmentNeeds: "5. Investeringsbehov",
  documents: "6. Relevante dokumenter eller sammenhænge til andre bidrag",
  remarks: "7. Bemærkninger fra HU",
};

export const CHANGE_NAMES: Readonly<Record<ChangeKind, string>> = {
  cuts: "Besparelse",
  efficiencies: "Effektivisering",
  expansions: "Udvidelse",
};

/** The lines of the amounts table that are always there. */
export const AMOUNT_LABELS = {
  budget: "Nuværende budget",
  net: "Samlet ændring (netto)",
  after: "Budget efter ændring",
  staff: "Ændring i antal årsværk",
} as const;

/** What the amounts table's header begins with. */
export const AMOUNTS_HEADER = "Beløb i ";

/** "Beløb i 1.000 kr. / 2023-priser". */
export const amountsHeader = ({ unit, priceLevel }: TableContract): string =>
  [`${AMOUNTS_HEADER}${UNIT_NAMES[unit]}`, priceLevel].filter((part) => part !== undefined).join(" / ");

export const EXPENDITURE_NAMES: Readonly<Record<ExpenditureType, string>> = {
  service: "Serviceudgifter",
  transfer: "Overførselsudgifter",
  construction: "Anlæg",
  other: "Øvrige",
};

/** The facts of the head that have a line each; the municipality stands by itself. */
export const HEAD_LABELS = {
  number: "Nr.",
  title: "Overskrift",
  committee: "Udvalg",
  proposer: "Forslagsstiller",
  expenditureType: "Udgiftstype",
  centre: "Center",
} as const;

/** What the header of the effect table begins with; its unit follows. */
export const EFFECTS_HEADER = "Effekt og måltal i ";

/** Each of the three meanings of "akkumuleret" by its own words, so that nobody must guess which it is. */
export const ACCUMULATION_NAMES: Readonly<Record<Accumulation, string>> = {
  sum: "sum af årene",
  level: "niveau nået i sidste år",
  amount: "akkumuleret beløb over årene",
};

/** "Måltal (samlet: sum af årene)". */
export const effectLabel = (title: string, accumulation: Accumulation): string =>
  `${title} (samlet: ${ACCUMULATION_NAMES[accumulation]})`;

/** "Budget 2023-2026". */
export const budgetYears = (years: readonly number[]): string => {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return "Budget";
  return first === last ? `Budget ${String(first)}` : `Budget ${String(first)}-${String(last)}`;
};

/** The paper's title line. */
export const proposalTitle = ({ years }: Pick<ProposalRequest, "years">): string =>
  `Prioriteringsforslag – ${budgetYears(years)}`;
