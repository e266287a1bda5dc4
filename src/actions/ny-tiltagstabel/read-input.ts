import { checkYears, type YearsFault } from "../../finance/calendar/year-span";
import { countedAmount, type Initiative, type InitiativeAmount } from "../../finance/initiatives/initiative";
import { isWithdrawn, parseStatus, STATUSES } from "../../finance/initiatives/status";
import { amount, type Amount, type MaybeAmount } from "../../finance/money/amount";
import type { SavingsSign, TableContract } from "../../finance/money/table-contract";
import { CUSTOMARY_DECIMALS } from "../../finance/money/unit";
import { fail, succeed, type Result } from "../../finance/result";
import { parseDanishNumber } from "../../sheets/cells/danish-number";
import type { TableRequest } from "../../sheets/layouts/table-request";
import { actionFault, type ActionFault } from "../action";
import type { InputAmount, InputRow, TableInput } from "./input";

/** From what was asked to values of the field; the first thing that can't be is told with its place. */
export function readInput(input: TableInput): Result<TableRequest, ActionFault> {
  const years = checkYears(input.years);
  if (!years.ok) return fail(yearsFault(years.fault));
  const title = input.title.trim();
  if (title === "")
    return fail(actionFault("title-missing", "Skriv en titel til tabellen.", "Write a title for the table."));
  if (input.rows.length === 0) return fail(noRows());
  const initiatives = readRows(input.rows, years.value);
  if (!initiatives.ok) return initiatives;
  if (initiatives.value.every((initiative) => initiative.status !== null && isWithdrawn(initiative.status)))
    return fail(noRows());
  const targets = readTargets(input, years.value);
  if (!targets.ok) return targets;
  const unallocated = readUnallocated(input, years.value);
  if (!unallocated.ok) return unallocated;
  return succeed({
    form: input.form,
    title,
    years: years.value,
    contract: readContract(input),
    initiatives: initiatives.value,
    targets: targets.value,
    unallocated: unallocated.value,
    carryOver: input.carryOver ?? false,
    chart: input.chart ?? false,
  });
}

export const readContract = (
  input: Pick<TableInput, "unit" | "savings" | "priceLevel" | "decimals">,
): TableContract => {
  const priceLevel = input.priceLevel?.trim() ?? "";
  return {
    unit: input.unit,
    savings: input.savings,
    decimals: input.decimals ?? CUSTOMARY_DECIMALS[input.unit],
    ...(priceLevel === "" ? {} : { priceLevel }),
  };
};

const noRows = (): ActionFault =>
  actionFault(
    "no-rows",
    "Der er ingen tiltag, der tæller med. Skriv eller indsæt mindst ét, der ikke er udgået.",
    "There are no initiatives that count. Type or paste at least one that is not withdrawn.",
  );

/** Rows with their numbers: a row that has none gets the next one that is free, a withdrawn one keeps none. */
export function readRows(
  rows: readonly InputRow[],
  years: readonly number[],
): Result<readonly Initiative[], ActionFault> {
  const initiatives: Initiative[] = [];
  const numbers = givenNumbers(rows);
  for (const [index, row] of rows.entries()) {
    const place = rowPlace(index, row);
    const title = row.title.trim();
    if (title === "")
      return fail(
        actionFault("row-title-missing", `${place.da} mangler et navn på tiltaget.`, `${place.en} lacks a name.`),
      );
    const statusText = row.status?.trim() ?? "";
    const status = statusText === "" ? null : parseStatus(statusText);
    if (status === undefined) return fail(unknownStatus(place, statusText));
    const amounts = readAmounts(row.amounts, years, place);
    if (!amounts.ok) return amounts;
    const given = numberText(row);
    const withdrawn = status !== null && isWithdrawn(status);
    if (given !== "" && !withdrawn && isRepeated(given, rows, index)) return fail(repeatedNumber(place, given));
    initiatives.push({
      // A withdrawn row without a number keeps none; the others get the next one that is free.
      number: given !== "" || withdrawn ? given : nextNumber(numbers),
      title,
      group: row.group?.trim() ?? "",
      status,
      investment: row.investment ?? false,
      amounts: amounts.value,
    });
  }
  return succeed(initiatives);
}

const numberText = (row: InputRow): string => String(row.number ?? "").trim();

const givenNumbers = (rows: readonly InputRow[]): Set<string> =>
  new Set(rows.map(numberText).filter((number) => number !== ""));

export function nextNumber(taken: Set<string>): string {
  let number = 1;
  while (taken.has(String(number))) number++;
  taken.add(String(number));
  return String(number);
}

const isRepeated = (number: string, rows: readonly InputRow[], index: number): boolean =>
  rows.slice(0, index).some((row) => numberText(row) === number && !isWithdrawn(row.status ?? ""));

export interface Place {
  readonly da: string;
  readonly en: string;
}

export const rowPlace = (index: number, row: InputRow): Place => {
  const number = String(index + 1);
  const title = row.title.trim();
  return title === ""
    ? { da: `Række ${number}`, en: `Row ${number}` }
    : { da: `Række ${number} (»${title}«)`, en: `Row ${number} (“${title}”)` };
};

export const repeatedNumber = (place: Place, number: string): ActionFault =>
  actionFault(
    "number-twice",
    `${place.da} har nummer ${number}, som et andet tiltag også har. Et nummer følger ét tiltag; giv det ene et nyt.`,
    `${place.en} has number ${number}, which another initiative also has. A number belongs to one initiative; give one of them a new one.`,
  );

const unknownStatus = (place: Place, status: string): ActionFault =>
  actionFault(
    "status-unknown",
    `${place.da} har status »${status}«. Brug ${STATUSES.slice(0, -1).join(", ")} eller ${STATUSES.at(-1) ?? ""}.`,
    `${place.en} has the status “${status}”. Use ${STATUSES.slice(0, -1).join(", ")} or ${STATUSES.at(-1) ?? ""}.`,
  );

export function readAmounts(
  amounts: readonly InputAmount[],
  years: readonly number[],
  place: Place,
): Result<readonly InitiativeAmount[], ActionFault> {
  if (amounts.length !== years.length)
    return fail(
      actionFault(
        "amounts-and-years",
        `${place.da} har ${String(amounts.length)} beløb, men tabellen har ${String(years.length)} år. Skriv ét for hvert år; »-« hvis det ikke er kvantificeret.`,
        `${place.en} has ${String(amounts.length)} amounts, but the table has ${String(years.length)} years. Write one for each year; “-” where it is not quantified.`,
      ),
    );
  const values: InitiativeAmount[] = [];
  for (const [index, written] of amounts.entries()) {
    const value = readAmount(written);
    if (value === undefined) return fail(notANumber(place, years[index] ?? 0, String(written)));
    values.push(value);
  }
  return succeed(values);
}

/** undefined where it is no amount. */
export function readAmount(written: InputAmount): InitiativeAmount | undefined {
  if (typeof written === "number") return amount(written);
  const text = written?.trim() ?? "";
  if (text === "") return "blank";
  return /^[-–−]$/.test(text) ? "not-quantified" : parseDanishNumber(text);
}

const notANumber = (place: Place, year: number, written: string): ActionFault =>
  actionFault(
    "amount-not-a-number",
    `${place.da}, ${String(year)}: »${written}« er ikke et beløb. Skriv det som 1.234,5 – eller »-«, hvis det ikke er kvantificeret.`,
    `${place.en}, ${String(year)}: “${written}” is not an amount. Write it as 1.234,5 – or “-” where it is not quantified.`,
  );

function readTargets(
  { form, targets, savings }: TableInput,
  years: readonly number[],
): Result<readonly Amount[] | null, ActionFault> {
  return form === "genopretning" ? checkTargets(targets ?? [], years, savings) : succeed(null);
}

/** A target for each year, with the sign that the table writes a saving with. */
export function checkTargets(
  targets: readonly number[],
  years: readonly number[],
  savings: SavingsSign,
): Result<readonly Amount[], ActionFault> {
  if (targets.length !== years.length)
    return fail(
      actionFault(
        "targets-and-years",
        `Skriv et reduktionsmål for hvert af de ${String(years.length)} år.`,
        `Write a reduction target for each of the ${String(years.length)} years.`,
      ),
    );
  const wrong = targets.findIndex((target) => (savings === "minus" ? target > 0 : target < 0));
  return wrong < 0 ? succeed(targets.map(amount)) : fail(targetSign(savings, years[wrong] ?? 0));
}

const targetSign = (savings: SavingsSign, year: number): ActionFault => {
  const [da, en] = savings === "minus" ? ["minus", "minus"] : ["plus", "plus"];
  return actionFault(
    "target-sign",
    `Reduktionsmålet for ${String(year)} har modsat fortegn: i denne tabel skrives besparelser med ${da}. Vend målet, eller vælg det andet fortegn for tabellen.`,
    `The reduction target for ${String(year)} has the opposite sign: in this table savings are written with ${en}. Turn the target, or choose the other sign for the table.`,
  );
};

function readUnallocated(
  { form, unallocated }: TableInput,
  years: readonly number[],
): Result<readonly MaybeAmount[] | null, ActionFault> {
  if (form !== "genopretning" || unallocated === null || unallocated === undefined) return succeed(null);
  const read = readAmounts(unallocated, years, { da: "»Forventet, men ufordelt«", en: "“Expected but unallocated”" });
  return read.ok ? succeed(read.value.map(countedAmount)) : read;
}

export function yearsFault(fault: YearsFault): ActionFault {
  switch (fault.code) {
    case "no-years":
      return actionFault(fault.code, "Skriv mindst ét år.", "Write at least one year.");
    case "year-twice":
      return actionFault(
        fault.code,
        `${String(fault.year)} står to gange. Hvert år kan kun have én kolonne.`,
        `${String(fault.year)} stands twice. Each year can have one column only.`,
      );
    case "years-not-ascending":
      return actionFault(
        fault.code,
        `Årene skal stå i rækkefølge; ${String(fault.year)} kommer efter et senere år.`,
        `The years must be in order; ${String(fault.year)} comes after a later one.`,
      );
    case "year-outside-calendar":
      return actionFault(
        fault.code,
        `${String(fault.year)} er ikke et årstal. Skriv fire cifre, fx 2026.`,
        `${String(fault.year)} is not a year. Write four digits, such as 2026.`,
      );
  }
}
