import type { NytPrioriteringsforslagInput } from "../../../actions/nyt-prioriteringsforslag/input";
import { readProposal } from "../../../actions/nyt-prioriteringsforslag/read-proposal";
import type { ProposalRequest } from "../../../sheets/forms/prioriteringsforslag/proposal-request";
import { yearsOf } from "../../ny-tiltagstabel/draft/draft";
import { readTypedAmount } from "../../ny-tiltagstabel/draft/typed-amount";
import type { ProposalDraft } from "./draft";
import { draftInput, effectYearsOf } from "./draft-input";

type Amounts = NonNullable<NytPrioriteringsforslagInput["presentBudget"]>;

type Lines = NonNullable<NytPrioriteringsforslagInput["cuts"]>;

/**
 * The proposal as far as it can be told already: what is still wrong counts as not there. It is read by the action's own
 * reader, so that the preview can't show another proposal than the action writes. null as long as there are no years.
 */
export function previewRequest(draft: ProposalDraft): ProposalRequest | null {
  if (yearsOf(draft).length === 0) return null;
  const exact = draftInput(draft, []);
  const effects = exact.effects ?? null;
  const read = readProposal(
    {
      ...exact,
      head: { ...exact.head, title: draft.title.trim() === "" ? "…" : draft.title },
      presentBudget: tolerant(exact.presentBudget ?? []),
      cuts: tolerantLines(exact.cuts ?? []),
      efficiencies: tolerantLines(exact.efficiencies ?? []),
      expansions: tolerantLines(exact.expansions ?? []),
      fullTimeEquivalents: tolerant(exact.fullTimeEquivalents ?? []),
      effects:
        effects === null || effectYearsOf(draft).length === 0
          ? null
          : { ...effects, effect: tolerantRow(effects.effect), target: tolerantRow(effects.target) },
    },
    0,
  );
  return read.ok ? read.value : null;
}

const tolerant = (amounts: Amounts): Amounts =>
  amounts.map((text) => (readTypedAmount(String(text ?? "")).kind === "wrong" ? null : text));

/** Where a kind has several lines, one that has no title yet gets dots for one. */
function tolerantLines(lines: Lines): Lines {
  const filled = lines.filter(({ title, amounts }) => title !== "" || amounts.some((text) => text !== null));
  return filled.map(({ title, amounts }) => ({
    title: filled.length > 1 && title === "" ? "…" : title,
    amounts: tolerant(amounts),
  }));
}

type Row = NonNullable<NytPrioriteringsforslagInput["effects"]>["effect"];

const tolerantRow = (row: Row): Row =>
  row === null || row === undefined ? row : { ...row, amounts: tolerant(row.amounts) };
