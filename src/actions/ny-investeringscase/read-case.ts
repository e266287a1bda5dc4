import { checkYears } from "../../finance/calendar/year-span";
import { amount } from "../../finance/money/amount";
import { CUSTOMARY_DECIMALS } from "../../finance/money/unit";
import { fail, succeed, type Result } from "../../finance/result";
import { holdsCprNumber } from "../../sheets/cells/cpr-number";
import type { CaseLine, CaseRequest } from "../../sheets/forms/investeringscase/case-request";
import { actionFault, type ActionFault } from "../action";
import { readAmounts, yearsFault, type Place } from "../ny-tiltagstabel/read-input";
import { cprFault } from "../nyt-prioriteringsforslag/refuse-cpr";
import type { CaseInput, InputCaseLine } from "./input";

/**
 * The Ministry of Finance's real rate for the first 35 years (`domain.md` §1). It is for socio-economic analysis; a
 * municipality may use another, so it stands in a cell of its own.
 */
export const CUSTOMARY_RATE = 0.035;

/** From what was asked to values of the field; the first thing that can't be is told with its line. */
export function readCase(input: CaseInput): Result<CaseRequest, ActionFault> {
  const years = checkYears(input.years);
  if (!years.ok) return fail(yearsFault(years.fault));
  const gap = years.value.find((year, index) => index > 0 && year !== (years.value[index - 1] ?? year) + 1);
  if (gap !== undefined) return fail(yearMissing(gap - 1));
  const title = input.title.trim();
  if (title === "") return fail(actionFault("title-missing", "Skriv casens titel.", "Write the title of the case."));
  const lasting = readLines(input.lasting, years.value, { da: "Varige ændringer", en: "Lasting changes" });
  if (!lasting.ok) return lasting;
  const implementation = readLines(input.implementation ?? [], years.value, {
    da: "Implementeringsomkostninger",
    en: "Implementation costs",
  });
  if (!implementation.ok) return implementation;
  if (lasting.value.length + implementation.value.length === 0) return fail(noLines());
  const rate = amount(input.rate ?? CUSTOMARY_RATE);
  if (rate.abs().greaterThanOrEqualTo(1)) return fail(rateFault());
  const priceLevel = input.priceLevel?.trim() ?? "";
  return publishable({
    title,
    years: years.value,
    contract: {
      unit: input.unit,
      savings: input.savings,
      decimals: input.decimals ?? CUSTOMARY_DECIMALS[input.unit],
      ...(priceLevel === "" ? {} : { priceLevel }),
    },
    lasting: lasting.value,
    implementation: implementation.value,
    rate,
    firstPower: input.firstYear ?? 0,
  });
}

function readLines(
  lines: readonly InputCaseLine[],
  years: readonly number[],
  section: Place,
): Result<readonly CaseLine[], ActionFault> {
  const read: CaseLine[] = [];
  for (const [index, line] of lines.entries()) {
    const title = line.title.trim();
    const number = String(index + 1);
    const place =
      title === ""
        ? { da: `${section.da}, linje ${number},`, en: `${section.en}, line ${number},` }
        : { da: `${section.da} (»${title}«)`, en: `${section.en} (“${title}”)` };
    const amounts = readAmounts(line.amounts, years, place);
    if (!amounts.ok) return amounts;
    // A line with nothing in it is none.
    if (title === "" && amounts.value.every((value) => value === "blank")) continue;
    if (title === "") return fail(lineTitleMissing(place));
    read.push({ title, area: line.area?.trim() ?? "", amounts: amounts.value });
  }
  return succeed(read);
}

/** A case goes to a committee: no CPR number may stand in it. */
function publishable(request: CaseRequest): Result<CaseRequest, ActionFault> {
  const lines = [...request.lasting, ...request.implementation];
  if (holdsCprNumber(request.title)) return fail(cprFault({ da: "Titel", en: "Title" }));
  return lines.some(({ title, area }) => holdsCprNumber(title) || holdsCprNumber(area))
    ? fail(cprFault({ da: "Linjens tekst", en: "Text of the line" }))
    : succeed(request);
}

const noLines = (): ActionFault =>
  actionFault(
    "no-rows",
    "Casen har ingen linjer. Skriv mindst én varig ændring eller én implementeringsomkostning.",
    "The case has no lines. Write at least one lasting change or one implementation cost.",
  );

const yearMissing = (year: number): ActionFault =>
  actionFault(
    "year-missing",
    `Casen springer ${String(year)} over. Tag hvert år med, så tilbagebetaling og nutidsværdi regnes rigtigt.`,
    `The case leaves ${String(year)} out. Include every year, so that payback and present value are right.`,
  );

const lineTitleMissing = (place: Place): ActionFault =>
  actionFault(
    "line-title-missing",
    `${place.da} mangler en titel. Skriv, hvad beløbet er.`,
    `${place.en} lacks a title. Write what the amount is.`,
  );

const rateFault = (): ActionFault =>
  actionFault(
    "rate-outside",
    "Renten er en andel over −1 og under 1: 3,5 % er 0,035.",
    "The rate is a share above −1 and below 1: 3.5 % is 0.035.",
  );
