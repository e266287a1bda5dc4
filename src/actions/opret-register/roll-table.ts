import { rollAmounts, rollInitiative, rollYears } from "../../finance/initiatives/roll-forward";
import type { TakenTable } from "./take-initiatives";

/** Last year's table one year on, under the contract it has: withdrawn rows stay visible, targets go on as effects do. */
export const rollTable = (taken: TakenTable): TakenTable => ({
  ...taken,
  registered: {
    ...taken.registered,
    title: rollTitle(taken.registered.title),
    years: rollYears(taken.registered.years),
  },
  initiatives: taken.initiatives.map(rollInitiative),
  targets: taken.targets === null ? null : rollAmounts(taken.targets),
  unallocated: taken.unallocated === null ? null : rollAmounts(taken.unallocated),
});

/** "Handleplan 2026-2029" is "Handleplan 2027-2030" a year later. */
export const rollTitle = (title: string): string =>
  title.replaceAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, (year) => String(Number(year) + 1));
