import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunnerArguments } from "../../../src/workbench/headless/arguments";
import { runSteps } from "../../../src/workbench/headless/run-steps";
import { SMALL_ADD_IN } from "./small-add-in";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tiltag-headless-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function run(steps: readonly object[], more: Partial<RunnerArguments> = {}): Promise<unknown[]> {
  const file = join(folder, "steps.json");
  await writeFile(file, JSON.stringify(steps));
  const lines: string[] = [];
  const manifest = join(SMALL_ADD_IN, "manifest.xml");
  await runSteps(
    {
      steps: file,
      base: folder,
      open: undefined,
      save: undefined,
      locale: "da-DK",
      dist: SMALL_ADD_IN,
      manifest,
      ...more,
    },
    { line: (text) => lines.push(text), note: () => undefined },
  );
  return lines.map((line): unknown => JSON.parse(line));
}

const code = (text: string) => ({ action: { id: "run", input: { code: text } } });

describe("the headless runner", () => {
  it("types as a Dane would and reads values, formulas and the text shown", async () => {
    const answers = await run([
      {
        write: {
          at: "Ark1!B2",
          cells: [
            ["x", "1.234,5", "12%"],
            ["01-07-2018", "=C2*2", null],
            ["'007", "-", "SAND"],
          ],
        },
      },
      { read: { range: "Ark1!B2:D4" } },
    ]);
    expect(answers).toEqual([
      { ok: true },
      {
        values: [
          ["x", 1234.5, 0.12],
          [43282, 2469, ""],
          ["007", "-", true],
        ],
        formulas: [
          ["x", 1234.5, 0.12],
          [43282, "=C2*2", ""],
          ["007", "-", true],
        ],
        text: [
          ["x", "1.234,50", "12%"],
          ["01-07-2018", "2469", ""],
          ["007", "-", "SAND"],
        ],
      },
    ]);
  });

  it("extends a table by what is typed below and beside it", async () => {
    const answers = await run([
      {
        write: {
          at: "Ark1!B2",
          cells: [
            ["Navn", "2024"],
            ["a", 1],
            ["b", 2],
          ],
        },
      },
      code(`async (context) => {
        const table = context.workbook.worksheets.getItem("Ark1").tables.add("B2:C4", true);
        table.name = "T";
        await context.sync();
      }`),
      { write: { at: "Ark1!D2", cells: [["Dobbelt"], ["=[@2024]*2"]] } },
      { write: { at: "Ark1!B5", cells: [["c", 5]] } },
      { list: "tables" },
      { read: { range: "D2:D6" } },
    ]);
    expect(answers.slice(4)).toEqual([
      [
        {
          name: "T",
          sheet: "Ark1",
          address: "Ark1!B2:D5",
          columns: ["Navn", "2024", "Dobbelt"],
          style: "TableStyleMedium2",
        },
      ],
      expect.objectContaining({
        values: [["Dobbelt"], [2], [4], [10], [""]],
        formulas: [["Dobbelt"], ["=[@2024]*2"], ["=[@2024]*2"], ["=[@2024]*2"], [""]],
      }),
    ]);
  });

  it("waits for custom functions and hands on what they said", async () => {
    const answers = await run([
      { write: { at: "A1", cells: [["=PRØVE.ÅRSEFFEKT(21)"], ['=PRØVE.KLAGE("værdi")'], ["=A1+1"]] } },
      { read: { range: "A1:A3" } },
    ]);
    expect(answers[1]).toMatchObject({
      values: [[42], ["#VALUE!"], [43]],
      messages: { A2: "Beløbet skal være et tal" },
    });
  });

  it("answers a step that fails in its line and goes on", async () => {
    const answers = await run([
      { read: { range: "Findes ikke!A1" } },
      { nonsense: 1 },
      { write: { at: "Ark1!A1", cells: [["=SUM("]] } },
      { write: { at: "Ark1!A1", cells: [[1], [1, 2]] } },
      {
        action: {
          id: "run",
          input: { code: "async (context) => { context.workbook.worksheets.add('a:b'); await context.sync(); }" },
        },
      },
      { list: "sheets" },
    ]);
    expect(answers).toEqual([
      { error: { code: "SheetNotFound", message: expect.any(String) } },
      { error: { code: "InvalidStep", message: expect.any(String) } },
      { error: { code: "InvalidArgument", message: expect.any(String) } },
      { error: { code: "InvalidStep", message: expect.any(String) } },
      { error: expect.objectContaining({ code: "InvalidArgument" }) },
      [{ name: "Ark1", visibility: "Visible", protected: false, active: true }],
    ]);
  });

  it("counts syncs, makes the next action's fail, and forgets the fault after it", async () => {
    const write = code(
      `async (context) => { context.workbook.getSelectedRange().values = [[1]]; await context.sync(); return {}; }`,
    );
    const answers = await run([
      { count: true },
      write,
      { count: true },
      { fault: { atSync: 2, code: "GeneralException", applied: false } },
      write,
      write,
      { fault: { atSync: 1, code: "ItemNotFound", applied: true } },
      write,
    ]);
    expect(answers).toEqual([
      { syncs: 0, requestBytes: 0, responseBytes: 0 },
      {},
      { syncs: 1, requestBytes: expect.any(Number), responseBytes: expect.any(Number) },
      { ok: true },
      {},
      {},
      { ok: true },
      { error: expect.objectContaining({ code: "ItemNotFound" }) },
    ]);
  });

  it("keeps the workbook and its selection when the add-in is reloaded", async () => {
    const answers = await run([
      { write: { at: "Ark1!C3", cells: [["før"]] } },
      { select: "Ark1!C3" },
      { reload: true },
      code(`async (context) => {
        const range = context.workbook.getSelectedRange().load("address,values");
        await context.sync();
        return range.toJSON();
      }`),
    ]);
    expect(answers[3]).toEqual({ address: "'Ark1'!C3", values: [["før"]] });
  });

  it("saves a workbook that it can open and work on again", async () => {
    const file = join(folder, "bog.xlsx");
    await run([
      {
        write: {
          at: "Ark1!B2",
          cells: [
            ["Navn", "2024"],
            ["a", "1,5"],
            ["b", 2],
          ],
        },
      },
      code(`async (context) => {
        const table = context.workbook.worksheets.getItem("Ark1").tables.add("B2:C4", true);
        table.name = "T";
        context.workbook.names.add("Sats", "=0.25");
        context.workbook.worksheets.add("Sum").getRange("A1").formulas = [["=SUM(T[2024])*Sats"]];
        await context.sync();
      }`),
      { write: { at: "Sum!A3", cells: [["=PRØVE.LÆGSAMMEN(T[[2024]:[2024]])"]] } },
      { save: file },
    ]);
    const answers = await run(
      [
        { list: "tables" },
        { read: { range: "Sum!A1:A3" } },
        { write: { at: "Ark1!B5", cells: [["c", 8]] } },
        { read: { range: "Sum!A1:A3" } },
        { list: "names" },
      ],
      { open: file },
    );
    expect(answers).toEqual([
      [expect.objectContaining({ name: "T", address: "Ark1!B2:C4" })],
      expect.objectContaining({ values: [[0.875], [""], [3.5]] }),
      { ok: true },
      expect.objectContaining({ values: [[2.875], [""], [11.5]] }),
      [{ name: "Sats", formula: "=0.25" }],
    ]);
  });

  it("presses a ribbon button", async () => {
    await expect(run([{ command: "hils" }])).resolves.toEqual([{ ok: true }]);
  });

  it("lists the add-in's actions", async () => {
    await expect(run([{ list: "actions" }, { list: "charts" }])).resolves.toEqual([
      [expect.objectContaining({ id: "run" }), expect.objectContaining({ id: "free" })],
      [],
    ]);
  });
});
