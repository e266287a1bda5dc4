import type { TableContract } from "../../finance/money/table-contract";
import { changesNothing, conversionBetween, type ContractConversion } from "../../finance/prices/contract-conversion";
import { fail, succeed, type Result } from "../../finance/result";
import { contains, formatAddress, singleCell } from "../../sheets/cells/address";
import { convertTable, type ConvertedTable } from "../../sheets/contracts/convert-table";
import { UNIT_NAMES } from "../../sheets/layouts/contract-note";
import type { WorkbookFault } from "../../sheets/workbook-port";
import type { Action, ActionFault, Surroundings } from "../action";
import { workbookFault } from "../workbook-sentences";
import { cellFault, contractFault, formulaDoesNotFollow, nothingToChange } from "./faults";
import { SkiftKontraktInput } from "./input";
import { loadTable, type LoadedTable } from "./load-table";
import { outcomeOf, type SkiftKontraktOutcome } from "./outcome";
import { planContract } from "./plan-contract";

export const SKIFT_KONTRAKT = "skift-kontrakt";

/**
 * Writes a table that Tiltag has made under another contract, in place: read, convert every cell or none, apply,
 * verify. At most seven round trips.
 */
export const skiftKontrakt: Action<typeof SkiftKontraktInput, SkiftKontraktOutcome> = {
  id: SKIFT_KONTRAKT,
  title: { da: "Skift kontrakt", en: "Change contract" },
  input: SkiftKontraktInput,
  async run(input, surroundings) {
    const loaded = await loadTable(input.table, surroundings.workbook);
    if (!loaded.ok) return loaded;
    const { registered } = loaded.value.register;
    const wanted = wantedContract(input, registered.contract);
    if (isAlike(wanted, registered.contract)) return fail(nothingToChange(registered.table));
    const conversion = conversionOf(wanted, loaded.value);
    if (!conversion.ok) return conversion;
    const { grid, parts } = loaded.value;
    const converted = convertTable({ grid, parts, registered, wanted, conversion: conversion.value });
    if (!converted.ok) return fail(cellFault(converted.fault));
    const elsewhere = changesNothing(conversion.value) ? succeed([]) : await findUsers(loaded.value, surroundings);
    if (!elsewhere.ok) return elsewhere;
    if (input.preview !== true) {
      const written = await write(loaded.value, converted.value, surroundings);
      if (!written.ok) return written;
    }
    return succeed(outcomeOf(loaded.value, converted.value, conversion.value, elsewhere.value));
  },
};

type Wanted = Omit<TableContract, "decimals"> & { readonly decimals: number | null };

function wantedContract(input: SkiftKontraktInput, now: TableContract): Wanted {
  const typed = input.priceLevel?.trim() ?? "";
  const priceLevel = typed === "" ? now.priceLevel : typed;
  return {
    unit: input.unit ?? now.unit,
    savings: input.savings ?? now.savings,
    decimals: input.decimals ?? null,
    ...(priceLevel === undefined ? {} : { priceLevel }),
  };
}

const isAlike = (wanted: Wanted, now: TableContract): boolean =>
  wanted.unit === now.unit &&
  wanted.savings === now.savings &&
  wanted.priceLevel === now.priceLevel &&
  (wanted.decimals ?? now.decimals) === now.decimals;

function conversionOf(
  wanted: Wanted,
  { register: { registered }, rates, rateListIsThere }: LoadedTable,
): Result<ContractConversion, ActionFault> {
  const { contract } = registered;
  // A price level that was never said is only said now: the amounts are in it already.
  const from = contract.priceLevel === undefined ? { ...contract, ...levelOf(wanted) } : contract;
  const conversion = conversionBetween(from, { ...wanted, decimals: contract.decimals }, rates.rates);
  return conversion.ok ? conversion : fail(contractFault(conversion.fault, registered.table, rates, rateListIsThere));
}

const levelOf = ({ priceLevel }: Wanted): Pick<TableContract, "priceLevel"> =>
  priceLevel === undefined ? {} : { priceLevel };

/** Formulas outside the table's own block that read it by name: what they show changes, too. */
async function findUsers(
  { outline, grid, parts, register }: LoadedTable,
  { workbook }: Surroundings,
): Promise<Result<readonly string[], ActionFault>> {
  const named = `${register.registered.table}[`.toLocaleLowerCase("da");
  const found = await workbook.readFormulas({
    sheets: outline.sheets.map(({ name }) => name),
    isWanted: (formula) => formula.startsWith("=") && formula.toLocaleLowerCase("da").includes(named),
  });
  if (!found.ok) return fail(workbookFault(found.fault));
  return succeed(
    found.value
      .filter(({ sheet, area }) => sheet !== grid.sheet || !contains(parts.block, area))
      .map(({ sheet, area }) => formatAddress(sheet, singleCell(area))),
  );
}

async function write(
  loaded: LoadedTable,
  converted: ConvertedTable,
  { workbook, now }: Surroundings,
): Promise<Result<void, ActionFault>> {
  const planned = planContract(SKIFT_KONTRAKT, describe(loaded, converted), loaded, converted, now());
  if (!planned.ok) return planned;
  const applied = await workbook.apply({ changes: planned.value.changes }, loaded.ledgers, planned.value.steps);
  return applied.ok ? applied : fail(appliedFault(applied.fault, converted, loaded));
}

/** Excel has calculated the formulas: one that shows another number than the converted one is told as what it is. */
function appliedFault(fault: WorkbookFault, { lines }: ConvertedTable, { grid }: LoadedTable): ActionFault {
  if (fault.code !== "not-verified") return workbookFault(fault);
  const isFormula = lines
    .flatMap(({ cells }) => cells)
    .some(({ kind, place }) => (kind === "follows" || kind === "wrapped") && grid.addressOf(place) === fault.cell);
  return isFormula ? formulaDoesNotFollow(fault.cell) : workbookFault(fault);
}

const describe = ({ register: { registered } }: LoadedTable, { contract }: ConvertedTable): string =>
  `Kontrakt skiftet for »${registered.table}«: ${sayContract(registered.contract)} → ${sayContract(contract)}`;

const sayContract = ({ unit, savings, priceLevel }: TableContract): string =>
  [UNIT_NAMES[unit], `besparelse med ${savings}`, ...(priceLevel === undefined ? [] : [priceLevel])].join(", ");
