import type { SavingsSign, TableContract } from "../../finance/money/table-contract";
import type { Words } from "../../sheets/cells/language";
import { UNIT_NAMES } from "../../sheets/layouts/contract-note";
import type { RegisteredTable } from "../../sheets/ledgers/table-register";
import { actionFault, type ActionFault } from "../action";

/**
 * Whether the amounts of two tables may be added as they stand. Decimals are how they are shown; a price level that one
 * of them does not state is not the other's.
 */
export const haveSameContract = ({ contract: a }: RegisteredTable, { contract: b }: RegisteredTable): boolean =>
  a.unit === b.unit && a.savings === b.savings && a.priceLevel === b.priceLevel;

/** Names both tables, how each is written, and the way out. */
export function contractsDiffer(budget: RegisteredTable, table: RegisteredTable): ActionFault {
  const [own, other] = [describe(budget.contract), describe(table.contract)];
  return actionFault(
    "contracts-differ",
    `»${budget.title}« er skrevet i ${own.da}, men »${table.title}« i ${other.da}. De kan ikke lægges sammen, før de er skrevet ens: brug »Skift enhed og fortegn« på den ene, og prøv igen. Intet er ændret.`,
    `“${budget.title}” is written in ${own.en}, but “${table.title}” in ${other.en}. They can't be added before they are written alike: use “Change unit and sign” on one of them and try again. Nothing has been changed.`,
  );
}

const SIGNS: Readonly<Record<SavingsSign, Words>> = {
  minus: { da: "besparelser med minus", en: "savings with minus" },
  plus: { da: "besparelser med plus", en: "savings with plus" },
};

const describe = ({ unit, savings, priceLevel }: TableContract): Words => ({
  da: `${UNIT_NAMES[unit]} med ${SIGNS[savings].da} og ${priceLevel ?? "uden prisniveau"}`,
  en: `${UNIT_NAMES[unit]} with ${SIGNS[savings].en} and ${priceLevel ?? "no price level"}`,
});
