import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import * as fc from "fast-check";
import { CATALOGUE } from "../../src/functions/catalogue";
import { HELP } from "../../src/functions/help-catalogue";
import { NATIVE_FORMS } from "../../src/functions/native-catalogue";
import { independentFormula } from "../../src/sheets/formulas/independent-formula";
import { blankBook } from "../../src/workbench/book/blank-book";
import type { Engine } from "../../src/workbench/engine/engine";
import { createNodeUniver } from "../../src/workbench/engine/univer/node-univer";
import { createUniverEngine } from "../../src/workbench/engine/univer/univer-engine";
import { writeXlsx } from "../../src/workbench/xlsx/write-xlsx";
import { placeCall, type Content, type PlacedCall } from "../helpers/placed-call";

type Id = keyof typeof CATALOGUE;

const SAVED = resolve(__dirname, "../../test-results/xlsx");

/** Native formulas of one call, written where the spreadsheet calculates them. */
interface Case {
  readonly call: PlacedCall;
  readonly expected: readonly (readonly (number | "")[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
}

function caseOf(id: Id, argumentList: readonly Content[], row: number, placed: "cells" | "typed"): Case | null {
  const computed = CATALOGUE[id].call(argumentList.map((argument) => (argument === undefined ? null : argument)));
  if (!computed.ok) return null;
  const expected = computed.value;
  const size = { rows: expected.length, columns: expected[0]?.length ?? 0 };
  const call = placeCall(CATALOGUE[id].name, argumentList, row, placed);
  const formulas = expected.map((cells, r) =>
    cells.map((_, c) => independentFormula(call.formula, NATIVE_FORMS, { row: r, column: c, ...size })),
  );
  return { call, expected, formulas };
}

let engine: Engine;

beforeAll(() => {
  engine = createUniverEngine(createNodeUniver());
});

afterAll(() => engine.dispose());

/** What the spreadsheet makes of the formulas; the workbook is kept for the comparison with LibreOffice. */
async function calculate(cases: readonly Case[], name: string): Promise<readonly (readonly unknown[])[]> {
  engine.load(blankBook("Ark1"));
  const [sheet] = engine.sheets.list();
  if (sheet === undefined) throw new Error("a new workbook has a sheet");
  const rows = Math.max(...cases.map(({ call, expected }) => call.row + Math.max(call.height, expected.length))) + 1;
  const columns = Math.max(...cases.map(({ call, expected }) => call.column + (expected[0]?.length ?? 0))) + 1;
  const cells: (string | number | boolean | null)[][] = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => null),
  );
  for (const { call, formulas } of cases) {
    for (const { row, column, content } of call.inputs) (cells[row] ?? [])[column] = content;
    for (const [r, line] of formulas.entries())
      for (const [c, formula] of line.entries())
        if (formula !== null) (cells[call.row + r] ?? [])[call.column + c] = formula;
  }
  engine.cells.write(
    sheet.id,
    { row: 0, column: 0, rowCount: rows, columnCount: columns },
    cells.map((line) =>
      line.map((cell) => {
        if (cell === null) return { kind: "empty" as const };
        return typeof cell === "string" && cell.startsWith("=")
          ? { kind: "formula" as const, formula: cell }
          : { kind: "value" as const, value: cell };
      }),
    ),
  );
  await engine.calculation.settle();
  const shown = cases.map(({ call, formulas }) =>
    engine.cells
      .read(sheet.id, {
        row: call.row,
        column: call.column,
        rowCount: formulas.length,
        columnCount: formulas[0]?.length ?? 1,
      })
      .flat()
      .map((cell) => cell.value),
  );
  mkdirSync(SAVED, { recursive: true });
  writeFileSync(
    resolve(SAVED, `${name}.xlsx`),
    await writeXlsx(await engine.snapshot(), { functionNamespace: "TILTAG" }),
  );
  return shown;
}

async function expectSameNumbers(cases: readonly Case[], name: string): Promise<void> {
  const shown = await calculate(cases, name);
  const wrong = cases.flatMap(({ call, expected, formulas }, index) =>
    expected.flat().flatMap((number, cell) => {
      const formula = formulas.flat()[cell] ?? null;
      const found = shown[index]?.[cell];
      if (formula === null || number === "") return [];
      return typeof found === "number" && Math.abs(found - number) <= 1e-9 * Math.max(1, Math.abs(number))
        ? []
        : [{ name: call.name, call: call.formula, formula, number, found }];
    }),
  );
  // One of each function is enough to see what is wrong.
  expect([...new Map(wrong.map((each) => [each.name, each])).values()]).toEqual([]);
}

const IDS = Object.keys(CATALOGUE) as Id[];

describe("every example of every function", () => {
  const examples = (placed: "cells" | "typed"): readonly Case[] => {
    let row = 0;
    return IDS.flatMap((id) =>
      HELP[id].examples.map((example) => {
        const found = caseOf(id, example.arguments as readonly Content[], row, placed);
        if (found === null) throw new Error(`the example ${example.formula} gives no number`);
        row += Math.max(found.call.height, found.expected.length) + 1;
        return found;
      }),
    );
  };

  it("has a native formula for each cell where its arguments stand in cells", () => {
    const dead = examples("cells").filter(({ formulas }) => formulas.flat().includes(null));
    expect(dead.map(({ call }) => call.formula)).toEqual([]);
  });

  it("gives the same numbers by native formulas on cells", () =>
    expectSameNumbers(examples("cells"), "native-examples"));

  it("gives the same numbers by native formulas with the arguments typed into them", () =>
    expectSameNumbers(examples("typed"), "native-examples-typed"));
});

const amount = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((number) => number / 100);
const line = (length: number, cell: fc.Arbitrary<number> = amount): fc.Arbitrary<number[][]> =>
  fc.array(cell, { minLength: length, maxLength: length }).map((cells) => [cells]);
const block = (rows: number, columns: number, cell: fc.Arbitrary<number | string | null> = amount) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
const sparse = fc.oneof({ weight: 6, arbitrary: amount }, fc.constant("-"), fc.constant(null));
/** 1-1-2015 to 31-12-2034. */
const day = fc.integer({ min: 42_005, max: 49_309 });
const year = fc.integer({ min: 2016, max: 2032 });
const method = fc.constantFrom(undefined, "måned", "dag", "month", "day");
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const end = (start: fc.Arbitrary<number>) =>
  fc.tuple(start, fc.option(fc.integer({ min: 0, max: 2_000 }), { nil: undefined })).map(([from, length]) => ({
    start: from,
    end: length === undefined ? undefined : from + length,
  }));

/** Argument lists as finance staff have them. */
const ARGUMENTS: Readonly<Record<Id, fc.Arbitrary<readonly Content[]>>> = {
  NETTOEFFEKT: fc.tuple(
    block(4, 3, sparse),
    fc.option(block(4, 1, fc.constantFrom("i gang", "udgået", "Afvist", "")), { nil: undefined }),
    fc.option(block(4, 1, share), { nil: undefined }),
  ),
  HELAARSEFFEKT: fc
    .tuple(amount, end(day), method)
    .map(([effect, dates, how]) => [effect, dates.start, dates.end, how]),
  DELAARSEFFEKT: fc
    .tuple(amount, end(day), year, method)
    .map(([effect, dates, y, how]) => [effect, dates.start, y, dates.end, how]),
  INDFASNING: fc
    .tuple(amount, end(day), year, fc.option(line(3, share), { nil: undefined }), method)
    .map(([effect, dates, first, stair, how]) => [effect, dates.start, first, 4, dates.end, stair, how]),
  AKKUMULERETMAALTAL: fc.tuple(line(4), fc.constantFrom(undefined, "niveau", "beløb", "sum")),
  UDESTAAENDE: fc.tuple(
    line(4, fc.integer({ min: -9_000, max: -1 })),
    block(2, 4, fc.integer({ min: -5_000, max: 500 })),
    fc.constantFrom(undefined, true, false),
  ),
  REALISERINGSGRAD: fc.tuple(amount, amount),
  AFVIGELSE: fc.tuple(amount, amount, fc.constantFrom(undefined, "merforbrug", "mindreforbrug")),
  HELAARSPERSONER: fc
    .tuple(fc.array(end(day), { minLength: 5, maxLength: 5 }), year, fc.option(block(5, 1, share), { nil: undefined }))
    .map(([rows, y, counts]) => [rows.map((row) => [row.start]), rows.map((row) => [row.end ?? null]), y, counts]),
  SAGSUDGIFT: fc
    .tuple(
      amount,
      fc.constantFrom("døgn", "måned", "uge", "time", "år"),
      end(day),
      day,
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 1, max: 40 }),
    )
    .map(([rate, unit, dates, from, length, extent]) => [
      rate,
      unit,
      dates.start,
      dates.end,
      from,
      from + length,
      extent / 2,
    ]),
  STATSREFUSION: fc.tuple(
    block(2, 12, fc.integer({ min: 0, max: 400_000 })),
    fc.constant([[860_000, 1_680_000, 2_120_000]]),
    fc.option(fc.constant([[0.25, 0.5, 0.75]]), { nil: undefined }),
  ),
  PRISMAENGDE: fc.tuple(amount, amount, amount, amount, fc.constantFrom(undefined, "to", "tre", "midt")),
  FREMSKRIV: fc.tuple(
    amount,
    fc.integer({ min: 2020, max: 2026 }),
    fc.integer({ min: 2020, max: 2026 }),
    fc
      .array(share, { minLength: 6, maxLength: 6 })
      .map((rates) => rates.map((rate, index) => [2021 + index, rate / 10])),
  ),
  BORGEREFFEKT: fc
    .tuple(fc.integer({ min: 0, max: 90 }), amount, amount, end(day), year, method)
    .map(([count, old, now, dates, y, how]) => [count, old, now, dates.start, y, dates.end, how]),
  TILBAGEBETALINGSTID: fc.tuple(line(5), fc.constantFrom(undefined, "minus", "plus")),
  NUTIDSVAERDI: fc.tuple(line(5), share, fc.constantFrom(undefined, 0, 1)),
  AFRUNDTILSUM: fc.tuple(
    line(
      5,
      fc.integer({ min: 0, max: 99_999 }).map((n) => n / 100),
    ),
    fc.constantFrom(1, 10, 0.1),
  ),
  TJEKSUM: fc.tuple(
    block(
      3,
      2,
      fc.integer({ min: -999, max: 999 }).map((n) => n / 10),
    ),
    line(2),
    fc.constantFrom(undefined, 1),
  ),
};

describe("calls as finance staff make them", () => {
  it.each(["cells", "typed"] as const)(
    "give the same numbers natively with arguments in %s",
    async (placed) => {
      let row = 0;
      const cases = IDS.flatMap((id) =>
        fc.sample(ARGUMENTS[id], { numRuns: 25, seed: 2_018 }).flatMap((argumentList) => {
          const found = caseOf(id, argumentList, row, placed);
          if (found === null) return [];
          row += Math.max(found.call.height, found.expected.length) + 1;
          return [found];
        }),
      );
      expect(new Set(cases.map(({ call }) => call.name)).size).toBe(IDS.length);
      await expectSameNumbers(cases, `native-calls-${placed}`);
    },
    60_000,
  );
});
