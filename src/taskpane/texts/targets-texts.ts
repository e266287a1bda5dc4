import type { Language } from "../../sheets/cells/language";

export interface TargetsTexts {
  readonly help: (unit: string, sign: string) => string;
  readonly signs: Readonly<Record<"minus" | "plus", string>>;
  readonly grid: string;
  readonly columns: Readonly<Record<"year" | "target" | "identified" | "unallocated" | "missing", string>>;
  readonly field: (column: string, year: number) => string;
  readonly propose: string;
  readonly proposeHelp: string;
  readonly proposed: string;
  readonly nothingToPropose: (year: number) => string;
  readonly carryOver: string;
  readonly carryOverHelp: string;
}

export const TARGETS_TEXTS: Readonly<Record<Language, TargetsTexts>> = {
  da: {
    help: (unit, sign) => `Skriv reduktionsmålet for hvert år i ${unit}, ${sign}.`,
    signs: { minus: "besparelser med minus", plus: "besparelser med plus" },
    grid: "Mål år for år",
    columns: {
      year: "År",
      target: "Mål",
      identified: "Tiltag i alt",
      unallocated: "Ufordelt",
      missing: "Rest",
    },
    field: (column, year) => `${column} ${String(year)}`,
    propose: "Foreslå ufordelt",
    proposeHelp: "Forventet, men endnu ikke fordelt på tiltag: første års rest, holdt fast i alle år.",
    proposed: "Første års rest er skrevet som ufordelt i alle år.",
    nothingToPropose: (year) => `Tiltagene når allerede målet i ${String(year)}, så der er ingen rest at fordele.`,
    carryOver: "Vis også resten med overførsel",
    carryOverHelp: "Det, et år mangler, lægges oven i næste års mål. Tabellen viser begge læsninger.",
  },
  en: {
    help: (unit, sign) => `Write the reduction target for each year in ${unit}, ${sign}.`,
    signs: { minus: "savings with minus", plus: "savings with plus" },
    grid: "Targets year by year",
    columns: {
      year: "Year",
      target: "Target",
      identified: "Initiatives",
      unallocated: "Unallocated",
      missing: "Outstanding",
    },
    field: (column, year) => `${column} ${String(year)}`,
    propose: "Propose unallocated",
    proposeHelp: "Expected but not yet allocated to initiatives: what the first year lacks, held flat in all years.",
    proposed: "What the first year lacks has been written as unallocated in all years.",
    nothingToPropose: (year) =>
      `The initiatives already reach the target in ${String(year)}, so there is nothing left to allocate.`,
    carryOver: "Also show the outstanding with carry-over",
    carryOverHelp: "What a year lacks is added to next year's target. The table shows both readings.",
  },
};
