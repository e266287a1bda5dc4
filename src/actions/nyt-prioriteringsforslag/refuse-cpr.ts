import { fail, succeed, type Result } from "../../finance/result";
import { holdsCprNumber } from "../../sheets/cells/cpr-number";
import type { Words } from "../../sheets/cells/language";
import { CHANGE_KINDS, SECTIONS, type ProposalRequest } from "../../sheets/forms/prioriteringsforslag/proposal-request";
import { CHANGE_NAMES, SECTION_HEADINGS } from "../../sheets/forms/prioriteringsforslag/proposal-words";
import { actionFault, type ActionFault } from "../action";

/** A text of a paper with the name of its field. */
export interface NamedText {
  readonly field: Words;
  readonly text: string;
}

/** A committee's paper is public: no text of it may hold what looks like a CPR number. */
export function refuseCpr(request: ProposalRequest, newSheet: string): Result<void, ActionFault> {
  const sheet = { field: { da: "Arkets navn", en: "Name of the sheet" }, text: newSheet };
  return refuseCprIn([...textsOf(request), sheet]);
}

export function refuseCprIn(texts: readonly NamedText[]): Result<void, ActionFault> {
  const found = texts.find(({ text }) => holdsCprNumber(text));
  return found === undefined ? succeed(undefined) : fail(cprFault(found.field));
}

/** The sentence names the field, never the number. */
export const cprFault = ({ da, en }: Words): ActionFault =>
  actionFault(
    "cpr-number",
    `»${da}« indeholder noget, der ligner et cpr-nummer; skriv sagens nummer i stedet. Intet er ændret.`,
    `“${en}” holds what looks like a CPR number; write the case's number instead. Nothing has been changed.`,
  );

/** The fields as the pane calls them. */
const HEAD_FIELDS: Readonly<Record<"municipality" | "number" | "title" | "committee" | "proposer" | "centre", Words>> =
  {
    municipality: { da: "Kommune", en: "Municipality" },
    number: { da: "Nr.", en: "No." },
    title: { da: "Overskrift", en: "Heading" },
    committee: { da: "Udvalg", en: "Committee" },
    proposer: { da: "Forslagsstiller", en: "Proposer" },
    centre: { da: "Center", en: "Centre" },
  };

function textsOf({ head, changes, sections, effects, contract }: ProposalRequest): readonly NamedText[] {
  const same = (name: string): Words => ({ da: name, en: name });
  return [
    ...(["municipality", "number", "title", "committee", "proposer", "centre"] as const).map((field) => ({
      field: HEAD_FIELDS[field],
      text: head[field],
    })),
    { field: { da: "Prisniveau", en: "Price level" }, text: contract.priceLevel ?? "" },
    ...CHANGE_KINDS.flatMap((kind) =>
      changes[kind].map(({ title }) => ({ field: same(CHANGE_NAMES[kind]), text: title })),
    ),
    ...(effects?.lines ?? []).map(({ title }) => ({
      field: { da: "Effekt og måltal", en: "Effect and target" },
      text: title,
    })),
    ...SECTIONS.map((section) => ({ field: same(SECTION_HEADINGS[section]), text: sections[section] })),
  ];
}
