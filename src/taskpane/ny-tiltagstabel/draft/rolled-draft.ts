import type { ActionFault } from "../../../actions/action";
import type { InputAmount, InputRow } from "../../../actions/ny-tiltagstabel/input";
import { rowsOf, targetsIn } from "../../../actions/ny-tiltagstabel/complete-input";
import { checkPrices } from "../../../actions/opret-register/contract-of-source";
import type { TakenTable } from "../../../actions/opret-register/take-initiatives";
import { parseStatus } from "../../../finance/initiatives/status";
import type { TableContract } from "../../../finance/money/table-contract";
import { CUSTOMARY_DECIMALS } from "../../../finance/money/unit";
import { succeed, type Result } from "../../../finance/result";
import { isInitiativeForm } from "../../../sheets/ledgers/table-register";
import { decimalsOf, MOST_YEARS, priceLevelOf, yearsOf, type Draft, type DraftRow } from "./draft";
import { appendRows, blankRow, filledRows } from "./edit-rows";
import { tidyAmount, typedText } from "./typed-amount";

/**
 * The draft with last year's table in it, which has been rolled on. Years and contract are that table's as long as
 * nothing has been typed; else its amounts are written as those that stand there already.
 */
export function rolledDraft(draft: Draft, rolled: TakenTable): Result<Draft, ActionFault> {
  const into = filledRows(draft).length === 0 ? underContractOf(draft, rolled) : draft;
  const contract = contractIn(into);
  const fitting = checkPrices([rolled], contract);
  if (!fitting.ok) return fitting;
  const years = yearsOf(into);
  const { targets, unallocated, carryOver } = targetsIn(rolled, years, contract);
  return succeed({
    ...appendRows(into, rowsOf(rolled, years, contract).map(draftRow)),
    ...(targets === null || isTyped(into.targets) ? {} : { targets: targets.map(amountText) }),
    ...(unallocated === null || isTyped(into.unallocated) ? {} : { unallocated: unallocated.map(amountText) }),
    carryOver: into.carryOver || carryOver,
  });
}

const isTyped = (texts: readonly string[]): boolean => texts.some((text) => text.trim() !== "");

function underContractOf(draft: Draft, { registered }: TakenTable): Draft {
  const { form, title, years } = registered;
  return {
    ...draft,
    form: isInitiativeForm(form) ? form : draft.form,
    title: draft.title ?? (isInitiativeForm(form) ? title : null),
    ...contractParts(registered.contract, years),
  };
}

/** Years and contract as the fields of a wizard have them. */
export const contractParts = (
  { unit, savings, priceLevel, decimals }: TableContract,
  years: readonly number[],
): Pick<Draft, "firstYear" | "yearCount" | "unit" | "savings" | "priceLevel" | "decimals"> => {
  const [first = 0] = years;
  return {
    firstYear: String(first),
    yearCount: Math.min(MOST_YEARS, (years.at(-1) ?? first) - first + 1),
    unit,
    savings,
    priceLevel: priceLevel ?? "",
    decimals: decimals === CUSTOMARY_DECIMALS[unit] ? null : decimals,
  };
};

function contractIn(draft: Draft): TableContract {
  const priceLevel = priceLevelOf(draft).trim();
  const { unit, savings } = draft;
  return { unit, savings, decimals: decimalsOf(draft), ...(priceLevel === "" ? {} : { priceLevel }) };
}

const draftRow = ({ number, title, group, status, investment, amounts }: InputRow): DraftRow => ({
  ...blankRow(0),
  number: String(number ?? ""),
  title,
  group: group ?? "",
  status: parseStatus(status ?? "") ?? null,
  investment: investment ?? false,
  amounts: amounts.map(amountText),
});

/** An amount as it would be typed. */
export const amountText = (value: InputAmount): string =>
  typeof value === "number" ? tidyAmount(typedText(value)) : (value ?? "");
