import { countedAmount, type InitiativeAmount } from "../../../finance/initiatives/initiative";
import { contractNote } from "../../layouts/contract-note";
import type { PlannedCell } from "../../plan/sheet-plan";
import type { ProposalLine } from "./proposal-layout";
import { amountCell, writtenDecimals, type LineWriter } from "./proposal-lines";
import { budgetAfter, netOfProposal, sumOfLines } from "./proposal-net";
import { CHANGE_KINDS, type ChangeKind, type ChangeLine, type ProposalRequest } from "./proposal-request";
import { AMOUNT_LABELS, amountsHeader, CHANGE_NAMES } from "./proposal-words";

/** The amounts table, its first line being the block's line `first`: net and budget after it by formula. */
export function amountLines(request: ProposalRequest, writer: LineWriter, first: number): readonly ProposalLine[] {
  const { years, contract } = request;
  const { line, yearCell } = writer;
  const { decimals } = contract;
  const lines: ProposalLine[] = [
    line("header", [amountsHeader(contract), null, ...years]),
    line("budget", [AMOUNT_LABELS.budget, null, ...request.presentBudget.map(amountCell)], decimals),
    line("heading", ["Budgetændring – drift"]),
  ];
  const budgetLine = first + 1;
  const kindLines: number[] = [];
  for (const kind of CHANGE_KINDS) {
    kindLines.push(first + lines.length);
    lines.push(...linesOfKind(request, kind, writer, first + lines.length));
  }
  const netLine = first + lines.length;
  const net = netOfProposal(request);
  const after = budgetAfter(request);
  const operator = contract.savings === "minus" ? "+" : "-";
  return [
    ...lines,
    line(
      "net",
      [
        AMOUNT_LABELS.net,
        null,
        ...years.map((_, year) => ({
          formula: `=SUM(${kindLines.map((kindLine) => yearCell(kindLine, year)).join(",")})`,
          expected: net[year]?.toNumber() ?? 0,
        })),
      ],
      decimals,
    ),
    line(
      "after",
      [
        AMOUNT_LABELS.after,
        null,
        ...years.map((_, year) => {
          const present = yearCell(budgetLine, year);
          // A budget nobody has written, or "-", stays what it is: &"" keeps a blank from showing as 0.
          const formula = `=IF(ISNUMBER(${present}),${present}${operator}${yearCell(netLine, year)},${present}&"")`;
          return { formula, expected: shown(after[year] ?? "blank") };
        }),
      ],
      decimals,
    ),
    line("heading", ["Personalekonsekvenser"]),
    line(
      "staff",
      [AMOUNT_LABELS.staff, null, ...request.fullTimeEquivalents.map(amountCell)],
      writtenDecimals(request.fullTimeEquivalents),
    ),
    line("note", [contractNote(contract)]),
  ];
}

/** One line stands in the kind's own row; several stand below it, and the row is their sum. */
function linesOfKind(
  { changes, years, contract }: ProposalRequest,
  kind: ChangeKind,
  { line, yearCell }: LineWriter,
  first: number,
): readonly ProposalLine[] {
  const own = changes[kind];
  const name = CHANGE_NAMES[kind];
  const { decimals } = contract;
  const [only] = own;
  if (only === undefined) return [line("kind", [name], decimals)];
  if (own.length === 1) return [line("kind", [name, only.title, ...only.amounts.map(amountCell)], decimals)];
  const sums = sumOfLines(own, years.length);
  const cells = years.map((_, year): PlannedCell => {
    const area = `${yearCell(first + 1, year)}:${yearCell(first + own.length, year)}`;
    return {
      formula: `=IF(COUNT(${area})>0,SUM(${area}),IF(COUNTA(${area})>0,"-",""))`,
      expected: own.some(({ amounts }) => countedAmount(amounts[year] ?? "blank") !== null)
        ? (sums[year]?.toNumber() ?? 0)
        : notQuantifiedSum(own, year),
    };
  });
  return [
    line("kind", [name, null, ...cells], decimals),
    ...own.map(({ title, amounts }) => line("change", [null, title, ...amounts.map(amountCell)], decimals)),
  ];
}

/** A sum of nothing: "-" where somebody expects something, else blank. */
const notQuantifiedSum = (lines: readonly ChangeLine[], year: number): string =>
  lines.some(({ amounts }) => amounts[year] === "not-quantified") ? "-" : "";

/** What a formula shows for an amount. */
const shown = (value: InitiativeAmount): string | number => {
  if (value === "blank") return "";
  return value === "not-quantified" ? "-" : value.toNumber();
};
