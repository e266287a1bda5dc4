import { readAtOnce } from "../../../../src/sheets/cases/in-slices";
import { readDelimited } from "../../../../src/sheets/cases/read-delimited";

const rowsOf = (text: string) => readAtOnce(readDelimited(text)).map(({ cells }) => cells);
const faultsOf = (text: string) =>
  readAtOnce(readDelimited(text)).flatMap(({ row, fault }) => (fault === undefined ? [] : [[row, fault.code]]));

describe("a text with separators", () => {
  it.each([";", "\t", ",", "|"])("is split at %j", (separator) => {
    const text = [
      ["Sag", "Takst", "Startdato"],
      ["S1", "100", "1-1-2026"],
    ];
    expect(rowsOf(text.map((line) => line.join(separator)).join("\r\n"))).toEqual(text);
  });

  it("is not split at its decimal commas, also where some rows are broken", () => {
    expect(rowsOf("Sag;Takst\nS1;100,5\nS2;2,5;x\nS3;7,25")[1]).toEqual(["S1", "100,5"]);
  });

  it("may say its separator itself, begin with a byte order mark, and end lines as old Macs do", () => {
    expect(rowsOf("sep=|\nSag|A;B;C\nS1|x;y;z")).toEqual([
      ["Sag", "A;B;C"],
      ["S1", "x;y;z"],
    ]);
    expect(rowsOf("\ufeffSag;Takst\rS1;1")).toEqual([
      ["Sag", "Takst"],
      ["S1", "1"],
    ]);
  });

  it("keeps separators, line breaks and doubled marks that stand in quotation marks", () => {
    const text = 'Sag;Navn;Takst\r\nS1;"Huset; ""Solen""\r\n2. sal";100\r\n\r\nS2;Måne "n";5\r\n';
    const rows = readAtOnce(readDelimited(text));
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["Sag", "Navn", "Takst"],
      ["S1", 'Huset; "Solen"\r\n2. sal', "100"],
      ["S2", 'Måne "n"', "5"],
    ]);
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 5]);
  });

  it("loses only the line of a mark that is never closed, or closed in another row", () => {
    const text = 'Sag;Navn;Takst\nS1;"Huset;100\nS2;Solen;200\nS3;"Månen";300\nS4;"x" y;1\n';
    expect(rowsOf(text).map(([id]) => id)).toEqual(["Sag", "S1", "S2", "S3", "S4"]);
    expect(faultsOf(text)).toEqual([
      [2, "stray-quote"],
      [5, "stray-quote"],
    ]);
  });

  it("keeps a formula as the text it is", () => {
    expect(rowsOf('Sag;Navn\nS1;"=HYPERLINK(""x"")"')[1]).toEqual(["S1", '=HYPERLINK("x")']);
  });

  it("may have a thousand columns", () => {
    const header = Array.from({ length: 1_000 }, (_, index) => `Felt ${String(index)}`).join(";");
    expect(rowsOf(`${header}\n${"x;".repeat(999)}y`).map(({ length }) => length)).toEqual([1_000, 1_000]);
  });
});
