import type { BudgetArea } from "../../finance/budget/budget-area";
import { checkYears } from "../../finance/calendar/year-span";
import { CUSTOMARY_DECIMALS } from "../../finance/money/unit";
import { fail, succeed, type Result } from "../../finance/result";
import { holdsCprNumber } from "../../sheets/cells/cpr-number";
import type { Words } from "../../sheets/cells/language";
import type { BudgetRequest } from "../../sheets/forms/budget-og-forventet/budget-request";
import { hasDifference } from "../../sheets/forms/budget-og-forventet/budget-columns";
import { actionFault, type ActionFault } from "../action";
import { readAmounts, yearsFault } from "../ny-tiltagstabel/read-input";
import { cprFault } from "../nyt-prioriteringsforslag/refuse-cpr";
import type { BudgetInput, InputArea } from "./input";

/** From what was asked to values of the field; the first thing that can't be is told with its place. */
export function readBudget(input: BudgetInput): Result<BudgetRequest, ActionFault> {
  const years = checkYears(input.years);
  if (!years.ok) return fail(yearsFault(years.fault));
  const [firstYear = 0] = years.value;
  const title = tidy(input.title);
  if (title === "")
    return fail(actionFault("title-missing", "Skriv en titel til tabellen.", "Write a title for the table."));
  const baseYear = input.baseYear ?? firstYear;
  const base = checkYears([baseYear]);
  if (!base.ok) return fail(yearsFault(base.fault));
  if (hasDifference(years.value) && baseYear !== firstYear) return fail(otherBaseYear(baseYear, firstYear));
  const areas = readAreas(input.areas, years.value);
  if (!areas.ok) return areas;
  const priceLevel = tidy(input.priceLevel ?? "");
  return refuseCpr({
    title,
    years: years.value,
    baseYear,
    contract: {
      unit: input.unit,
      savings: input.direction === "forventet-korrigeret" ? "minus" : "plus",
      decimals: input.decimals ?? CUSTOMARY_DECIMALS[input.unit],
      ...(priceLevel === "" ? {} : { priceLevel }),
    },
    areas: areas.value,
    footnote: input.footnote ?? "",
  });
}

const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();

function readAreas(areas: readonly InputArea[], years: readonly number[]): Result<readonly BudgetArea[], ActionFault> {
  const read: BudgetArea[] = [];
  for (const [index, area] of areas.entries()) {
    const title = tidy(area.title);
    const place = placeOf(index, title);
    if (title === "")
      return fail(
        actionFault("area-title-missing", `${place.da} mangler et navn på området.`, `${place.en} lacks a name.`),
      );
    // Korrigeret is one amount, said with the first year where it is none.
    const corrected = readAmounts([area.corrected], years.slice(0, 1), {
      da: `${place.da}, korrigeret`,
      en: `${place.en}, corrected budget`,
    });
    if (!corrected.ok) return corrected;
    const expected = readAmounts(area.expected, years, {
      da: `${place.da}, forventet`,
      en: `${place.en}, forecast`,
    });
    if (!expected.ok) return expected;
    read.push({ title, corrected: corrected.value[0] ?? "blank", expected: expected.value });
  }
  return read.length === 0 ? fail(noAreas()) : succeed(read);
}

const placeOf = (index: number, title: string): Words =>
  title === ""
    ? { da: `Række ${String(index + 1)}`, en: `Row ${String(index + 1)}` }
    : { da: `Række ${String(index + 1)} (»${title}«)`, en: `Row ${String(index + 1)} (“${title}”)` };

const noAreas = (): ActionFault =>
  actionFault(
    "no-areas",
    "Der er ingen områder. Skriv eller indsæt mindst ét.",
    "There are no areas. Type or paste at least one.",
  );

const otherBaseYear = (baseYear: number, year: number): ActionFault =>
  actionFault(
    "base-year-other",
    `Med ét år er differencen til årets eget budget. Brug ${String(year)} som basisår i stedet for ${String(baseYear)}, eller tag flere år med.`,
    `With one year the difference is to that year's own budget. Use ${String(year)} as the base year instead of ${String(baseYear)}, or take more years.`,
  );

/** A committee's paper is public: no text of it may hold what looks like a CPR number. */
function refuseCpr(request: BudgetRequest): Result<BudgetRequest, ActionFault> {
  const texts: readonly (readonly [Words, string])[] = [
    [{ da: "Titel", en: "Title" }, request.title],
    [{ da: "Prisniveau", en: "Price level" }, request.contract.priceLevel ?? ""],
    [{ da: "Fodnote", en: "Footnote" }, request.footnote],
    ...request.areas.map(({ title }) => [{ da: "Område", en: "Area" }, title] as const),
  ];
  const found = texts.find(([, text]) => holdsCprNumber(text));
  return found === undefined ? succeed(request) : fail(cprFault(found[0]));
}
