import { convertEffect } from "../../finance/initiatives/convert-initiative";
import type { InitiativeAmount } from "../../finance/initiatives/initiative";
import { rollAmounts, rollYears } from "../../finance/initiatives/roll-forward";
import type { TableContract } from "../../finance/money/table-contract";
import { convertUnit } from "../../finance/money/unit";
import { fail, succeed, type Result } from "../../finance/result";
import type { CellValue } from "../../sheets/cells/cell";
import {
  SECTIONS,
  type ChangeKind,
  type ChangeLine,
  type EffectTable,
  type ProposalRequest,
} from "../../sheets/forms/prioriteringsforslag/proposal-request";
import { readProposalBlock } from "../../sheets/forms/prioriteringsforslag/read-proposal-block";
import type { ActionFault, Surroundings } from "../action";
import type { InputAmount } from "../ny-tiltagstabel/input";
import { writtenAmount } from "../ny-tiltagstabel/complete-input";
import { checkPrices, contractOf } from "../opret-register/contract-of-source";
import { rollTitle } from "../opret-register/roll-table";
import { readOverview } from "../read-overview";
import { blockUnreadable, readThrough, rollLast, type StandingBlock } from "../standing-blocks";
import type { InputEffects, NytPrioriteringsforslagInput } from "./input";

/** The whole proposal that is asked for: last year's one year on, where one is named. Three round trips then, else none. */
export async function completeProposal(
  input: NytPrioriteringsforslagInput,
  { workbook }: Surroundings,
): Promise<Result<NytPrioriteringsforslagInput, ActionFault>> {
  const last = input.rollFrom?.trim() ?? "";
  if (last === "") return succeed(input);
  const overview = await readOverview(workbook);
  if (!overview.ok) return overview;
  const read = await rollLast(last, "prioriteringsforslag", overview.value, readThrough(workbook), rollProposal);
  if (!read.ok) return read;
  const { rolled } = read.value;
  const contract = contractOf(input, rolled.contract);
  if (!contract.ok) return contract;
  const fitting = checkPrices([read.value], contract.value);
  return fitting.ok ? succeed(fillIn(input, rolled, contract.value)) : fitting;
}

/**
 * A proposal one year on: budget, changes and årsværk have in the new last year the level of the one before; what has
 * been reached in it nobody knows yet. The texts stay as they are, to be written on.
 */
export function rollProposal(
  block: StandingBlock,
  cells: readonly (readonly CellValue[])[],
): Result<ProposalRequest, ActionFault> {
  const request = readProposalBlock(cells, block.registered);
  if (request === null) return fail(blockUnreadable(block));
  const roll = (lines: readonly ChangeLine[]): readonly ChangeLine[] =>
    lines.map((line) => ({ ...line, amounts: rollAmounts(line.amounts) }));
  const { head, years, presentBudget, changes, fullTimeEquivalents, effects } = request;
  return succeed({
    ...request,
    head: { ...head, title: rollTitle(head.title) },
    years: rollYears(years),
    presentBudget: rollAmounts(presentBudget),
    changes: {
      cuts: roll(changes.cuts),
      efficiencies: roll(changes.efficiencies),
      expansions: roll(changes.expansions),
    },
    fullTimeEquivalents: rollAmounts(fullTimeEquivalents),
    effects: effects === null ? null : rollEffects(effects),
  });
}

const rollEffects = ({ years, lines, ...table }: EffectTable): EffectTable => ({
  ...table,
  years: rollYears(years),
  lines: lines.map((line) => ({ ...line, amounts: [...line.amounts.slice(1), "blank"] })),
});

/** What the input leaves out is as in the proposal rolled on; lines of its own come below. */
function fillIn(
  input: NytPrioriteringsforslagInput,
  rolled: ProposalRequest,
  contract: TableContract,
): NytPrioriteringsforslagInput {
  const years = input.years ?? [...rolled.years];
  const fit = (amounts: readonly InitiativeAmount[]): readonly InitiativeAmount[] =>
    years.map((year) => amounts[rolled.years.indexOf(year)] ?? "blank");
  const budget = (value: InitiativeAmount): InputAmount =>
    writtenAmount(typeof value === "string" ? value : convertUnit(value, rolled.contract.unit, contract.unit));
  const effect = convertEffect(rolled.contract, contract);
  const linesOf = (kind: ChangeKind) => [
    ...rolled.changes[kind].map(({ title, amounts }) => ({
      title,
      amounts: fit(amounts).map((value) => writtenAmount(effect(value))),
    })),
    ...(input[kind] ?? []),
  ];
  return {
    ...input,
    head: { ...rolled.head, ...given(input.head) },
    years,
    unit: contract.unit,
    savings: contract.savings,
    priceLevel: contract.priceLevel ?? null,
    decimals: contract.decimals,
    presentBudget: input.presentBudget ?? fit(rolled.presentBudget).map(budget),
    cuts: linesOf("cuts"),
    efficiencies: linesOf("efficiencies"),
    expansions: linesOf("expansions"),
    fullTimeEquivalents: input.fullTimeEquivalents ?? fit(rolled.fullTimeEquivalents).map(writtenAmount),
    sections: Object.fromEntries(
      SECTIONS.map((section) => [section, input.sections?.[section] ?? rolled.sections[section]]),
    ),
    effects: input.effects ?? (rolled.effects === null ? null : inputEffects(rolled.effects)),
  };
}

/** What is said, without what is left out. */
const given = (head: NytPrioriteringsforslagInput["head"]): Partial<NonNullable<typeof head>> =>
  Object.fromEntries(Object.entries(head ?? {}).filter(([, value]) => value !== null && value !== undefined));

/** The first line is what was reached, the second what was aimed at. */
function inputEffects({ unit, years, lines }: EffectTable): InputEffects {
  const [effect = null, target = null] = lines.map(({ title, amounts, accumulation }) => ({
    title,
    amounts: amounts.map(writtenAmount),
    accumulation,
  }));
  return { unit, years: [...years], effect, target };
}
