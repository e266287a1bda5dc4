import { calendarDate, dayOf, yearOf, type Day } from "../../finance/calendar/day";
import { CASE_STATUSES, OWNERSHIPS, type CaseStatus, type ServiceCase } from "../../finance/cases/service-case";
import type { RateUnit } from "../../finance/cases/case-cost";
import { amount, type Amount } from "../../finance/money/amount";
import { fail, succeed, type Result } from "../../finance/result";
import { holdsCprNumber, replaceCprNumbers } from "../cells/cpr-number";
import type { CaseKey } from "./case-columns";
import type { CaseFields } from "./case-fields";
import type { RowFault } from "./case-table";
import { readOwnershipWord, readStatusWord, readUnitWord, readYesNo, UNIT_WORDS } from "./case-words";
import { isCprMark } from "./pseudonyms";
import { readMonth } from "./read-case-date";
import * as say from "./row-problems";

/** A row that is a case, and what of it the case itself does not say. */
export interface ReadCase {
  readonly value: ServiceCase;
  /** As the user counts. */
  readonly row: number;
  /** A case without a price may be without a unit too; then none is written. */
  readonly isUnitStated: boolean;
  readonly remark: string;
}

export interface ReadingOptions {
  /** The prognosis year, and the last day of the month the list is about. */
  readonly year: number;
  readonly asOf: Day;
  /** What is to stand for a CPR number; null where none may be met. */
  readonly pseudonymOf: ((cpr: string) => string) | null;
  /** Told of each CPR number met where none may be. */
  readonly onCpr: (key: CaseKey) => void;
}

const ONE = amount(1);
const HOURS_IN_A_WEEK = amount(168);
/** More places than one bevilling is for: 85 was meant as a percentage. */
const MOST_PLACES = amount(10);
/** No unit of any service costs so much: a number of ten digits is a CPR number or an account. */
const LARGEST_RATE = amount(100_000_000);
const FIRST_RATE_YEAR = 1990;
const LAST_RATE_YEAR = 2099;
const OLDEST = 110;

/** One row as a case, or all that is wrong with it. */
export function readCase(
  row: number,
  fields: CaseFields,
  options: ReadingOptions,
): Result<ReadCase, readonly RowFault[]> {
  const text = (key: CaseKey): string => withoutCpr(key, fields.text(key), options);
  const rate = readRate(fields);
  const start = readStart(fields, options.year);
  const end = fields.date("slutdato", windowAround(options.year));
  if (start !== null && end !== null && end < start) fields.refuse("slutdato", say.stopBeforeStart());
  const status = readStatus(fields, start, end, options.asOf);
  const value: ServiceCase = {
    id: readKey(fields),
    citizen: readCitizen(fields, options),
    targetGroup: text("maalgruppe"),
    paragraph: text("paragraf"),
    category: text("kategori"),
    measure: text("foranstaltning"),
    provider: text("leverandoer"),
    ownership: fields.word("ejerform", readOwnershipWord, OWNERSHIPS),
    rate: rate.rate,
    rateUnit: rate.unit ?? "day",
    extent: rate.extent,
    rateYear: readYear(fields),
    start: start ?? options.asOf,
    end,
    status,
    probability: readShare(fields),
    income: notNegative(fields, "indtaegt", fields.number("indtaegt"), "Indtægten", "The income"),
    refundable: fields.word("refusion", readYesNo, ["ja", "nej"]) ?? false,
    reviewDue: fields.date("revisitation", windowAround(options.year)),
    birthMonth: readBirthMonth(fields, options.year),
    initiative: text("tiltag"),
  };
  const remark = text("bemaerkning");
  const faults = fields.faults();
  return faults.length > 0 ? fail(faults) : succeed({ value, row, isUnitStated: rate.unit !== null, remark });
}

function readKey(fields: CaseFields): string {
  const id = fields.text("sag");
  if (id === "") fields.refuse("sag", say.missing("Sagens nummer", "The case's number"));
  else if (holdsCprNumber(id)) fields.refuse("sag", say.cprInKey());
  return id;
}

function readCitizen(fields: CaseFields, { pseudonymOf, onCpr }: ReadingOptions): string | null {
  const mark = fields.text("borger");
  if (mark === "") return null;
  if (!isCprMark(mark)) return withoutCpr("borger", mark, { pseudonymOf, onCpr });
  if (pseudonymOf === null) onCpr("borger");
  return pseudonymOf?.(mark) ?? null;
}

function withoutCpr(
  key: CaseKey,
  text: string,
  { pseudonymOf, onCpr }: Pick<ReadingOptions, "pseudonymOf" | "onCpr">,
): string {
  if (!holdsCprNumber(text)) return text;
  if (pseudonymOf === null) onCpr(key);
  return replaceCprNumbers(text, (cpr) => pseudonymOf?.(cpr) ?? "");
}

interface ReadRate {
  readonly rate: Amount | null;
  readonly unit: RateUnit | null;
  readonly extent: Amount;
}

function readRate(fields: CaseFields): ReadRate {
  const rate = notNegative(fields, "takst", fields.number("takst"), "Taksten", "The rate");
  if (rate?.greaterThan(LARGEST_RATE) === true) fields.refuse("takst", say.rateTooLarge());
  const unit = fields.word("takstenhed", readUnitWord, Object.values(UNIT_WORDS));
  const extent = notNegative(fields, "omfang", fields.number("omfang"), "Omfanget", "The extent");
  if (rate !== null && unit === null && fields.text("takstenhed") === "")
    fields.refuse("takstenhed", say.missing("Takstenheden", "The rate unit"));
  if (unit === "hour" && extent === null && rate !== null) fields.refuse("omfang", say.hoursMissing());
  const most = unit === "hour" ? HOURS_IN_A_WEEK : MOST_PLACES;
  if (extent?.greaterThan(most) === true)
    fields.refuse("omfang", say.extentTooLarge(extent.toString().replace(".", ","), unit === "hour"));
  return { rate, unit, extent: extent ?? ONE };
}

function notNegative(
  fields: CaseFields,
  key: CaseKey,
  value: Amount | null,
  what: string,
  english: string,
): Amount | null {
  if (value?.isNegative() === true && !value.isZero()) fields.refuse(key, say.negative(what, english));
  return value;
}

function readStart(fields: CaseFields, year: number): Day | null {
  const start = fields.date("startdato", windowAround(year));
  if (start === null && fields.text("startdato") === "")
    fields.refuse("startdato", say.missing("Startdatoen", "The start date"));
  return start;
}

/** Where the list does not say, the dates do. */
function readStatus(fields: CaseFields, start: Day | null, end: Day | null, asOf: Day): CaseStatus {
  const stated = fields.word("status", readStatusWord, CASE_STATUSES);
  if (stated === "ophørt" && end === null) fields.refuse("slutdato", say.endedWithoutEnd());
  if (stated !== null) return stated;
  if (end !== null && end < asOf) return "ophørt";
  return start !== null && start > asOf ? "planlagt" : "aktiv";
}

function readShare(fields: CaseFields): Amount {
  const share = fields.number("sandsynlighed") ?? ONE;
  if (share.isNegative() || share.greaterThan(ONE))
    fields.refuse("sandsynlighed", say.notAShare(share.toString().replace(".", ",")));
  return share;
}

function readYear(fields: CaseFields): number | null {
  const text = fields.text("takstaar");
  if (text === "") return null;
  const year = Number(text);
  if (/^\d{4}$/.test(text) && year >= FIRST_RATE_YEAR && year <= LAST_RATE_YEAR) return year;
  fields.refuse("takstaar", say.notAYear(text));
  return null;
}

/** A month alone ("03-1990", "1990-03") or any day of it. */
function readBirthMonth(fields: CaseFields, year: number): Day | null {
  const month = readMonth(fields.text("foedselsmaaned"));
  if (month !== null && yearOf(month) >= year - OLDEST && yearOf(month) <= year) return month;
  const day = fields.date("foedselsmaaned", { first: year - OLDEST, last: year });
  if (day === null) return null;
  const date = calendarDate(day);
  return dayOf(date.year, date.month, 1);
}

/** A year of two digits is one of the hundred around the prognosis year. */
const windowAround = (year: number) => ({ first: year - 49, last: year + 50 });
