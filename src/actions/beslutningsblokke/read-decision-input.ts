import type { InitiativeAmount } from "../../finance/initiatives/initiative";
import { fail, succeed, type Result } from "../../finance/result";
import { holdsCprNumber } from "../../sheets/cells/cpr-number";
import type { Words } from "../../sheets/cells/language";
import type { DecisionRequest } from "../../sheets/forms/beslutningsblokke/decision-request";
import { readSourceTable } from "../../sheets/forms/beslutningsblokke/read-source-table";
import type { RegisteredTable } from "../../sheets/ledgers/table-register";
import type { TableContents } from "../../sheets/workbook-port";
import { actionFault, type ActionFault } from "../action";
import { readAmounts, readInput } from "../ny-tiltagstabel/read-input";
import { cprFault } from "../nyt-prioriteringsforslag/refuse-cpr";
import type { BeslutningsblokkeInput } from "./input";

/** Proposals that the caller has written herself. */
export function readOwnProposals(input: BeslutningsblokkeInput): Result<DecisionRequest, ActionFault> {
  const { unit, savings } = input;
  if (unit === null || unit === undefined || savings === null || savings === undefined) return fail(contractMissing());
  const years = input.years ?? [];
  const rows = input.rows ?? [];
  // Proposals are initiatives, read and numbered as those of any table.
  const read = readInput({
    form: "handleplan",
    title: titleOf(input, years),
    years,
    unit,
    savings,
    priceLevel: input.priceLevel,
    decimals: input.decimals,
    at: input.at,
    rows: rows.map(({ number, title, group, amounts }) => ({ number, title, group, amounts })),
  });
  if (!read.ok) return read;
  const { title, contract, initiatives } = read.value;
  const targets = readTargets(input, read.value.years);
  if (!targets.ok) return targets;
  return publishable({
    title,
    years: read.value.years,
    contract,
    proposals: initiatives,
    marks: rows.map(({ chosen }) => chosen ?? false),
    targets: targets.value,
  });
}

/** The proposals of an initiative table, under its own contract. */
export function readTableProposals(
  input: BeslutningsblokkeInput,
  contents: TableContents,
  registered: RegisteredTable,
): Result<DecisionRequest, ActionFault> {
  const { years, proposals } = readSourceTable(contents, input.years ?? registered.years);
  const lacking = (input.years ?? registered.years).find((year) => !years.includes(year));
  if (lacking !== undefined) return fail(yearNotInTable(lacking, contents.name));
  if (proposals.length === 0) return fail(nothingInTable(contents.name));
  const targets = readTargets(input, years);
  if (!targets.ok) return targets;
  return publishable({
    title: titleOf(input, years),
    years,
    contract: registered.contract,
    proposals,
    marks: proposals.map(() => false),
    targets: targets.value,
  });
}

/** "Beslutningsblokke 2027-2030", where no title is written. */
function titleOf({ title }: BeslutningsblokkeInput, years: readonly number[]): string {
  const own = title?.trim() ?? "";
  if (own !== "") return own;
  const [first, last] = [years[0], years.at(-1)];
  return `Beslutningsblokke ${first === last ? String(first ?? "") : `${String(first)}-${String(last)}`}`.trim();
}

const readTargets = (
  { targets }: BeslutningsblokkeInput,
  years: readonly number[],
): Result<readonly InitiativeAmount[], ActionFault> =>
  targets === null || targets === undefined
    ? succeed(years.map(() => "blank" as const))
    : readAmounts(targets, years, { da: "»Mål«", en: "“Target”" });

/** Committees choose among the proposals: no CPR number may stand in them. */
function publishable(request: DecisionRequest): Result<DecisionRequest, ActionFault> {
  const texts: readonly (readonly [Words, string])[] = [
    [{ da: "Titel", en: "Title" }, request.title],
    ...request.proposals.flatMap(({ title, group }) => [
      [{ da: "Tiltag", en: "Initiative" }, title] as const,
      [{ da: "Gruppe", en: "Group" }, group] as const,
    ]),
  ];
  const found = texts.find(([, text]) => holdsCprNumber(text));
  return found === undefined ? succeed(request) : fail(cprFault(found[0]));
}

const contractMissing = (): ActionFault =>
  actionFault(
    "contract-missing",
    "Sig, hvilken enhed beløbene er i, og hvilket fortegn en besparelse har.",
    "Say what unit the amounts are in and what sign a saving has.",
  );

const yearNotInTable = (year: number, table: string): ActionFault =>
  actionFault(
    "year-not-in-table",
    `Tabellen »${table}« har ingen kolonne for ${String(year)}. Vælg år, den har.`,
    `The table “${table}” has no column for ${String(year)}. Choose years it has.`,
  );

const nothingInTable = (table: string): ActionFault =>
  actionFault(
    "no-rows",
    `Der er ingen tiltag i tabellen »${table}«, der tæller med.`,
    `There are no initiatives in the table “${table}” that count.`,
  );
