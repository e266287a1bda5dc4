import type { SavingsSign, TableContract } from "../../finance/money/table-contract";
import type { Unit } from "../../finance/money/unit";
import { fail, succeed, type Result } from "../../finance/result";
import { actionFault, type ActionFault } from "../action";
import { readContract } from "../ny-tiltagstabel/read-input";
import type { RegisteredTable } from "../../sheets/ledgers/table-register";

/** A table that is taken from. */
interface Source {
  readonly registered: RegisteredTable;
}

/** What an input says of the contract; what is left out is as in the table that is taken from. */
export interface WantedContract {
  readonly unit?: Unit | null | undefined;
  readonly savings?: SavingsSign | null | undefined;
  readonly priceLevel?: string | null | undefined;
  readonly decimals?: number | null | undefined;
}

export function contractOf(
  { unit: wantedUnit, savings: wantedSign, priceLevel, decimals: wanted }: WantedContract,
  source: TableContract | undefined,
): Result<TableContract, ActionFault> {
  const unit = wantedUnit ?? source?.unit;
  const savings = wantedSign ?? source?.savings;
  if (unit === undefined || savings === undefined)
    return fail(
      actionFault(
        "contract-missing",
        "Vælg enheden, og om besparelser skrives med minus eller plus.",
        "Choose the unit, and whether savings are written with minus or plus.",
      ),
    );
  const decimals = wanted ?? (unit === source?.unit ? source.decimals : null);
  return succeed(readContract({ unit, savings, decimals, priceLevel: priceLevel ?? source?.priceLevel ?? null }));
}

/** Unit and sign are converted on the way; prices of another year are not. */
export function checkPrices(sources: readonly Source[], contract: TableContract): Result<void, ActionFault> {
  const other = sources.find(({ registered }) => hasOtherPrices(registered.contract, contract));
  return other === undefined ? succeed(undefined) : fail(otherPriceLevel(other, contract));
}

const hasOtherPrices = (table: TableContract, wanted: TableContract): boolean =>
  table.priceLevel !== undefined && wanted.priceLevel !== undefined && table.priceLevel !== wanted.priceLevel;

const otherPriceLevel = ({ registered }: Source, { priceLevel = "" }: TableContract): ActionFault => {
  const own = registered.contract.priceLevel ?? "";
  return actionFault(
    "other-price-level",
    `Tabellen »${registered.table}« er i ${own}, den nye i ${priceLevel}. Regn tabellen om først, eller lav den nye i ${own}. Intet er ændret.`,
    `The table “${registered.table}” is in ${own}, the new one in ${priceLevel}. Convert the table first, or make the new one in ${own}. Nothing has been changed.`,
  );
};
