import { parseWrittenNumber } from "../../../../src/sheets/reading/written-number";

const read = (text: string) => {
  const written = parseWrittenNumber(text);
  return written === undefined ? undefined : written.value.toNumber();
};

describe("a number that somebody has written as text", () => {
  it.each([
    ["-9.000", -9000],
    ["−9.000", -9000],
    ["–9.000", -9000],
    ["- 9.000", -9000],
    ["9.000-", -9000],
    ["(9.000)", -9000],
    ["+9.000", 9000],
    ["7,25", 7.25],
    ["0,5", 0.5],
    ["366.676", 366676],
    ["125.127.271", 125127271],
    ["125 127 271", 125127271],
    ["125\u00a0127\u00a0271", 125127271],
    ["250*", 250],
    ["**250", 250],
    ["1.234,5**", 1234.5],
    ["12¹", 12],
    ["12 1)", 12],
    ["1.000,-", 1000],
    ["750.000 kr.", 750000],
    ["12,5 %", 0.125],
    ["0", 0],
  ])("»%s« is %d", (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each([
    ["4,1 mio. kr.", 4.1, "mio"],
    ["1.234,5 mio.", 1234.5, "mio"],
    ["250 t.kr.", 250, "1000kr"],
    ["-250 tkr", -250, "1000kr"],
    ["250 kr", 250, "kr"],
  ])("»%s« tells its unit", (text, value, unit) => {
    expect(parseWrittenNumber(text)).toMatchObject({ unit });
    expect(read(text)).toBe(value);
  });

  it.each([
    ["7.25", 7.25],
    ["1,234.56", 1234.56],
    ["1,234", 1.234],
  ])("»%s« is read, and doubted", (text, value) => {
    expect(parseWrittenNumber(text)?.isDoubtful).toBe(true);
    expect(read(text)).toBe(value);
  });

  it.each([
    "",
    "-",
    "udgået",
    "§ 107",
    "1-2",
    "2018-2021",
    "1.000 kr.",
    "(1.000 kr.)",
    "12.34.56",
    "1,2,3",
    "B2018",
    "--5",
  ])("»%s« is none", (text) => {
    expect(parseWrittenNumber(text)).toBeUndefined();
  });

  it("keeps the decimals as written", () => {
    expect(["2,0", "2,50", "2", "12,5 %"].map((text) => parseWrittenNumber(text)?.decimals)).toEqual([1, 2, 0, 3]);
  });
});
