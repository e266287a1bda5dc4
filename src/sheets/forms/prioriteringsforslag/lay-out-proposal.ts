import type { CellPlace } from "../../cells/address";
import { amountLines } from "./amount-lines";
import { effectLines } from "./effect-lines";
import { FIRST_YEAR_COLUMN, type ProposalLayout, type ProposalLine } from "./proposal-layout";
import { lineWriter, type LineWriter } from "./proposal-lines";
import { SECTIONS, type ProposalRequest } from "./proposal-request";
import { EXPENDITURE_NAMES, HEAD_LABELS, proposalTitle, SECTION_HEADINGS } from "./proposal-words";
import { splitParagraphs } from "./split-paragraphs";

/**
 * Lays a budget proposal out at a place, as Høje-Taastrup prints it: head, amounts, seven sections; the small effect
 * table stands in the section Status, where the paper has it. A plain range: no table, no merged cells.
 */
export function layOutProposal(request: ProposalRequest, at: CellPlace): ProposalLayout {
  const columns = FIRST_YEAR_COLUMN + Math.max(request.years.length, (request.effects?.years.length ?? 0) + 1);
  const writer = lineWriter(at, columns);
  const lines = [...headLines(request, writer), writer.line("gap", [])];
  lines.push(...amountLines(request, writer, lines.length));
  for (const section of SECTIONS) {
    lines.push(writer.line("gap", []));
    const [first, ...others] = splitParagraphs(request.sections[section]);
    lines.push(writer.line("section", [SECTION_HEADINGS[section], first ?? null]));
    lines.push(...others.map((paragraph) => writer.line("paragraph", [null, paragraph])));
    if (section === "status" && request.effects !== null) {
      lines.push(writer.line("gap", []));
      lines.push(...effectLines(request.effects, writer, lines.length));
    }
  }
  return { at, columns, lines };
}

function headLines(request: ProposalRequest, { line }: LineWriter): ProposalLine[] {
  const { municipality, number, title, committee, proposer, expenditureType, centre } = request.head;
  const facts: readonly (readonly [string, string])[] = [
    [HEAD_LABELS.number, number],
    [HEAD_LABELS.title, title],
    [HEAD_LABELS.committee, committee],
    [HEAD_LABELS.proposer, proposer],
    [HEAD_LABELS.expenditureType, expenditureType === null ? "" : EXPENDITURE_NAMES[expenditureType]],
    [HEAD_LABELS.centre, centre],
  ];
  return [
    line("title", [proposalTitle(request)]),
    ...(municipality === "" ? [] : [line("municipality", [municipality])]),
    // An empty centre is no line on the paper; the others are there to be filled in by hand.
    ...facts
      .filter(([label, value]) => label !== HEAD_LABELS.centre || value !== "")
      .map(([label, value]) => line("head", [label, value === "" ? null : value])),
  ];
}
