import fc from "fast-check";
import type { Initiative, InitiativeAmount } from "../../../../src/finance/initiatives/initiative";
import { amount } from "../../../../src/finance/money/amount";
import { SAVINGS_SIGNS, type TableContract } from "../../../../src/finance/money/table-contract";
import { UNITS } from "../../../../src/finance/money/unit";
import { conversionBetween } from "../../../../src/finance/prices/contract-conversion";
import { succeed } from "../../../../src/finance/result";
import { convertTables, type ConvertedTable } from "../../../../src/sheets/contracts/convert-table";
import { layOutTable } from "../../../../src/sheets/layouts/lay-out-table";
import { FORMS, type TableRequest } from "../../../../src/sheets/layouts/table-request";
import { isPlannedFormula } from "../../../../src/sheets/plan/sheet-plan";
import { valueOf } from "../../finance/numbers";
import { placeTable, TABLE, type PlacedTable } from "./table-grid";

const IN_MIO: TableContract = { unit: "mio", savings: "plus", decimals: 2 };
const IN_THOUSANDS: TableContract = { unit: "1000kr", savings: "minus", decimals: 0 };

const initiative = (
  title: string,
  amounts: readonly InitiativeAmount[],
  more: Partial<Initiative> = {},
): Initiative => ({
  number: title,
  title,
  group: "",
  status: null,
  investment: false,
  amounts,
  ...more,
});

const request = (more: Partial<TableRequest> = {}): TableRequest => ({
  form: "genopretning",
  title: "Genopretning",
  years: [2026, 2027],
  contract: IN_MIO,
  initiatives: [initiative("A", [amount(1.5), "not-quantified"]), initiative("B", [amount(-0.25), "blank"])],
  targets: [amount(2), amount(3)],
  unallocated: [amount(0.5), null],
  carryOver: true,
  chart: false,
  ...more,
});

const convert = (table: PlacedTable, to: TableContract) => {
  const conversion = valueOf(conversionBetween(table.registered.contract, to, new Map()));
  const converted = convertTables({ wanted: to, conversion, tables: [table] });
  return converted.ok ? succeed(only(converted.value)) : converted;
};

const only = ([converted]: readonly ConvertedTable[]): ConvertedTable => {
  if (converted === undefined) throw new Error("nothing converted");
  return converted;
};

/** What stands in the cells of a converted line, formulas as texts. */
const lineOf = ({ lines }: ConvertedTable, label: string) =>
  lines
    .find((line) => line.label === label)
    ?.cells.map(({ after }) => (isPlannedFormula(after) ? after.formula : after));

describe("a table under another contract", () => {
  it("has its typed numbers converted, and what is not quantified left so", () => {
    const converted = valueOf(convert(placeTable(request()), IN_THOUSANDS));
    expect(lineOf(converted, "A")).toEqual([-1500, "-"]);
    expect(lineOf(converted, "B")).toEqual([250, null]);
    expect(lineOf(converted, "Reduktionsmål")).toEqual([-2000, -3000]);
    expect(lineOf(converted, "Forventet, men p.t. ufordelt")).toEqual([-500, null]);
    expect(lineOf(converted, "Netto-udestående med overførsel")?.[0]).toMatch(/^=MIN\(0,/);
  });

  it("finds lines that were renamed by the place they stand in", () => {
    const renamed = placeTable(request(), (cells) => {
      for (const [from, to] of [
        ["Reduktionsmål", "Måltal"],
        ["Forventet, men p.t. ufordelt", "Pulje"],
      ]) {
        const row = cells.find((line) => line[1] === from);
        if (row !== undefined) row[1] = to ?? null;
      }
    });
    const converted = valueOf(convert(renamed, IN_THOUSANDS));
    expect([lineOf(converted, "Måltal"), lineOf(converted, "Pulje")]).toEqual([
      [-2000, -3000],
      [-500, null],
    ]);
  });

  it("refuses a carry-over that was rewritten, for it has to turn with the sign", () => {
    const rewritten = placeTable(request(), (cells) => {
      const row = cells.find((line) => line[1] === "Netto-udestående med overførsel");
      if (row !== undefined) row[6] = { formula: "=H12+G13", expected: 1 };
    });
    expect(convert(rewritten, IN_THOUSANDS)).toMatchObject({ fault: { code: "formula-not-ours" } });
    expect(convert(rewritten, { ...IN_MIO, unit: "kr" }).ok).toBe(true);
  });
});

describe("law: a table converted is the table built under that contract", () => {
  const contracts = fc.record({
    unit: fc.constantFrom(...UNITS),
    savings: fc.constantFrom(...SAVINGS_SIGNS),
    decimals: fc.constantFrom(0, 1, 2),
  });
  const amounts = fc.tuple(
    ...[1, 2].map(() =>
      fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((øre) => amount(øre).div(100)) },
        fc.constantFrom<InitiativeAmount>("not-quantified", "blank"),
      ),
    ),
  );
  const rows = fc.array(fc.tuple(amounts, fc.constantFrom("", "G", "H"), fc.boolean()), { minLength: 1, maxLength: 6 });

  it("cell for cell, and back again", () => {
    fc.assert(
      fc.property(contracts, contracts, fc.constantFrom(...FORMS), rows, (from, to, form, drawn) => {
        const built = request({
          form,
          contract: from,
          initiatives: [
            initiative("Første", [amount(1), amount(2)]),
            ...drawn.map(([each, group, withdrawn], index) =>
              initiative(`Tiltag ${String(index)}`, each, { group, status: withdrawn ? "udgået" : null }),
            ),
          ],
        });
        const conversion = valueOf(conversionBetween(from, to, new Map()));
        const there = valueOf(convert(placeTable(built), to));
        const back = valueOf(convert(placedAgain(built, there, to), from));
        expect(back.lines.map(({ cells }) => cells.map(({ after }) => after))).toEqual(amountCells(built));
        expect(conversion.negates).toBe(from.savings !== to.savings);
      }),
      { numRuns: 200 },
    );
  });

  /** The table with what the conversion has written in it. */
  const placedAgain = (built: TableRequest, { lines }: ConvertedTable, contract: TableContract): PlacedTable =>
    placeTable({ ...built, contract }, (cells) => {
      for (const { row, cells: converted } of lines)
        for (const [index, { after }] of converted.entries()) {
          const line = cells[row - 2];
          if (line !== undefined) line[5 + index] = after;
        }
    });

  const amountCells = (built: TableRequest) =>
    layOutTable(built, TABLE, { row: 2, column: 1 })
      .lines.filter(({ role }) => !["title", "note", "header", "gap", "heading", "count"].includes(role))
      .map(({ cells }) => cells.slice(5));
});
