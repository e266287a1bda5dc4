import { FINDING_KINDS, type FindingKind } from "../../finance/review/finding";
import type { LedgerShape, PlannedConstant } from "../plan/sheet-plan";

/** One line for each finding of the proof-reader that somebody has accepted, with the reason. */
export const ACCEPTED_FINDINGS: LedgerShape = {
  sheet: "Tiltag-godkendt",
  table: "TiltagGodkendt",
  title: "Tiltag: godkendte fund",
  explanation:
    "Fund fra »Stemmer tabellen?«, som er godkendt med en begrundelse. Et fund er godkendt, så længe tallet i cellen er det samme; slet linjen, hvis det skal vises igen.",
  columns: [
    { header: "Nr.", width: 30 },
    { header: "Tidspunkt", width: 99, numberFormat: "dd-mm-yyyy hh:mm" },
    { header: "Celle", width: 141 },
    { header: "Fund", width: 150 },
    { header: "Tallet i cellen", width: 99 },
    { header: "Begrundelse", width: 330 },
  ],
};

export interface AcceptedFinding {
  readonly number: number;
  /** Date and time as Excel's serial number, local time. */
  readonly at: number;
  /** With its sheet, as `formatAddress` writes it. */
  readonly cell: string;
  readonly kind: FindingKind;
  /** What stood in the cell; null where the finding is about no single number. */
  readonly stated: number | null;
  readonly reason: string;
}

export const acceptedRow = (entry: AcceptedFinding): readonly PlannedConstant[] => [
  entry.number,
  entry.at,
  entry.cell,
  entry.kind,
  entry.stated,
  entry.reason,
];

/** Reads a line back; undefined where somebody has made it into something else. */
export function readAcceptedRow(cells: readonly unknown[]): AcceptedFinding | undefined {
  const [number, at, cell, kindText, stated, reason] = cells;
  const kind = FINDING_KINDS.find((known) => known === kindText);
  if (typeof number !== "number" || typeof cell !== "string" || kind === undefined) return undefined;
  return {
    number,
    at: typeof at === "number" ? at : 0,
    cell,
    kind,
    stated: typeof stated === "number" ? stated : null,
    reason: typeof reason === "string" ? reason : "",
  };
}
