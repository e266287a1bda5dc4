import { convertEffect } from "../../finance/initiatives/convert-initiative";
import { rollAmounts, rollYears } from "../../finance/initiatives/roll-forward";
import type { TableContract } from "../../finance/money/table-contract";
import { fail, succeed, type Result } from "../../finance/result";
import type { CellValue } from "../../sheets/cells/cell";
import type { CaseLine, CaseRequest } from "../../sheets/forms/investeringscase/case-request";
import { readCaseBlock } from "../../sheets/forms/investeringscase/read-case-block";
import type { ActionFault, Surroundings } from "../action";
import { writtenAmount } from "../ny-tiltagstabel/complete-input";
import { checkPrices, contractOf } from "../opret-register/contract-of-source";
import { rollTitle } from "../opret-register/roll-table";
import { readOverview } from "../read-overview";
import { blockUnreadable, readThrough, rollLast, type RolledBlock, type StandingBlock } from "../standing-blocks";
import type { CaseInput, InputCaseLine, NyInvesteringscaseInput } from "./input";

/** The whole case that is asked for: last year's one year on, where one is named. Three round trips then, else none. */
export async function completeCase(
  input: NyInvesteringscaseInput,
  { workbook }: Surroundings,
): Promise<Result<CaseInput, ActionFault>> {
  const last = input.rollFrom?.trim() ?? "";
  if (last === "") return fillIn(input, null);
  const overview = await readOverview(workbook);
  if (!overview.ok) return overview;
  const rolled = await rollLast(last, "investeringscase", overview.value, readThrough(workbook), rollCase);
  return rolled.ok ? fillIn(input, rolled.value) : rolled;
}

/** A case one year on, under its contract: what lasts goes on as it was, what it takes once is not taken again. */
export function rollCase(
  block: StandingBlock,
  cells: readonly (readonly CellValue[])[],
): Result<CaseRequest, ActionFault> {
  const request = readCaseBlock(cells, block.registered);
  if (request === null) return fail(blockUnreadable(block));
  const roll = (lines: readonly CaseLine[], oneOff: boolean): readonly CaseLine[] =>
    lines.map((line) => ({ ...line, amounts: rollAmounts(line.amounts, oneOff) }));
  return succeed({
    ...request,
    title: rollTitle(request.title),
    years: rollYears(request.years),
    lasting: roll(request.lasting, false),
    implementation: roll(request.implementation, true),
  });
}

/** What the input leaves out is as in the case rolled on; lines of its own come below. */
function fillIn(input: NyInvesteringscaseInput, last: RolledBlock<CaseRequest> | null): Result<CaseInput, ActionFault> {
  const request = last?.rolled ?? null;
  const contract = contractOf(input, request?.contract);
  if (!contract.ok) return contract;
  const fitting = checkPrices(last === null ? [] : [last], contract.value);
  if (!fitting.ok) return fitting;
  const years = input.years ?? request?.years ?? [];
  const linesOf = (section: "lasting" | "implementation"): InputCaseLine[] => [
    ...(request === null ? [] : inputLines(request, section, years, contract.value)),
    ...(input[section] ?? []),
  ];
  const { unit, savings, decimals, priceLevel } = contract.value;
  return succeed({
    ...input,
    title: input.title ?? request?.title ?? "",
    years: [...years],
    unit,
    savings,
    decimals,
    priceLevel: priceLevel ?? null,
    lasting: linesOf("lasting"),
    implementation: linesOf("implementation"),
    rate: input.rate ?? request?.rate.toNumber() ?? null,
    firstYear: input.firstYear ?? request?.firstPower ?? null,
  });
}

/** The lines as somebody would type them under another contract and for other years. */
export function inputLines(
  request: CaseRequest,
  section: "lasting" | "implementation",
  years: readonly number[],
  contract: TableContract,
): InputCaseLine[] {
  const effect = convertEffect(request.contract, contract);
  return request[section].map(({ title, area, amounts }) => ({
    title,
    area,
    amounts: years.map((year) => writtenAmount(effect(amounts[request.years.indexOf(year)] ?? "blank"))),
  }));
}
