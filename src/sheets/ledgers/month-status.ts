import { calendarDate, dayFromSerial, dayOf } from "../../finance/calendar/day";
import { storedNumber } from "../../finance/money/stored-number";
import type { Amount, MaybeAmount } from "../../finance/money/amount";
import type { TableContract } from "../../finance/money/table-contract";
import type { Light } from "../../finance/targets/follow-up";
import type { CellValue } from "../cells/cell";
import { PLAN_BASIS_NAMES, type PlanBasis } from "../follow-up/decided-plan";
import { LIGHTS, SHARE_FORMAT } from "../follow-up/follow-up-lines";
import { amountFormat, UNIT_NAMES } from "../layouts/contract-note";
import type { LedgerShape, PlannedConstant } from "../plan/sheet-plan";

/** A month of a year. */
export interface Month {
  readonly year: number;
  /** From 1. */
  readonly month: number;
}

/** How a register stood in a month, for one of its years; amounts in its own unit and sign. */
export interface MonthStatus {
  readonly number: number;
  readonly month: Month;
  /** The register's Excel table. */
  readonly register: string;
  readonly budgetYear: number;
  readonly target: Amount;
  readonly plan: Amount;
  readonly identified: Amount;
  readonly weighted: Amount;
  /** Target − identified: what is not turned into initiatives yet. */
  readonly unidentified: Amount;
  /** null where nothing has been reported. */
  readonly realised: MaybeAmount;
  readonly realisation: MaybeAmount;
  readonly coverageLight: Light | null;
  readonly realisationLight: Light | null;
  readonly planBasis: PlanBasis;
  /** Date and time as Excel's serial number, local time. */
  readonly at: number;
}

/** One line for each month and year of the budget; figures as they were then, so that the months can be compared. */
const listWith = (numberFormat: string): LedgerShape => ({
  sheet: "Tiltag-status",
  table: "TiltagStatus",
  title: "Tiltag: status måned for måned",
  explanation:
    "Opfølgningen, som den så ud, da måneden blev opdateret. Tallene følger ikke registeret: de er til at sammenligne med. Ikke udmøntet = mål − identificeret.",
  columns: [
    { header: "Nr.", width: 36 },
    { header: "Måned", width: 60, numberFormat: "mm-yyyy" },
    { header: "Register", width: 90 },
    { header: "Budgetår", width: 60 },
    ...["Mål", "Plan", "Identificeret", "Vægtet", "Ikke udmøntet", "Realiseret"].map((header) => ({
      header,
      width: 90,
      numberFormat,
    })),
    { header: "Realiseringsgrad", width: 96, numberFormat: SHARE_FORMAT },
    { header: "Lys, dækning", width: 81 },
    { header: "Lys, realisering", width: 96 },
    { header: "Enhed", width: 66 },
    { header: "Planen er", width: 129 },
    { header: "Opdateret", width: 99, numberFormat: "dd-mm-yyyy hh:mm" },
  ],
});

export const MONTH_STATUS = listWith("#,##0");

/** The same with room for the decimals of a register. */
export const monthStatusOf = (contract: TableContract): LedgerShape => listWith(amountFormat(contract));

export const monthStatusRow = (status: MonthStatus, { unit }: TableContract): readonly PlannedConstant[] => [
  status.number,
  dayOf(status.month.year, status.month.month, 1),
  status.register,
  status.budgetYear,
  ...[status.target, status.plan, status.identified, status.weighted, status.unidentified].map(storedNumber),
  figure(status.realised),
  figure(status.realisation),
  light(status.coverageLight),
  light(status.realisationLight),
  UNIT_NAMES[unit],
  PLAN_BASIS_NAMES[status.planBasis],
  status.at,
];

const figure = (value: MaybeAmount): number | null => (value === null ? null : storedNumber(value));

const light = (value: Light | null): string | null => (value === null ? null : LIGHTS[value]);

/** What a line is about; undefined where somebody has made it into something else. */
export function readMonthStatusRow(
  cells: readonly CellValue[],
): Pick<MonthStatus, "number" | "month" | "register" | "budgetYear"> | undefined {
  const [number, monthCell, register, budgetYear] = cells;
  const day = typeof monthCell === "number" ? dayFromSerial(monthCell) : undefined;
  if (typeof number !== "number" || typeof budgetYear !== "number" || day?.ok !== true) return undefined;
  const { year, month } = calendarDate(day.value);
  return { number, month: { year, month }, register: String(register), budgetYear };
}
