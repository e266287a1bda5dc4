import { dayFromSerial, type Day } from "../../finance/calendar/day";
import { countedAmount, type InitiativeAmount } from "../../finance/initiatives/initiative";
import type { RegisteredInitiative } from "../../finance/initiatives/registered-initiative";
import { fail, succeed, type Result } from "../../finance/result";
import { readDanishDate } from "../../sheets/cells/danish-date";
import { actionFault, type ActionFault } from "../action";
import { readAmount, readAmounts, readRows, rowPlace, type Place } from "../ny-tiltagstabel/read-input";
import type { RegisterInputRow } from "./input";

/** What was asked for as initiatives; the first field that can't be is told with its row. */
export function readRegisterInput(
  rows: readonly RegisterInputRow[],
  years: readonly number[],
): Result<readonly RegisteredInitiative[], ActionFault> {
  const blanks = years.map(() => null);
  const basic = readRows(
    rows.map((row) => ({ ...row, amounts: row.plan ?? blanks })),
    years,
  );
  if (!basic.ok) return basic;
  const initiatives: RegisteredInitiative[] = [];
  for (const [index, { amounts: plan, ...known }] of basic.value.entries()) {
    const row = rows[index];
    if (row === undefined) throw new RangeError("As many initiatives are read as there are rows.");
    const read = readOwnFields(row, years, rowPlace(index, { ...row, amounts: [] }));
    if (!read.ok) return read;
    initiatives.push({ ...known, ...read.value, plan });
  }
  return succeed(initiatives);
}

type OwnFields = Omit<RegisteredInitiative, "number" | "title" | "group" | "status" | "investment" | "plan">;

/** The fields that only a register has. */
function readOwnFields(row: RegisterInputRow, years: readonly number[], place: Place): Result<OwnFields, ActionFault> {
  const faults: ActionFault[] = [];
  const single = (written: RegisterInputRow["fullYear"], column: string): InitiativeAmount => {
    const value = readAmount(written ?? null);
    if (value === undefined) faults.push(notAnAmount(place, column, String(written)));
    return value ?? "blank";
  };
  const yearly = (written: RegisterInputRow["estimate"]): readonly InitiativeAmount[] => {
    const values = readAmounts(written ?? years.map(() => null), years, place);
    if (!values.ok) faults.push(values.fault);
    return values.ok ? values.value : [];
  };
  const date = (written: RegisterInputRow["start"], column: string): Day | null => {
    const day = readDate(written ?? null);
    if (day === undefined) faults.push(notADate(place, column, String(written)));
    return day ?? null;
  };
  const fields: OwnFields = {
    paragraph: row.paragraph?.trim() ?? "",
    responsible: row.responsible?.trim() ?? "",
    oneOff: row.oneOff ?? false,
    start: date(row.start, "Startdato"),
    end: date(row.end, "Slutdato"),
    fullYear: single(row.fullYear, "Helårseffekt"),
    count: single(row.count, "Antal"),
    presentPrice: single(row.presentPrice, "Nuværende pris"),
    newPrice: single(row.newPrice, "Ny pris"),
    probability: single(row.probability, "Sandsynlighed"),
    fullTimeEquivalents: single(row.fullTimeEquivalents, "Årsværk"),
    estimate: yearly(row.estimate),
    realised: yearly(row.realised),
  };
  const [fault = checkFields(fields, place)] = faults;
  return fault === null ? succeed(fields) : fail(fault);
}

function checkFields({ start, end, probability }: OwnFields, place: Place): ActionFault | null {
  if (start !== null && end !== null && end < start)
    return actionFault(
      "end-before-start",
      `${place.da} slutter, før det begynder. Ret Startdato eller Slutdato.`,
      `${place.en} ends before it begins. Correct the start or end date.`,
    );
  const share = countedAmount(probability);
  return share === null || (share.gte(0) && share.lte(1))
    ? null
    : actionFault(
        "probability-outside",
        `${place.da} har sandsynligheden ${share.toString()}. Skriv den mellem 0 og 1; 0,8 er 80 %.`,
        `${place.en} has the probability ${share.toString()}. Write it between 0 and 1; 0,8 is 80 %.`,
      );
}

/** null for none, undefined for what is no date. */
function readDate(written: string | number | null): Day | null | undefined {
  if (written === null || written === "") return null;
  if (typeof written === "string") return readDanishDate(written);
  const day = dayFromSerial(written);
  return day.ok ? day.value : undefined;
}

const notAnAmount = (place: Place, column: string, written: string): ActionFault =>
  actionFault(
    "amount-not-a-number",
    `${place.da}, ${column}: »${written}« er ikke et tal. Skriv det som 1.234,5 – eller »-«, hvis det ikke er kvantificeret.`,
    `${place.en}, ${column}: “${written}” is not a number. Write it as 1.234,5 – or “-” where it is not quantified.`,
  );

const notADate = (place: Place, column: string, written: string): ActionFault =>
  actionFault(
    "not-a-date",
    `${place.da}, ${column}: »${written}« er ikke en dato. Skriv den som 1-7-2026.`,
    `${place.en}, ${column}: “${written}” is not a date. Write it as 1-7-2026.`,
  );
