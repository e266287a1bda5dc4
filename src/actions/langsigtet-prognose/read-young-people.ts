import { amount, type Amount } from "../../finance/money/amount";
import { fail, succeed, type Result } from "../../finance/result";
import { holdsCprNumber } from "../../sheets/cells/cpr-number";
import { parseDanishNumber } from "../../sheets/cells/danish-number";
import { readCaseDate } from "../../sheets/cases/read-case-date";
import { NOT_STATED } from "../../sheets/prognosis/prognosis-request";
import type { ListedYoungPerson } from "../../sheets/prognosis/long-term/long-term-request";
import { actionFault, type ActionFault } from "../action";
import { cprFault } from "../nyt-prioriteringsforslag/refuse-cpr";
import type { LangsigtetPrognoseInput } from "./input";

type Written = NonNullable<LangsigtetPrognoseInput["youngPeople"]>[number];

/** The list of young people; the first thing on it that can't be is told with its number. */
export function readYoungPeople(
  { youngPeople }: LangsigtetPrognoseInput,
  year: number,
  count: number,
): Result<readonly ListedYoungPerson[], ActionFault> {
  const people: ListedYoungPerson[] = [];
  for (const [index, person] of (youngPeople ?? []).entries()) {
    const texts = [person.category, person.service ?? "", person.source ?? ""];
    if (texts.some(holdsCprNumber)) return fail(cprFault({ da: "Listen over unge", en: "The list of young people" }));
    const start = readCaseDate(person.start, { first: year, last: year + count });
    if (!start.ok || start.value === null) return fail(notADate(person, index));
    const yearPrice = priceOf(person.yearPrice);
    if (yearPrice === undefined) return fail(notAPrice(person, index));
    const { category, service, source, probability } = person;
    people.push({
      start: start.value,
      category: category.trim() === NOT_STATED ? "" : category.trim(),
      yearPrice,
      probability: amount(probability ?? 1),
      service: service?.trim() ?? "",
      source: source?.trim() ?? "",
    });
  }
  return succeed(people);
}

const priceOf = (written: number | string): Amount | undefined =>
  typeof written === "number" ? amount(written) : (parseDanishNumber(written) ?? undefined);

const notADate = ({ start }: Written, index: number): ActionFault =>
  actionFault(
    "young-start-unreadable",
    `»${String(start)}« ved ung nr. ${String(index + 1)} er ikke en dato. Skriv den som 01-09-2027. Intet er ændret.`,
    `“${String(start)}” at young person no. ${String(index + 1)} is not a date. Write it as 01-09-2027. Nothing has been changed.`,
  );

const notAPrice = ({ yearPrice }: Written, index: number): ActionFault =>
  actionFault(
    "amount-not-a-number",
    `»${String(yearPrice)}« ved ung nr. ${String(index + 1)} er ikke et beløb. Skriv et tal, fx 650.000. Intet er ændret.`,
    `“${String(yearPrice)}” at young person no. ${String(index + 1)} is not an amount. Write a number, such as 650.000. Nothing has been changed.`,
  );
