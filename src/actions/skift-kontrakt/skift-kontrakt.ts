import type { TableContract } from "../../finance/money/table-contract";
import {
  changesNothing,
  conversionBetween,
  isSameLevel,
  type ContractConversion,
} from "../../finance/prices/contract-conversion";
import { fail, succeed, type Result } from "../../finance/result";
import { contains, formatAddress, singleCell } from "../../sheets/cells/address";
import { convertTables, type ConversionOrder, type ConvertedTable } from "../../sheets/contracts/convert-table";
import { readsLockedPlan } from "../../sheets/follow-up/decided-plan";
import { isPlannedFormula } from "../../sheets/plan/sheet-plan";
import type { WorkbookFault } from "../../sheets/workbook-port";
import type { Action, ActionFault, Surroundings } from "../action";
import { workbookFault } from "../workbook-sentences";
import { cellFault, contractFault, formulaDoesNotFollow, nothingToChange, planIsLocked } from "./faults";
import { SkiftKontraktInput } from "./input";
import { loadTable, type Loaded } from "./load-table";
import { outcomeOf, type SkiftKontraktOutcome } from "./outcome";
import { planContract } from "./plan-contract";

const SKIFT_KONTRAKT = "skift-kontrakt";

/**
 * Writes a table that Tiltag has made, and its views, under another contract, in place: read, convert every cell or none, apply,
 * verify. At most seven round trips.
 */
export const skiftKontrakt: Action<typeof SkiftKontraktInput, SkiftKontraktOutcome> = {
  id: SKIFT_KONTRAKT,
  title: { da: "Skift kontrakt", en: "Change contract" },
  input: SkiftKontraktInput,
  async run(input, surroundings) {
    const loaded = await loadTable(input.table, surroundings.workbook);
    if (!loaded.ok) return loaded;
    const { tables } = loaded.value;
    const [{ registered }] = tables;
    const wanted = wantedContract(input, registered.contract);
    if (isAlike(wanted, registered.contract)) return fail(nothingToChange(registered.table));
    const promised = checkPromise(wanted, loaded.value);
    if (!promised.ok) return promised;
    const conversion = conversionOf(wanted, loaded.value);
    if (!conversion.ok) return conversion;
    const converted = convertTables({ wanted, conversion: conversion.value, tables });
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

type Wanted = ConversionOrder["wanted"];

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
  { tables: [{ registered }], rates, rateListIsThere }: Loaded,
): Result<ContractConversion, ActionFault> {
  const { contract } = registered;
  // A price level that was never said is only said now: the amounts are in it already.
  const from = contract.priceLevel === undefined ? { ...contract, ...levelOf(wanted) } : contract;
  const conversion = conversionBetween(from, { ...wanted, decimals: contract.decimals }, rates.rates);
  return conversion.ok ? conversion : fail(contractFault(conversion.fault, registered.table, rates, rateListIsThere));
}

/** What is locked stands in the prices it was decided in: a follow-up over it can't show it in others. */
function checkPromise(wanted: Wanted, { tables: [{ registered }, ...views] }: Loaded): Result<void, ActionFault> {
  const { priceLevel } = registered.contract;
  if (priceLevel === undefined || isSameLevel(priceLevel, wanted.priceLevel)) return succeed(undefined);
  const promise = views.find(({ grid, parts }) =>
    parts.lines.some(({ row, cells }) => cells.some(({ column }) => readsLockedPlan(grid.at({ row, column }).formula))),
  );
  return promise === undefined ? succeed(undefined) : fail(planIsLocked(promise.registered.table));
}

const levelOf = ({ priceLevel }: Wanted): Pick<TableContract, "priceLevel"> =>
  priceLevel === undefined ? {} : { priceLevel };

/** Formulas outside the converted blocks that read one of the tables by name: what they show changes, too. */
async function findUsers(
  { outline, tables }: Loaded,
  { workbook }: Surroundings,
): Promise<Result<readonly string[], ActionFault>> {
  const named = tables.map(({ registered }) => `${registered.table}[`.toLocaleLowerCase("da"));
  const found = await workbook.readFormulas({
    sheets: outline.sheets.map(({ name }) => name),
    isWanted: (formula) =>
      formula.startsWith("=") && named.some((name) => formula.toLocaleLowerCase("da").includes(name)),
  });
  if (!found.ok) return fail(workbookFault(found.fault));
  return succeed(
    found.value
      .filter(
        ({ sheet, area }) => !tables.some(({ grid, parts }) => sheet === grid.sheet && contains(parts.block, area)),
      )
      .map(({ sheet, area }) => formatAddress(sheet, singleCell(area))),
  );
}

async function write(
  loaded: Loaded,
  converted: readonly ConvertedTable[],
  { workbook, now }: Surroundings,
): Promise<Result<void, ActionFault>> {
  const planned = planContract(SKIFT_KONTRAKT, loaded, converted, now());
  if (!planned.ok) return planned;
  const applied = await workbook.apply({ changes: planned.value.changes }, loaded.ledgers, planned.value.steps);
  return applied.ok ? applied : fail(appliedFault(applied.fault, converted, loaded));
}

/** Excel has calculated the formulas: one that shows another number than the converted one is told as what it is. */
function appliedFault(fault: WorkbookFault, converted: readonly ConvertedTable[], { tables }: Loaded): ActionFault {
  if (fault.code !== "not-verified") return workbookFault(fault);
  const isFormula = converted.some(({ lines }, index) =>
    lines
      .flatMap(({ cells }) => cells)
      .some(({ after, place }) => isPlannedFormula(after) && tables[index]?.grid.addressOf(place) === fault.cell),
  );
  return isFormula ? formulaDoesNotFollow(fault.cell) : workbookFault(fault);
}
