import type { InitiativeAmount } from "../../finance/initiatives/initiative";
import { isDecided, otherPrices, planDifferences, type PlanDifference } from "../../finance/initiatives/locked-plan";
import { countedAmount } from "../../finance/initiatives/initiative";
import { storedNumber } from "../../finance/money/stored-number";
import { formatAddress, singleCell, type CellPlace } from "../../sheets/cells/address";
import { seriesHeader } from "../../sheets/register/register-columns";
import { nameOf, type NamedInitiative } from "./laas-plan";
import type { OpenPlan } from "./open-plan";

/** A difference with the cell it stands in. */
export interface PlacedDifference extends PlanDifference {
  readonly at: CellPlace;
}

/** Where the register's plan is no longer what was locked. */
export const placedDifferences = ({ register, locked }: OpenPlan): readonly PlacedDifference[] => {
  const { place, rows, headers, registered } = register;
  return rows.flatMap(({ initiative, row }) =>
    planDifferences(initiative, registered.years, registered.contract, locked).map((difference) => ({
      ...difference,
      at: {
        row: place.area.row + row,
        column: place.area.column + headers.indexOf(seriesHeader("plan", difference.year)),
      },
    })),
  );
};

/** A difference as it is told; amounts in the register's unit and sign, "-" not quantified, null blank. */
export interface ToldDifference extends NamedInitiative {
  readonly year: number;
  readonly cell: string;
  readonly locked: number | "-" | null;
  readonly now: number | "-" | null;
  /** Now − locked; null where one of them is no number. */
  readonly difference: number | null;
}

export interface PlanComparison {
  readonly register: string;
  /** How many initiatives are locked. */
  readonly locked: number;
  readonly differences: readonly ToldDifference[];
  /** Decided, in progress or realised, and not locked. */
  readonly notLocked: readonly NamedInitiative[];
  /** Locked, and no longer in the register. */
  readonly missing: readonly NamedInitiative[];
  /** Prices of locked amounts that are not the register's: those amounts are not compared. */
  readonly otherPrices: readonly string[];
}

export function comparePlan(plan: OpenPlan): PlanComparison {
  const { register, locked, titles } = plan;
  const { table, contract } = register.registered;
  const initiatives = register.rows.map(({ initiative }) => initiative);
  return {
    register: table,
    locked: locked.size,
    differences: placedDifferences(plan).map((difference) => tell(difference, register.place.sheet)),
    notLocked: initiatives.filter((each) => isDecided(each) && !locked.has(each.number)).map(nameOf),
    missing: [...locked.keys()]
      .filter((number) => !initiatives.some((each) => each.number === number))
      .map((number) => ({ number, title: titles.get(number) ?? "" })),
    otherPrices: otherPrices(locked, contract),
  };
}

function tell({ initiative, year, locked, now, at }: PlacedDifference, sheet: string): ToldDifference {
  const [before, after] = [countedAmount(locked), countedAmount(now)];
  return {
    ...nameOf(initiative),
    year,
    cell: formatAddress(sheet, singleCell(at)),
    locked: toldAmount(locked),
    now: toldAmount(now),
    difference: before === null || after === null ? null : storedNumber(after.minus(before)),
  };
}

function toldAmount(value: InitiativeAmount): number | "-" | null {
  if (value === "blank") return null;
  return value === "not-quantified" ? "-" : storedNumber(value);
}
