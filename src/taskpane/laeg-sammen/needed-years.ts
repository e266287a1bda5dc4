import { priceYear } from "../../finance/prices/contract-conversion";
import type { RegisteredTable } from "../../sheets/ledgers/table-register";
import type { ChosenContract } from "../contract/contract-choice";
import { yearsBetween } from "../contract/missing-rates";

/** The years whose rates it takes to bring every table to the chosen price level. */
export const neededYears = (
  tables: readonly RegisteredTable[],
  { priceLevel }: Pick<ChosenContract, "priceLevel">,
): readonly number[] => {
  const years = tables.flatMap(({ contract }) =>
    yearsBetween(priceYear(contract.priceLevel ?? ""), priceYear(priceLevel)),
  );
  return [...new Set(years)].sort((a, b) => a - b);
};
