import { succeed } from "../../finance/result";
import type { Words } from "../../sheets/cells/language";
import { layOutProposal } from "../../sheets/forms/prioriteringsforslag/lay-out-proposal";
import { planProposal } from "../../sheets/forms/prioriteringsforslag/plan-proposal";
import { proposalArea, type ProposalLayout } from "../../sheets/forms/prioriteringsforslag/proposal-layout";
import { countNotQuantified, netOfProposal } from "../../sheets/forms/prioriteringsforslag/proposal-net";
import type { ProposalRequest } from "../../sheets/forms/prioriteringsforslag/proposal-request";
import { budgetYears } from "../../sheets/forms/prioriteringsforslag/proposal-words";
import { registration, TABLE_REGISTER } from "../../sheets/ledgers/table-register";
import type { Action } from "../action";
import type { LaidOutBlock } from "../placing/laid-out-block";
import { nameBlock } from "../placing/name-block";
import { writeBlock } from "../placing/write-block";
import { completeProposal } from "./complete-proposal";
import { NytPrioriteringsforslagInput } from "./input";
import { readProposal } from "./read-proposal";
import { refuseCpr } from "./refuse-cpr";

export interface NytPrioriteringsforslagOutcome {
  readonly sheet: string;
  /** The name that stands for the block. */
  readonly table: string;
  /** Everything that was written, title to last section. */
  readonly address: string;
  /** "Samlet ændring (netto)" for each year, in the proposal's own unit and sign. */
  readonly net: readonly number[];
  /** How many lines of changes lack an amount in at least one year. */
  readonly notQuantified: number;
}

const ID = "nyt-prioriteringsforslag";

const FORM = "prioriteringsforslag";

const THE_PROPOSAL: Words = { da: "forslaget", en: "the proposal" };

/** Writes a budget proposal at a free place: read, decide, lay out, apply, verify. Four round trips, seven where last year's is rolled on. */
export const nytPrioriteringsforslag: Action<typeof NytPrioriteringsforslagInput, NytPrioriteringsforslagOutcome> = {
  id: ID,
  title: { da: "Nyt budgetforslag", en: "New budget proposal" },
  input: NytPrioriteringsforslagInput,
  async run(input, surroundings) {
    const whole = await completeProposal(input, surroundings);
    if (!whole.ok) return whole;
    const request = readProposal(whole.value, surroundings.now());
    if (!request.ok) return request;
    const publishable = refuseCpr(request.value, typeof input.at === "string" ? "" : input.at.newSheet);
    if (!publishable.ok) return publishable;
    const written = await writeBlock(
      {
        action: ID,
        at: input.at,
        thing: THE_PROPOSAL,
        description: describe(request.value),
        layOut: ({ at }, outline) => succeed(nameBlock(blockOf(layOutProposal(request.value, at)), FORM, outline)),
        ledgers: [TABLE_REGISTER],
        ledgerRows: ({ rangeName }) => [
          registration({ ...request.value, title: proposalName(request.value), table: rangeName, form: FORM }),
        ],
      },
      surroundings,
    );
    if (!written.ok) return written;
    return succeed({
      sheet: written.value.sheet,
      table: written.value.block.rangeName,
      address: written.value.address,
      net: netOfProposal(request.value).map((sum) => sum.toNumber()),
      notQuantified: countNotQuantified(request.value),
    });
  },
};

const blockOf = (layout: ProposalLayout): LaidOutBlock => ({
  area: proposalArea(layout),
  cells: layout.lines.map(({ cells }) => cells),
  table: null,
  fitsRows: true,
  changes: (sheet, widthsNow) => planProposal(layout, sheet, widthsNow),
});

/** "01.09 Ny struktur". */
const proposalName = ({ head: { number, title } }: ProposalRequest): string =>
  [number, title].filter((part) => part !== "").join(" ");

const describe = (request: ProposalRequest): string =>
  `Nyt budgetforslag »${proposalName(request)}«: ${budgetYears(request.years)}`;
