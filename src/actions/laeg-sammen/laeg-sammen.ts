import type { TableContract } from "../../finance/money/table-contract";
import { CUSTOMARY_DECIMALS } from "../../finance/money/unit";
import { canBeAdded, changesNothing, conversionBetween } from "../../finance/prices/contract-conversion";
import { fail, succeed, type Result } from "../../finance/result";
import type { Words } from "../../sheets/cells/language";
import { layOutSum, yearsOf, type SummedTable } from "../../sheets/layouts/lay-out-sum";
import type { Action, ActionFault } from "../action";
import { layoutBlock } from "../placing/layout-block";
import { writeBlock } from "../placing/write-block";
import { contractFault } from "../skift-kontrakt/faults";
import { contractsDiffer } from "./faults";
import { LaegSammenInput } from "./input";
import { loadTotals, type LoadedTotals } from "./load-totals";

export interface LaegSammenOutcome {
  readonly sheet: string;
  readonly address: string;
  /** The names of the tables whose totals are converted. */
  readonly converted: readonly string[];
  readonly years: readonly number[];
  /** "I alt" for each year, in the block's unit and sign. */
  readonly total: readonly number[];
  /** Tables that lack one of the years: "-" stands there. */
  readonly incomplete: readonly string[];
}

const ID = "laeg-sammen";

const THE_SUM: Words = { da: "opgørelsen", en: "the block" };

/** Adds tables' totals in a block by formula; converted first, and visibly, where their contracts differ. */
export const laegSammen: Action<typeof LaegSammenInput, LaegSammenOutcome> = {
  id: ID,
  title: { da: "Læg sammen", en: "Add tables together" },
  input: LaegSammenInput,
  async run(input, surroundings) {
    const loaded = await loadTotals(input.tables, surroundings.workbook);
    if (!loaded.ok) return loaded;
    const contract = chooseContract(input, loaded.value);
    if (!contract.ok) return contract;
    const parts = convertParts(loaded.value, contract.value);
    if (!parts.ok) return parts;
    const typed = input.title?.trim() ?? "";
    const title = typed === "" ? "Samlet" : typed;
    const request = { title, contract: contract.value, parts: parts.value };
    const written = await writeBlock(
      {
        action: ID,
        at: input.at,
        thing: THE_SUM,
        description: `Lagt sammen i »${title}«: ${parts.value.map(({ registered }) => registered.table).join(", ")}`,
        layOut: ({ at }) => succeed(layoutBlock(layOutSum(request, at))),
        ledgers: [],
        ledgerRows: () => [],
      },
      surroundings,
    );
    if (!written.ok) return written;
    const { sheet, address, block } = written.value;
    const years = yearsOf(parts.value);
    const total = block.cells.at(-1)?.slice(-years.length) ?? [];
    return succeed({
      sheet,
      address,
      converted: parts.value.filter(({ conversion }) => !changesNothing(conversion)).map(nameOf),
      years,
      total: total.map((cell) => (typeof cell === "object" ? Number(cell?.expected) : 0)),
      incomplete: parts.value.filter(({ registered }) => registered.years.length < years.length).map(nameOf),
    });
  },
};

const nameOf = ({ registered }: SummedTable): string => registered.table;

/** The contract they have in common, or the one that was asked for; never one that was guessed. */
function chooseContract(
  { contract: wanted }: LaegSammenInput,
  { tables }: LoadedTotals,
): Result<TableContract, ActionFault> {
  const [first, ...others] = tables.map(({ registered }) => registered.contract);
  if (first === undefined) throw new RangeError("There are at least two tables.");
  if (wanted === null || wanted === undefined) {
    const other = others.findIndex((contract) => !canBeAdded(first, contract));
    const decimals = Math.max(first.decimals, ...others.map((contract) => contract.decimals));
    return other < 0
      ? succeed({ ...first, decimals })
      : fail(contractsDiffer(tables[0]?.registered, tables[other + 1]?.registered));
  }
  const unit = wanted.unit ?? first.unit;
  const typed = wanted.priceLevel?.trim() ?? "";
  const priceLevel = typed === "" ? first.priceLevel : typed;
  return succeed({
    unit,
    savings: wanted.savings ?? first.savings,
    decimals: wanted.decimals ?? (unit === first.unit ? first.decimals : CUSTOMARY_DECIMALS[unit]),
    ...(priceLevel === undefined ? {} : { priceLevel }),
  });
}

function convertParts(
  { tables, rates, rateListIsThere }: LoadedTotals,
  contract: TableContract,
): Result<readonly SummedTable[], ActionFault> {
  const parts: SummedTable[] = [];
  for (const { registered, totals } of tables) {
    const conversion = conversionBetween(registered.contract, contract, rates.rates);
    if (!conversion.ok) return fail(contractFault(conversion.fault, registered.table, rates, rateListIsThere));
    parts.push({ registered, totals, conversion: conversion.value });
  }
  return succeed(parts);
}
