import { ACTION_LOG, logRow, readLogRow, type LogEntry } from "../../../../src/sheets/ledgers/action-log";
import {
  FORM_NAMES,
  readRegisterRow,
  registerRow,
  TABLE_REGISTER,
} from "../../../../src/sheets/ledgers/table-register";

const ENTRY: LogEntry = {
  number: 3,
  at: 46_023.5,
  action: "ny-tiltagstabel",
  place: "Ark1!B3:J20",
  description: "Ny tiltagstabel »Test«",
  restore: { version: 1, steps: [{ kind: "remove-sheet", sheet: "Ny" }] },
};

const row = (entry: LogEntry) => {
  const written = logRow(entry);
  if (!written.ok) throw new Error(written.fault.code);
  return written.value;
};

describe("the log", () => {
  it("gives an entry back as it was written", () => {
    expect(row(ENTRY)).toHaveLength(ACTION_LOG.columns.length);
    expect(readLogRow(row(ENTRY))).toEqual(ENTRY);
  });

  it("spreads a long restore point over several cells that Excel can hold", () => {
    const long = {
      ...ENTRY,
      restore: { version: 1 as const, steps: [{ kind: "remove-sheet" as const, sheet: "x".repeat(70_000) }] },
    };
    const cells = row(long);
    expect(cells.every((cell) => typeof cell !== "string" || cell.length <= 32_767)).toBe(true);
    expect(readLogRow(cells)).toEqual(long);
  });

  it("refuses a restore point that is too long to keep whole", () => {
    const steps = [{ kind: "remove-sheet" as const, sheet: "x".repeat(200_000) }];
    expect(logRow({ ...ENTRY, restore: { version: 1, steps } })).toEqual({
      ok: false,
      fault: { code: "restore-point-too-large" },
    });
  });

  it("does not take a damaged restore point for one", () => {
    const cells = [...row(ENTRY)];
    cells[5] = String(cells[5]).slice(0, -3);
    expect(readLogRow(cells)).toBeUndefined();
    expect(readLogRow([1, 2, "x", "y", "z", '{"version":2,"steps":[]}'])).toBeUndefined();
  });
});

describe("the register of tables", () => {
  it.each([
    { unit: "mio", savings: "plus", decimals: 2 } as const,
    { unit: "1000kr", savings: "minus", decimals: 0, priceLevel: "2026-priser" } as const,
    { unit: "kr", savings: "minus", decimals: 1 } as const,
  ])("gives a contract back as it was written: %j", (contract) => {
    const entry = { table: "T", title: "Titel", form: "genopretning", years: [2026, 2027], contract } as const;
    const cells = registerRow(entry);
    expect(cells).toHaveLength(TABLE_REGISTER.columns.length);
    expect(readRegisterRow(cells)).toEqual(entry);
  });

  it.each(Object.entries(FORM_NAMES))("knows the form %s by its name »%s«", (form, name) => {
    const cells = ["T", "Titel", name, "2026, 2027", "kr.", "plus", "", 0];
    expect(readRegisterRow(cells)).toMatchObject({ form, years: [2026, 2027] });
  });

  it("does not guess at a line that somebody has made into something else", () => {
    expect(readRegisterRow(["T", "Titel", "Andet", "2026", "kr.", "minus", null, 0])).toBeUndefined();
    expect(readRegisterRow(["T", "Titel", "Handleplan", "2026", "euro", "minus", null, 0])).toBeUndefined();
  });
});
