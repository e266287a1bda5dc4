import { calendarDate, dayFromSerial } from "../../finance/calendar/day";
import { checkYears } from "../../finance/calendar/year-span";
import type { InitiativeAmount } from "../../finance/initiatives/initiative";
import type { TableContract } from "../../finance/money/table-contract";
import { CUSTOMARY_DECIMALS } from "../../finance/money/unit";
import { fail, succeed, type Result } from "../../finance/result";
import {
  type ChangeLine,
  type EffectLine,
  type EffectTable,
  type ProposalHead,
  type ProposalRequest,
} from "../../sheets/forms/prioriteringsforslag/proposal-request";
import { actionFault, type ActionFault } from "../action";
import { readAmounts, yearsFault, type Place } from "../ny-tiltagstabel/read-input";
import type { InputEffects, InputLines, NytPrioriteringsforslagInput } from "./input";

/** Budget year and three overslagsår (`domain.md` §2.5). */
const CUSTOMARY_YEARS = 4;

/** From what was asked to values of the field; the first thing that can't be is told with its field. */
export function readProposal(input: NytPrioriteringsforslagInput, now: number): Result<ProposalRequest, ActionFault> {
  const years = checkYears(input.years ?? customaryYears(now));
  if (!years.ok) return fail(yearsFault(years.fault));
  const head = readHead(input);
  if (head.title === "")
    return fail(actionFault("title-missing", "Skriv forslagets overskrift.", "Write the proposal's heading."));
  const presentBudget = readYears(input.presentBudget, years.value, {
    da: "»Nuværende budget«",
    en: "“Present budget”",
  });
  if (!presentBudget.ok) return presentBudget;
  const cuts = readLines(input.cuts, years.value, { da: "Besparelse", en: "Cut" });
  if (!cuts.ok) return cuts;
  const efficiencies = readLines(input.efficiencies, years.value, { da: "Effektivisering", en: "Efficiency" });
  if (!efficiencies.ok) return efficiencies;
  const expansions = readLines(input.expansions, years.value, { da: "Udvidelse", en: "Expansion" });
  if (!expansions.ok) return expansions;
  const staff = readYears(input.fullTimeEquivalents, years.value, { da: "»Årsværk«", en: "“Full-time equivalents”" });
  if (!staff.ok) return staff;
  const effects = readEffects(input.effects ?? null);
  if (!effects.ok) return effects;
  return succeed({
    head,
    years: years.value,
    contract: readContract(input),
    presentBudget: presentBudget.value,
    changes: { cuts: cuts.value, efficiencies: efficiencies.value, expansions: expansions.value },
    fullTimeEquivalents: staff.value,
    sections: readSections(input),
    effects: effects.value,
  });
}

function customaryYears(now: number): readonly number[] {
  const today = dayFromSerial(now);
  if (!today.ok) return [];
  const first = calendarDate(today.value).year + 1;
  return Array.from({ length: CUSTOMARY_YEARS }, (_, index) => first + index);
}

/** A field of one line: what stands between its words is one space. */
const tidy = (text: string | number | null | undefined): string =>
  String(text ?? "")
    .replace(/\s+/g, " ")
    .trim();

const readHead = ({ head }: NytPrioriteringsforslagInput): ProposalHead => ({
  municipality: tidy(head?.municipality),
  number: tidy(head?.number),
  title: tidy(head?.title),
  committee: tidy(head?.committee),
  proposer: tidy(head?.proposer),
  expenditureType: head?.expenditureType ?? null,
  centre: tidy(head?.centre),
});

function readContract(input: NytPrioriteringsforslagInput): TableContract {
  const unit = input.unit ?? "1000kr";
  const priceLevel = tidy(input.priceLevel);
  return {
    unit,
    savings: input.savings ?? "minus",
    decimals: input.decimals ?? CUSTOMARY_DECIMALS[unit],
    ...(priceLevel === "" ? {} : { priceLevel }),
  };
}

const readSections = ({ sections }: NytPrioriteringsforslagInput): ProposalRequest["sections"] => ({
  summary: sections?.summary ?? "",
  status: sections?.status ?? "",
  proposal: sections?.proposal ?? "",
  consequences: sections?.consequences ?? "",
  investmentNeeds: sections?.investmentNeeds ?? "",
  documents: sections?.documents ?? "",
  remarks: sections?.remarks ?? "",
});

/** Amounts that may be left out altogether: blank then. */
const readYears = (
  amounts: NytPrioriteringsforslagInput["presentBudget"],
  years: readonly number[],
  place: Place,
): Result<readonly InitiativeAmount[], ActionFault> =>
  amounts === null || amounts === undefined
    ? succeed(years.map(() => "blank" as const))
    : readAmounts(amounts, years, place);

function readLines(
  lines: InputLines,
  years: readonly number[],
  kind: Place,
): Result<readonly ChangeLine[], ActionFault> {
  const read: ChangeLine[] = [];
  for (const [index, line] of (lines ?? []).entries()) {
    const title = tidy(line.title);
    const amounts = readAmounts(line.amounts, years, placeOfLine(kind, index, title));
    if (!amounts.ok) return amounts;
    // A line with nothing in it is none.
    if (title !== "" || amounts.value.some((value) => value !== "blank")) read.push({ title, amounts: amounts.value });
  }
  const untitled = read.findIndex(({ title }) => title === "");
  return read.length > 1 && untitled >= 0 ? fail(lineTitleMissing(kind, untitled)) : succeed(read);
}

const placeOfLine = (kind: Place, index: number, title: string): Place => {
  const number = String(index + 1);
  return title === ""
    ? { da: `${kind.da}, linje ${number},`, en: `${kind.en}, line ${number},` }
    : { da: `${kind.da} (»${title}«)`, en: `${kind.en} (“${title}”)` };
};

const lineTitleMissing = (kind: Place, index: number): ActionFault =>
  actionFault(
    "line-title-missing",
    `${kind.da} har flere linjer, og linje ${String(index + 1)} mangler en titel. Skriv, hvad beløbet er til.`,
    `${kind.en} has several lines, and line ${String(index + 1)} lacks a title. Write what the amount is for.`,
  );

function readEffects(effects: InputEffects | null): Result<EffectTable | null, ActionFault> {
  if (effects === null) return succeed(null);
  const years = checkYears(effects.years);
  if (!years.ok) return fail(yearsFault(years.fault));
  const rows = [
    { row: effects.effect, title: "Årlig effekt", place: { da: "»Effekt«", en: "“Effect”" } },
    { row: effects.target, title: "Måltal", place: { da: "»Måltal«", en: "“Target”" } },
  ];
  const lines: EffectLine[] = [];
  for (const { row, title, place } of rows) {
    if (row === null || row === undefined) continue;
    const amounts = readAmounts(row.amounts, years.value, place);
    if (!amounts.ok) return amounts;
    const own = tidy(row.title);
    lines.push({ title: own === "" ? title : own, amounts: amounts.value, accumulation: row.accumulation });
  }
  return succeed(lines.length === 0 ? null : { unit: effects.unit, years: years.value, lines });
}
