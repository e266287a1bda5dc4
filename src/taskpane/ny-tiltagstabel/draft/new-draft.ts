import { calendarDate, dayFromSerial } from "../../../finance/calendar/day";
import { CUSTOMARY_DECIMALS } from "../../../finance/money/unit";
import type { Overview } from "../../../actions/read-overview";
import type { Form } from "../../../sheets/layouts/table-request";
import { isInitiativeForm, type RegisteredTable } from "../../../sheets/ledgers/table-register";
import { CUSTOMARY_CONTRACTS } from "./customary-contract";
import type { Draft } from "./draft";
import { blankRow } from "./edit-rows";

/** Budget year and three overslagsår. */
const CUSTOMARY_YEARS = 4;

/**
 * An empty draft with sensible values: unit, sign, years and price level as in the workbook's newest table of Tiltag,
 * else the coming budget year.
 */
export function newDraft(tables: Overview["tables"], now: number): Draft {
  const last = tables.map(({ registered }) => registered).findLast(saysYears);
  const form = formOf(last);
  const firstYear = last?.years[0] ?? comingBudgetYear(now);
  const contract = last?.contract;
  const { unit, savings } = contract ?? CUSTOMARY_CONTRACTS[form];
  return {
    version: 1,
    step: "setup",
    form,
    title: null,
    firstYear: String(firstYear),
    yearCount: Math.min(10, Math.max(1, last?.years.length ?? CUSTOMARY_YEARS)),
    unit,
    savings,
    priceLevel: proposedOrOwn(contract?.priceLevel ?? (last === undefined ? null : ""), firstYear),
    decimals: contract === undefined || contract.decimals === CUSTOMARY_DECIMALS[unit] ? null : contract.decimals,
    rows: [1, 2, 3].map(blankRow),
    targets: [],
    unallocated: [],
    carryOver: false,
    place: "cell",
    address: "",
    newSheet: null,
    table: "",
    chart: false,
  };
}

/** A budget overview of one year does not say which years the coming table is to have. */
const saysYears = ({ form, years }: RegisteredTable): boolean => isInitiativeForm(form) || years.length > 1;

const formOf = (last: RegisteredTable | undefined): Form =>
  last !== undefined && isInitiativeForm(last.form) ? last.form : "handleplan";

const proposedOrOwn = (priceLevel: string | null, firstYear: number): string | null =>
  priceLevel === `${String(firstYear)}-priser` ? null : priceLevel;

function comingBudgetYear(now: number): number {
  const today = dayFromSerial(now);
  return today.ok ? calendarDate(today.value).year + 1 : 2026;
}
