import { dayOf } from "../../../../src/finance/calendar/day";
import { readCaseDate } from "../../../../src/sheets/cases/read-case-date";
import { listOf, readOne, readTable, tableOf } from "./list-of";

const WINDOW = { first: 1977, last: 2076 };

describe("dates", () => {
  it.each([
    ["31-12-2026", 2026, 12, 31],
    ["1-2-2026", 2026, 2, 1],
    ["31.12.2026", 2026, 12, 31],
    ["03.04.26", 2026, 4, 3],
    ["03.04.98", 1998, 4, 3],
    ["2026-12-31", 2026, 12, 31],
    ["2026-12-31 00:00:00", 2026, 12, 31],
    ["2026-12-31T07:30:00.000", 2026, 12, 31],
    ["46023", 2026, 1, 1],
    [46_023, 2026, 1, 1],
    [46_023.75, 2026, 1, 1],
    ["13/04/2026", 2026, 4, 13],
    ["04/04/2026", 2026, 4, 4],
    ["31-12-9999", 9999, 12, 31],
  ])("%s is %d-%d-%d", (cell, year, month, day) => {
    expect(readCaseDate(cell, WINDOW)).toEqual({ ok: true, value: dayOf(year, month, day) });
  });

  it.each([
    ["03/04/2026", "two-readings"],
    ["01-02-26", "two-readings"],
    ["31-02-2026", "no-such-day"],
    ["2026-13-01", "no-such-day"],
    ["snarest", "not-a-date"],
    ["20260101", "not-a-date"],
    [20_260_101, "unlikely-date"],
    [310_126, "unlikely-date"],
    [2_026, "unlikely-date"],
    ["31-12-2926", "unlikely-date"],
    [true, "not-a-date"],
    ["=DATE(2026,1,1)", "not-a-date"],
  ])("%s is no date: %s", (cell, code) => {
    expect(readCaseDate(cell, WINDOW)).toMatchObject({ ok: false, fault: { code } });
  });
});

describe("a row", () => {
  it("is read into a case; what the list does not say is what it stands for", () => {
    expect(readOne({}).value).toMatchObject({
      id: "S1",
      citizen: null,
      rateUnit: "day",
      rateYear: null,
      start: dayOf(2026, 1, 1),
      end: null,
      status: "aktiv",
      ownership: null,
      refundable: false,
      income: null,
    });
    expect(readOne({}).value?.extent.toNumber()).toBe(1);
    expect(readOne({}).value?.probability.toNumber()).toBe(1);
  });

  it.each([
    ["2.503,50", 2503.5],
    ["kr. 2.503", 2503],
    ["2503,-", 2503],
    ["2 503,5 kr.", 2503.5],
    [2503.5, 2503.5],
    ["0", 0],
  ])("takes %s as a price of %d kr.", (takst, kroner) => {
    expect(readOne({ takst }).value?.rate?.toNumber()).toBe(kroner);
  });

  it.each([
    ["2503.50", ["two-readings"]],
    ["1,234", ["two-readings"]],
    ["0.500", ["two-readings"]],
    ["ca. 2.500", ["not-a-number"]],
    ["-2.503", ["negative"]],
    ["250*", ["not-a-number"]],
    ["#DIV/0!", ["cell-error"]],
    ["0101901234", ["rate-too-large"]],
  ])("with the price %s is refused: %s", (takst, codes) => {
    expect(readOne({ takst }).codes).toEqual(codes);
  });

  it.each([
    ["Dag", "day"],
    ["pr. døgn", "day"],
    ["kr./døgn", "day"],
    ["md.", "month"],
    ["Måned", "month"],
    ["kr. pr. uge", "week"],
    ["årligt", "year"],
  ])("has the unit %s", (takstenhed, unit) => {
    expect(readOne({ takstenhed }).value?.rateUnit).toBe(unit);
  });

  it("by the hour must say how many hours a week, and no more than a week has", () => {
    expect(readOne({ takstenhed: "time" }).codes).toEqual(["hours-missing"]);
    expect(readOne({ takstenhed: "timer", omfang: "12,5" }).value?.extent.toNumber()).toBe(12.5);
    expect(readOne({ takstenhed: "time", omfang: 169 }).codes).toEqual(["extent-too-large"]);
  });

  it("of a part of a place is a share, a percentage with its sign", () => {
    expect(readOne({ omfang: "85 %" }).value?.extent.toNumber()).toBe(0.85);
    expect(readOne({ omfang: "0,85" }).value?.extent.toNumber()).toBe(0.85);
    expect(readOne({ omfang: "85" }).codes).toEqual(["extent-too-large"]);
  });

  it("without a price is a case, with or without a unit; without a unit no price is", () => {
    const { value, read } = readOne({ takst: "-", takstenhed: null });
    expect(value).toMatchObject({ rate: null });
    expect(read?.isUnitStated).toBe(false);
    expect(readOne({ takstenhed: null }).codes).toEqual(["missing"]);
  });

  it.each([
    [{ startdato: null }, ["missing"]],
    [{ sag: null }, ["missing"]],
    [{ slutdato: "31-12-2025" }, ["stop-before-start"]],
    [{ status: "Ophørt" }, ["ended-without-end"]],
    [{ status: "måske" }, ["unknown-word"]],
    [{ ejerform: "kommunen" }, ["unknown-word"]],
    [{ takstaar: "26" }, ["not-a-year"]],
    [{ sandsynlighed: 50 }, ["not-a-share"]],
    [{ refusion: "måske" }, ["unknown-word"]],
    [{ indtaegt: -1 }, ["negative"]],
    [{ bemaerkning: "x".repeat(40_000) }, ["text-too-long"]],
    [{ sag: "010190-1234" }, ["cpr-number"]],
    [{ takst: "gratis", startdato: "i går" }, ["not-a-number", "not-a-date"]],
  ])("%j is refused: %j", (said, codes) => {
    expect(readOne(said).codes).toEqual(codes);
  });

  it.each([
    [{ startdato: "01-10-2026" }, "planlagt"],
    [{ slutdato: "30-06-2026" }, "ophørt"],
    [{ slutdato: "31-08-2026" }, "aktiv"],
    [{ status: "Igangværende" }, "aktiv"],
  ])("%j is %s", (said, status) => {
    expect(readOne(said).value?.status).toBe(status);
  });

  it("has a month of birth by any day of it, if only one century is possible", () => {
    const born = (foedselsmaaned: string) => readOne({ foedselsmaaned });
    expect(born("03-1990").value?.birthMonth).toBe(dayOf(1990, 3, 1));
    expect(born("17-03-1990").value?.birthMonth).toBe(dayOf(1990, 3, 1));
    expect(born("17.03.56").value?.birthMonth).toBe(dayOf(1956, 3, 1));
    expect(born("17.03.20").codes).toEqual(["two-readings"]);
  });

  it("says row, heading and way out; the text of a cell that holds a CPR number is not repeated", () => {
    const { faults } = readOne({ startdato: "010190-1234" });
    expect(faults[0]).toMatchObject({ row: 2, header: "Startdato", code: "not-a-date" });
    expect(faults[0]?.sentence.da).toBe("»…« er ikke en dato. Skriv fx 31-12-2026.");
  });
});

describe("a list", () => {
  it("loses no good row to a bad one, and tells each row that is refused", () => {
    const { cases, faults, rows } = readTable(listOf({}, { takst: "x" }, {}, { sag: "S1" }));
    expect(cases.map(({ row }) => row)).toEqual([2, 4]);
    expect(faults.map(({ row, code }) => [row, code])).toEqual([
      [3, "not-a-number"],
      [5, "duplicate-key"],
    ]);
    expect(faults[1]?.sentence.da).toContain("står allerede i række 2");
    expect(rows).toBe(4);
  });

  it("refuses a row with fields too many or too few, for then every field may be another's", () => {
    const table = tableOf(
      ["Sag", "Takst", "Takstenhed", "Startdato"],
      ["S1", "100", "dag", "1-1-2026", ""],
      ["S2", "1", "00", "dag", "1-1-2026"],
      ["S3", "100", "dag"],
      ["", "", "", ""],
    );
    const { cases, faults, rows } = readTable(table);
    expect(cases).toHaveLength(1);
    expect(faults.map(({ row, code, header }) => [row, code, header])).toEqual([
      [3, "field-count", ""],
      [4, "field-count", ""],
    ]);
    expect(rows).toBe(3);
  });
});

describe("CPR numbers", () => {
  const list = listOf(
    { borger: "010190-1234" },
    { borger: "B0001" },
    { borger: "0101901234", bemaerkning: "Se 010190-1234." },
    { borger: 101_901_234 },
    { borger: "311299-4321" },
  );

  it("stop the import where the user has not asked for pseudonyms", () => {
    expect(readTable(list).cpr).toEqual({ row: 2, header: "Borger", column: 1 });
    expect(readTable(listOf({}, { bemaerkning: "Se 010190-1234." })).cpr).toMatchObject({
      row: 3,
      header: "Bemærkning",
    });
    expect(readTable(listOf({ borger: "B17" }, { borger: "4711" })).cpr).toBeNull();
  });

  it("become pseudonyms on the user's word, the same for the same citizen, in the order met", () => {
    const { cases, cpr, pseudonyms } = readTable(list, { pseudonyms: true });
    expect(cases.map(({ value }) => value.citizen)).toEqual(["B0002", "B0001", "B0002", "B0002", "B0003"]);
    expect(cases[2]?.remark).toBe("Se B0002.");
    expect([cpr, pseudonyms]).toEqual([null, 2]);
    expect(JSON.stringify(cases)).not.toMatch(/0101901234|010190-1234|311299/);
  });
});
