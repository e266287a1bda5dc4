import fc from "fast-check";
import { ALL_CASE_COLUMNS, type CaseHeaders } from "../../../../src/sheets/cases/case-columns";
import { findCaseColumns } from "../../../../src/sheets/cases/find-case-columns";
import {
  CASE_COLUMN_REGISTER,
  newCaseColumnRows,
  readCaseColumnRows,
} from "../../../../src/sheets/ledgers/case-column-register";

const HEADERS: readonly string[] = ALL_CASE_COLUMNS.map(({ header }) => header);
const KEYS = ALL_CASE_COLUMNS.map(({ key }) => key);
const headersOf = (present: readonly string[]): CaseHeaders =>
  Object.fromEntries(KEYS.map((key, index) => [key, present[index]]));
const NEW = headersOf(HEADERS);

/** The headers of a new table with some exchanged. */
const withHeaders = (renamed: Readonly<Record<string, string>>) => HEADERS.map((header) => renamed[header] ?? header);
const without = (...gone: readonly string[]) => HEADERS.filter((header) => !gone.includes(header));
/** The same with more headers right of one. */
const after = (header: string, ...more: readonly string[]) =>
  HEADERS.flatMap((each) => (each === header ? [each, ...more] : [each]));

describe("a column of the case list", () => {
  it("is found by the header stored for it, whatever the case, wherever it stands and whatever stands beside it", () => {
    const present = ["Min note", ...withHeaders({ Takst: "TAKST" }).reverse(), "Tjekket af"];
    const { headers, missing } = findCaseColumns(present, NEW);
    expect(missing).toEqual([]);
    expect(headers).toEqual({ ...NEW, takst: "TAKST" });
  });

  it("is known by the header of a new table where nothing is stored of it", () => {
    expect(findCaseColumns(HEADERS, {})).toEqual({ headers: NEW, missing: [] });
    expect(findCaseColumns(HEADERS, { takst: "Takst" })).toEqual({ headers: NEW, missing: [] });
  });

  it("that the list calls something else is found by that", () => {
    const present = ["Pris", ...without("Takst")];
    expect(findCaseColumns(present, { ...NEW, takst: "Pris" }).headers.takst).toBe("Pris");
  });

  it.each([
    ["one", { Takst: "Pris" }],
    ["two neighbours", { Takst: "Pris", Takstenhed: "Enhed" }],
    ["the first and the last", { Sag: "Bevilling", Helårspersoner: "Fuldtid" }],
    ["a month", { Jan: "Januar" }],
  ])("that was renamed is found between its neighbours: %s", (_, renamed) => {
    const present = withHeaders(renamed);
    expect(findCaseColumns(present, NEW)).toEqual({ headers: headersOf(present), missing: [] });
  });

  it("that was renamed is found where the user has columns of their own elsewhere", () => {
    const present = after("Status", "Min note").map((header) => (header === "Takst" ? "Pris" : header));
    expect(findCaseColumns(present, NEW)).toEqual({ headers: { ...NEW, takst: "Pris" }, missing: [] });
  });

  it.each([
    ["one that is gone", without("Takst"), ["Takst"]],
    [
      "a column of the user's where it was",
      after("Ejerform", "Min note").map((each) => (each === "Takst" ? "Pris" : each)),
      ["Takst"],
    ],
    ["renamed and moved", ["Pris", ...without("Takst")], ["Takst"]],
    [
      "two renamed, one gone",
      without("Takst").map((each) => (each === "Takstenhed" ? "Enhed" : each)),
      ["Takst", "Takstenhed"],
    ],
  ])("that could be any of several is not guessed: %s", (_, present, missing) => {
    expect(findCaseColumns(present, NEW).missing.map(({ header }) => header)).toEqual(missing);
  });

  it("that the list names as another is told apart by its place", () => {
    const { headers } = findCaseColumns(HEADERS, { ...NEW, indtaegt: "Takst" });
    expect(headers).toEqual(NEW);
  });

  it("is not guessed in a table that has none of the headers", () => {
    const { headers, missing } = findCaseColumns(
      HEADERS.map((_, index) => `Felt ${String(index)}`),
      NEW,
    );
    expect(headers).toEqual({});
    expect(missing).toHaveLength(HEADERS.length);
  });
});

describe("the list of headers", () => {
  const columns = CASE_COLUMN_REGISTER.columns.map(({ header }) => header);

  it("is read back as it was written, also with its columns in another order", () => {
    expect(readCaseColumnRows(columns, newCaseColumnRows())).toEqual(NEW);
    const turned = newCaseColumnRows().map((row) => ["min note", ...[...row].reverse()]);
    expect(readCaseColumnRows(["Note", ...[...columns].reverse()], turned)).toEqual(NEW);
  });

  it("says nothing of a heading that was emptied, and goes by the latest line", () => {
    const lines = [...newCaseColumnRows(), ["takst", "Pris"], ["omfang", ""], ["andet", "Andet"]];
    expect(readCaseColumnRows(columns, lines)).toEqual({ ...NEW, takst: "Pris", omfang: undefined });
    expect(readCaseColumnRows(columns, [])).toEqual({});
    expect(readCaseColumnRows([], [])).toEqual({});
  });
});

describe("laws", () => {
  it("any renaming of some columns to new names, none of them moved, is found", () => {
    fc.assert(
      fc.property(fc.subarray([...HEADERS], { maxLength: HEADERS.length - 1 }), (chosen) => {
        const present = HEADERS.map((header, index) => (chosen.includes(header) ? `Ny ${String(index)}` : header));
        expect(findCaseColumns(present, NEW)).toEqual({ headers: headersOf(present), missing: [] });
      }),
    );
  });

  it("any moving, none of them renamed, is found, whatever columns the user has besides", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...HEADERS, "Min note", "Tjekket"], { minLength: HEADERS.length + 2 }),
        (present) => {
          expect(findCaseColumns(present, NEW)).toEqual({ headers: NEW, missing: [] });
        },
      ),
    );
  });
});
