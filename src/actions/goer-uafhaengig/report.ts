import { formatAddress } from "../../sheets/cells/address";
import { relativeFormula } from "../../sheets/formulas/relative-formula";
import { joinBlocks } from "../../sheets/plan/join-blocks";
import { isPlannedFormula, type PlannedConstant } from "../../sheets/plan/sheet-plan";
import type { Conversion } from "./conversion";

/** What became of a formula, or of like formulas in neighbouring cells. */
export interface ConversionReport {
  readonly cells: string;
  /** The first cell's formula, as it was. */
  readonly was: string;
  readonly became: Conversion["became"];
  /** The first cell's formula or value now; for what was left unchanged the error it shows. */
  readonly now: PlannedConstant;
}

/** One line for each group of like formulas, in the order of the sheet. */
export function reportConversions(conversions: readonly Conversion[]): readonly ConversionReport[] {
  const groups = new Map<string, Conversion[]>();
  for (const conversion of conversions) {
    const { sheet, area, formula } = conversion.cell;
    const key = JSON.stringify([sheet, conversion.became, relativeFormula(formula, area)]);
    groups.set(key, [...(groups.get(key) ?? []), conversion]);
  }
  return [...groups.values()].flatMap((group) =>
    joinBlocks(
      group.map((conversion) => ({
        sheet: conversion.cell.sheet,
        area: conversion.cell.area,
        cells: conversion.cell.shows.map((row) => row.map(() => conversion)),
      })),
    ).flatMap(({ sheet, area, cells }) => {
      const first = cells[0]?.[0];
      return first === undefined
        ? []
        : [{ cells: formatAddress(sheet, area), was: first.cell.formula, became: first.became, now: nowIn(first) }];
    }),
  );
}

function nowIn(conversion: Conversion): PlannedConstant {
  if (conversion.became === "unchanged") return conversion.error;
  const first = conversion.after[0]?.[0] ?? null;
  return isPlannedFormula(first) ? first.formula : first;
}
