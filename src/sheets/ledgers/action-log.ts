import type { LedgerShape, PlannedConstant } from "../plan/sheet-plan";
import type { RestorePoint } from "../restore/restore-point";
import { fail, succeed, type Result } from "../../finance/result";

const LOG_SHEET = "Tiltag-log";

/** Excel holds 32.767 characters in a cell; a restore point that is longer goes on in the next column. */
const CHARACTERS_PER_CELL = 30_000;
const RESTORE_COLUMNS = 4;

const LEAD_COLUMNS = [
  { header: "Nr.", width: 30 },
  { header: "Tidspunkt", width: 99, numberFormat: "dd-mm-yyyy hh:mm" },
  { header: "Handling", width: 120 },
  { header: "Sted", width: 141 },
  { header: "Hvad der blev gjort", width: 330 },
] as const;

/** One line for each thing Tiltag has done in this workbook, with what it takes to undo it. */
export const ACTION_LOG: LedgerShape = {
  sheet: LOG_SHEET,
  table: "TiltagLog",
  title: "Tiltag: log",
  explanation:
    "Det, Tiltag har gjort i denne projektmappe. Kolonnerne Gendannelse bruges af Fortryd; uden dem kan handlingen ikke fortrydes.",
  columns: [
    ...LEAD_COLUMNS,
    ...Array.from({ length: RESTORE_COLUMNS }, (_, index) => ({
      header: index === 0 ? "Gendannelse" : `Gendannelse ${String(index + 1)}`,
      width: 81,
    })),
  ],
};

export interface LogEntry {
  readonly number: number;
  /** Date and time as Excel's serial number, local time. */
  readonly at: number;
  /** The action's id. */
  readonly action: string;
  readonly place: string;
  readonly description: string;
  readonly restore: RestorePoint;
}

export interface LogFault {
  readonly code: "restore-point-too-large";
}

export function logRow(entry: LogEntry): Result<readonly PlannedConstant[], LogFault> {
  const text = JSON.stringify(entry.restore);
  if (text.length > CHARACTERS_PER_CELL * RESTORE_COLUMNS) return fail({ code: "restore-point-too-large" });
  const chunks = Array.from({ length: RESTORE_COLUMNS }, (_, index) =>
    text.slice(index * CHARACTERS_PER_CELL, (index + 1) * CHARACTERS_PER_CELL),
  );
  return succeed([
    entry.number,
    entry.at,
    entry.action,
    entry.place,
    entry.description,
    ...chunks.map((chunk) => (chunk === "" ? null : chunk)),
  ]);
}

/** Reads a line back; undefined where its restore point has been changed or cut. */
export function readLogRow(cells: readonly unknown[]): LogEntry | undefined {
  const [number, at, action, place, description, ...chunks] = cells;
  const restore = parseRestorePoint(chunks.filter((chunk) => typeof chunk === "string").join(""));
  if (typeof number !== "number" || restore === undefined) return undefined;
  return {
    number,
    at: typeof at === "number" ? at : 0,
    action: String(action),
    place: String(place),
    description: String(description),
    restore,
  };
}

function parseRestorePoint(text: string): RestorePoint | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return isRestorePoint(parsed) ? parsed : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const isRestorePoint = (value: unknown): value is RestorePoint =>
  typeof value === "object" &&
  value !== null &&
  "version" in value &&
  value.version === 1 &&
  "steps" in value &&
  Array.isArray(value.steps);
