import type { TableContract } from "../../finance/money/table-contract";
import type { Unit } from "../../finance/money/unit";

/** A unit as the documents print it. */
export const UNIT_NAMES: Readonly<Record<Unit, string>> = { kr: "kr.", "1000kr": "1.000 kr.", mio: "mio. kr." };

const SIGN_NOTES: Readonly<Record<TableContract["savings"], string>> = {
  minus: "Note: (-) = mindreudgift/merindtægt, (+) = merudgift/mindreindtægt",
  plus: "Note: (+) = besparelse/merindtægt, (-) = merudgift/investering",
};

/** What a table of budget and forecast says of its differences. */
const DIFFERENCE_NOTES: Readonly<Record<TableContract["savings"], string>> = {
  minus: "Note: Difference = forventet − korrigeret, (-) = mindreforbrug, (+) = merforbrug",
  plus: "Note: Difference = korrigeret − forventet, (+) = mindreforbrug, (-) = merforbrug",
};

/** The customary note line (Høje-Taastrup prints it under each table): unit, price level and what the signs mean. */
export const contractNote = (contract: TableContract): string => noteLine(contract, SIGN_NOTES[contract.savings]);

/** The same of a table of budget and forecast: unit, price level, and which way a difference is counted. */
export const differenceNote = (contract: TableContract): string =>
  noteLine(contract, DIFFERENCE_NOTES[contract.savings]);

const noteLine = ({ unit, priceLevel }: TableContract, signs: string): string =>
  [UNIT_NAMES[unit], priceLevel, signs].filter((part) => part !== undefined).join(" · ");

/** The number format of the contract's amounts, in Excel's en-US notation. */
export const amountFormat = ({ decimals }: TableContract): string =>
  decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
