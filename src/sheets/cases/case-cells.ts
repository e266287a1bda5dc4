import type { Amount } from "../../finance/money/amount";
import type { PlannedConstant } from "../plan/sheet-plan";
import { CASE_COLUMNS, type CaseKey } from "./case-columns";
import { UNIT_WORDS } from "./case-words";
import type { ReadCase } from "./read-case";

/** A case as a row of `Sager`. What is not stated stays blank; what a blank stands for in the sums is written out. */
export function caseCells({ value, isUnitStated, remark }: ReadCase): readonly PlannedConstant[] {
  const cells: Readonly<Record<CaseKey, PlannedConstant>> = {
    sag: value.id,
    borger: value.citizen,
    maalgruppe: text(value.targetGroup),
    paragraf: text(value.paragraph),
    kategori: text(value.category),
    foranstaltning: text(value.measure),
    leverandoer: text(value.provider),
    ejerform: value.ownership,
    takst: number(value.rate),
    takstenhed: isUnitStated ? UNIT_WORDS[value.rateUnit] : null,
    omfang: number(value.extent),
    takstaar: value.rateYear,
    startdato: value.start,
    slutdato: value.end,
    status: value.status,
    sandsynlighed: number(value.probability),
    indtaegt: number(value.income),
    refusion: value.refundable ? "ja" : "nej",
    revisitation: value.reviewDue,
    foedselsmaaned: value.birthMonth,
    tiltag: text(value.initiative),
    bemaerkning: text(remark),
  };
  return CASE_COLUMNS.map(({ key }) => cells[key]);
}

const text = (stated: string): PlannedConstant => (stated === "" ? null : stated);

const number = (stated: Amount | null): PlannedConstant => stated?.toNumber() ?? null;
