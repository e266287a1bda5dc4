import type { InitiativeAmount } from "../../../finance/initiatives/initiative";
import { isBlank, type CellValue } from "../../cells/cell";
import { readAmountCell } from "../../layouts/read-table-rows";
import type { RegisteredTable } from "../../ledgers/table-register";
import { LABEL_COLUMN, TEXT_COLUMN } from "./proposal-layout";
import {
  CHANGE_KINDS,
  EXPENDITURE_TYPES,
  SECTIONS,
  type ChangeLine,
  type ProposalHead,
  type ProposalRequest,
  type Section,
} from "./proposal-request";
import {
  AMOUNT_LABELS,
  AMOUNTS_HEADER,
  CHANGE_NAMES,
  EFFECTS_HEADER,
  EXPENDITURE_NAMES,
  HEAD_LABELS,
  SECTION_HEADINGS,
} from "./proposal-words";
import { readEffectTable } from "./read-effect-table";

type Cells = readonly (readonly CellValue[])[];

/** What stands in a proposal's block, title first; null where the amounts, a year or a kind of change is not found. */
export function readProposalBlock(cells: Cells, { years, contract }: RegisteredTable): ProposalRequest | null {
  const labels = cells.map((row) => textOf(row[LABEL_COLUMN]));
  const header = labels.findIndex((label) => label.startsWith(AMOUNTS_HEADER));
  const columns = years.map((year) => (cells[header] ?? []).findIndex((cell) => textOf(cell) === String(year)));
  const starts = [...CHANGE_KINDS.map((kind) => CHANGE_NAMES[kind]), AMOUNT_LABELS.net].map((label) =>
    labels.indexOf(label),
  );
  if (header < 0 || columns.includes(-1) || starts.includes(-1)) return null;
  const amountsIn = (row: readonly CellValue[] = []): readonly InitiativeAmount[] =>
    columns.map((column) => readAmountCell(row[column] ?? null));
  const linesFrom = (index: number): readonly ChangeLine[] =>
    linesOfKind(cells.slice(starts[index], starts[index + 1])).map((row) => ({
      title: textOf(row[TEXT_COLUMN]),
      amounts: amountsIn(row),
    }));
  return {
    head: readHead(cells.slice(0, header), labels),
    years,
    contract,
    presentBudget: amountsIn(cells[labels.indexOf(AMOUNT_LABELS.budget)]),
    changes: { cuts: linesFrom(0), efficiencies: linesFrom(1), expansions: linesFrom(2) },
    fullTimeEquivalents: amountsIn(cells[labels.indexOf(AMOUNT_LABELS.staff)]),
    sections: readSections(cells, labels),
    effects: readEffectTable(cells),
  };
}

const textOf = (cell: CellValue | undefined): string => String(cell ?? "").trim();

const isFilled = (row: readonly CellValue[]): boolean => row.some((cell) => !isBlank(cell));

/** One line stands in the kind's own row; several stand below it, and the row is their sum. */
function linesOfKind([own = [], ...below]: Cells): Cells {
  const several = below.filter(isFilled);
  if (several.length > 0) return several;
  return isFilled(own.slice(TEXT_COLUMN)) ? [own] : [];
}

function readHead(cells: Cells, labels: readonly string[]): ProposalHead {
  const fact = (label: string): string => textOf(cells[labels.indexOf(label)]?.[TEXT_COLUMN]);
  const type = fact(HEAD_LABELS.expenditureType);
  // Between the title and the facts; the line is left out where there is no municipality.
  const second = labels[1] ?? "";
  return {
    municipality: Object.values<string>(HEAD_LABELS).includes(second) ? "" : second,
    number: fact(HEAD_LABELS.number),
    title: fact(HEAD_LABELS.title),
    committee: fact(HEAD_LABELS.committee),
    proposer: fact(HEAD_LABELS.proposer),
    expenditureType: EXPENDITURE_TYPES.find((each) => EXPENDITURE_NAMES[each] === type) ?? null,
    centre: fact(HEAD_LABELS.centre),
  };
}

/** Each paragraph is a cell; a section ends at the next heading or at the effect table. */
function readSections(cells: Cells, labels: readonly string[]): ProposalRequest["sections"] {
  const textFrom = (heading: string): string => {
    const first = labels.indexOf(heading);
    if (first < 0) return "";
    const texts = cells.slice(first).map((row) => textOf(row[TEXT_COLUMN]));
    const end = texts.findIndex(
      (text, index) => index > 0 && (labels[first + index] !== "" || text.startsWith(EFFECTS_HEADER)),
    );
    return texts
      .slice(0, end < 0 ? undefined : end)
      .filter((text) => text !== "")
      .join("\n");
  };
  return Object.fromEntries(SECTIONS.map((section) => [section, textFrom(SECTION_HEADINGS[section])])) as Record<
    Section,
    string
  >;
}
