import { GENOPRETNING, genopretningInput } from "../helpers/source-tables";
import { blankSheet } from "../../src/workbench/book/blank-book";
import { openWorkbench, type Workbench } from "./workbench";

interface ListedChart {
  readonly name: string;
  readonly sheet: string;
  readonly title: string;
  readonly address: string;
  readonly series: readonly { readonly name: string; readonly type: string; readonly values: string }[];
}

interface Refused {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly cell?: string;
    readonly proposal?: string;
  };
}

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

beforeEach(() => workbench.load());

afterAll(() => workbench.close());

const input = (at: string | { newSheet: string } = "Ark1!B3") => ({ ...genopretningInput(at), chart: true });
const action = (more: object = input()) => ({ action: { id: "ny-tiltagstabel", input: more } });
const undo = () => workbench.step<object>({ action: { id: "fortryd", input: {} } });
const charts = () => workbench.step<ListedChart[]>({ list: "charts" });

describe("the recovery plan's chart", () => {
  it("shows target, identified effect and what is outstanding, year by year, below the table", async () => {
    await workbench.step(action());
    const [chart, ...more] = await charts();
    expect(more).toEqual([]);
    expect(chart).toMatchObject({
      name: "Genopretning_2021_diagram",
      sheet: "Ark1",
      title: "Reduktionsmål, effekt og netto-udestående",
      series: [
        { name: "Reduktionsmål", type: "ColumnClustered" },
        { name: "Identificerede tiltag", type: "ColumnClustered" },
        { name: "Forventet, men ufordelt", type: "ColumnClustered" },
        { name: "Netto-udestående", type: "LineMarkers" },
      ],
    });
    const shown = await Promise.all((chart?.series ?? []).map(({ values }) => workbench.read(values)));
    expect(shown[0]?.values).toEqual([GENOPRETNING.targets]);
    expect(shown[3]?.values).toEqual([GENOPRETNING.outstanding]);
    expect((await workbench.snapshot()).sheets[0]?.charts[0]?.axes).toMatchObject({
      category: { title: "Kilde: tabellen ovenfor", labels: "Low" },
      value: { title: "1.000 kr.", numberFormat: "#,##0" },
    });
  });

  it("is drawn by others from the saved file, and printed with the table on a sheet of its own", async () => {
    await workbench.step(action(input({ newSheet: "Genopretning" })));
    const [chart] = await charts();
    const area = (await workbench.snapshot()).names.find(({ name }) => name === "Print_Area")?.formula;
    expect(area?.split("$").at(-1)).toBe(/\d+$/.exec(chart?.address ?? "")?.[0]);
    await workbench.keep("genopretning-med-diagram");
  });

  it("is only made where it is asked for", async () => {
    await workbench.step(action(genopretningInput("Ark1!B3")));
    expect(await charts()).toEqual([]);
  });

  it("costs no more round trips than the table alone", async () => {
    await workbench.step({ count: true });
    await workbench.step(action());
    expect((await workbench.step<{ syncs: number }>({ count: true })).syncs).toBe(4);
  });
});

describe("a place where the chart can't lie", () => {
  it("is refused, with a free one proposed that then works", async () => {
    await workbench.step({ write: { at: "Ark1!D30", cells: [["Mit eget"]] } });
    const { error } = await workbench.step<Refused>(action());
    expect(error).toMatchObject({ code: "place-occupied", cell: "Ark1!D30", proposal: "Ark1!B32" });
    expect(error.message).toContain("diagrammet skal bruge");
    await workbench.step(action(input("Ark1!B32")));
    expect(await charts()).toHaveLength(1);
  });

  it("has a chart of that name already", async () => {
    await workbench.step(action());
    const { sheets, ...book } = await workbench.snapshot();
    workbench.load({ ...book, sheets: [{ ...blankSheet("Ark1"), charts: sheets[0]?.charts ?? [] }] });
    const { error } = await workbench.step<Refused>(action());
    expect(error.code).toBe("chart-name-taken");
    expect(await charts()).toHaveLength(1);
  });
});

describe("Fortryd", () => {
  it.each(["Ark1!B3", { newSheet: "Genopretning" }])("takes the chart with the table: %j", async (at) => {
    const before = await workbench.snapshot();
    await workbench.step(action(input(at)));
    await undo();
    expect(await workbench.snapshot()).toEqual(before);
  });

  it("leaves a chart of the user's own, and the sheet it is on", async () => {
    await workbench.step(action(input({ newSheet: "Ny" })));
    const book = await workbench.snapshot();
    const sheets = book.sheets.map((sheet) => ({
      ...sheet,
      charts: sheet.charts.flatMap((chart) => [chart, { ...chart, name: "Mit eget" }]),
    }));
    workbench.load({ ...book, sheets });
    await undo();
    expect((await charts()).map(({ name, sheet }) => [sheet, name])).toEqual([["Ny", "Mit eget"]]);
  });
});

describe("a failure on the way", () => {
  const faults = [1, 2, 3, 4].flatMap((atSync) => [false, true].map((applied) => ({ atSync, applied })));

  it.each(faults.flatMap((fault) => ["Ark1!B3", { newSheet: "Ny" }].map((at) => ({ ...fault, at }))))(
    "leaves the workbook as before or complete: %j",
    async ({ at, ...fault }) => {
      const before = await workbench.snapshot();
      await workbench.step({ fault: { ...fault, code: "GeneralException" } });
      const answer = await workbench.step<object>(action(input(at)));
      if ("error" in answer) expect(await workbench.snapshot()).toEqual(before);
      else expect(await charts()).toHaveLength(1);
    },
  );

  it.each([1, 2, 3, 4, 5, 6].flatMap((atSync) => [false, true].map((applied) => ({ atSync, applied }))))(
    "of Fortryd leaves table and chart whole or gone: %j",
    async (fault) => {
      const before = await workbench.snapshot();
      await workbench.step(action());
      const built = await workbench.snapshot();
      await workbench.step({ fault: { ...fault, code: "GeneralException" } });
      await undo();
      expect([before, built]).toContainEqual(await workbench.snapshot());
    },
  );
});
