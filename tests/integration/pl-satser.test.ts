import { ballerupInput, BALLERUP } from "../helpers/source-tables";
import { openWorkbench, type Workbench } from "./workbench";

interface Built {
  readonly address: string;
}

interface Changed {
  readonly rounded: number;
  readonly priceLevelSaid: boolean;
}

interface Refused {
  readonly error: { readonly code: string; readonly message: string; readonly cell?: string };
}

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

beforeEach(() => workbench.load());

afterAll(() => workbench.close());

const act = <T>(id: string, input: object) => workbench.step<T>({ action: { id, input } });
const build = (input: object) => act<Built>("ny-tiltagstabel", input);
const change = (input: object) => act<Changed>("skift-kontrakt", input);
const refuse = (input: object) => act<Refused>("skift-kontrakt", input);
const write = (at: string, cells: readonly (readonly unknown[])[]) => workbench.step({ write: { at, cells } });

const BALLERUP_TABLE = { table: "Handleplan_2019" };

/** The year cells of the line with this label. */
async function lineOf(address: string, label: string) {
  const { values, text } = await workbench.read(address);
  const row = values.findIndex((cells) => cells[1] === label);
  return { values: values[row]?.slice(5) ?? [], text: text[row]?.slice(5) ?? [] };
}

/** The snapshot without what the log remembers. */
const withoutLog = async () => {
  const book = { ...(await workbench.snapshot()), activeSheet: "" };
  return { ...book, sheets: book.sheets.filter(({ name }) => name !== "Tiltag-log") };
};

describe("prices", () => {
  const priced = { ...ballerupInput("Ark1!B3"), priceLevel: "2024-priser" };

  const wanted = { ...BALLERUP_TABLE, priceLevel: "2026-priser" };

  it("wait for a rate that is missing: it is asked for by year and cell", async () => {
    await build(priced);
    expect((await refuse(wanted)).error).toMatchObject({
      code: "rate-list-missing",
      message: expect.stringContaining("PL-satsen for 2025 mangler"),
    });
    expect(await act("pl-satser", { years: [2026, 2025] })).toEqual({
      added: [2025, 2026],
      address: "'Tiltag-PL-satser'!A5:C6",
    });
    expect((await refuse(wanted)).error).toMatchObject({ code: "rate-missing", cell: "'Tiltag-PL-satser'!B5" });
    await write("'Tiltag-PL-satser'!B5", [[0.03], [3]]);
    expect((await refuse(wanted)).error).toMatchObject({ code: "rate-not-a-share", cell: "'Tiltag-PL-satser'!B6" });
  });

  it("rise with the user's own rates, and back to what they were", async () => {
    const { address } = await build(priced);
    await act("pl-satser", { years: [2025, 2026] });
    await write("'Tiltag-PL-satser'!B5", [[0.03], [0.02]]);
    const before = await withoutLog();
    expect((await change(wanted)).rounded).toBeGreaterThan(0);
    expect((await lineOf(address, "§ 108 / § 105")).values[0]).toBe(2.1012);
    expect((await lineOf(address, "I alt")).text[0]).toBe("7,62");
    expect((await workbench.read("Ark1!B4")).values[0]?.[0]).toContain("mio. kr. · 2026-priser ·");
    await workbench.keep("skift-kontrakt-priser");
    await change({ ...wanted, priceLevel: "2024-priser" });
    expect(await withoutLog()).toEqual(before);
  });

  it("are only said, where the table has not said them before", async () => {
    const { address } = await build(ballerupInput("Ark1!B3"));
    expect(await change({ ...BALLERUP_TABLE, priceLevel: "2026-priser" })).toMatchObject({ priceLevelSaid: true });
    expect((await lineOf(address, "I alt")).values).toEqual(BALLERUP.total);
    expect((await workbench.read("Ark1!B4")).values[0]?.[0]).toContain("2026-priser");
    expect((await refuse({ ...BALLERUP_TABLE, priceLevel: "løbende" })).error.code).toBe("price-level-without-year");
  });

  it("the list stays behind the sheets that are made after it", async () => {
    await act("pl-satser", { years: [2026] });
    await build(ballerupInput({ newSheet: "Handleplan" }));
    const sheets = await workbench.step<readonly { readonly name: string }[]>({ list: "sheets" });
    const names = sheets.map(({ name }) => name);
    expect(names.indexOf("Handleplan")).toBeLessThan(names.indexOf("Tiltag-PL-satser"));
  });

  it("the list keeps what the user has written in it, when it is undone", async () => {
    const empty = await workbench.snapshot();
    await act("pl-satser", { years: [2026] });
    await act("fortryd", {});
    expect(await workbench.snapshot()).toEqual(empty);
    await act("pl-satser", { years: [2025, 2026] });
    await write("'Tiltag-PL-satser'!B6", [[0.03]]);
    await act("fortryd", {});
    expect((await workbench.read("'Tiltag-PL-satser'!A5:B5")).values).toEqual([[2026, 0.03]]);
    expect(await act("pl-satser", { years: [2026] })).toMatchObject({ error: { code: "rates-listed" } });
    expect(await act("pl-satser", { years: [2027] })).toMatchObject({ address: "'Tiltag-PL-satser'!A6:C6" });
  });
});

describe("a failure on the way", () => {
  it.each([1, 2, 3, 4].flatMap((atSync) => [false, true].map((applied) => ({ atSync, applied }))))(
    "makes the list of rates whole or not at all: %j",
    async (fault) => {
      const before = await workbench.snapshot();
      await workbench.step({ fault: { ...fault, code: "GeneralException" } });
      const answer = await act<object>("pl-satser", { years: [2025, 2026] });
      if ("error" in answer) expect(await workbench.snapshot()).toEqual(before);
      else expect((await workbench.read("'Tiltag-PL-satser'!A5:A6")).values).toEqual([[2025], [2026]]);
    },
  );
});
