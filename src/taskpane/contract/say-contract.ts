import type { TableContract } from "../../finance/money/table-contract";
import type { Texts } from "../texts/texts";

/** "mio. kr. · besparelser med plus · 2026-priser" */
export const sayContract = ({ unit, savings, priceLevel }: TableContract, { common, contract }: Texts): string =>
  contract.contract(common.units[unit], contract.signs[savings], priceLevel ?? null);
