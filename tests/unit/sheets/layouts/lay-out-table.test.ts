import { amount } from "../../../../src/finance/money/amount";
import type { Initiative } from "../../../../src/finance/initiatives/initiative";
import { layOutTable } from "../../../../src/sheets/layouts/lay-out-table";
import { planBlock } from "../../../../src/sheets/layouts/plan-block";
import type { BlockLayout } from "../../../../src/sheets/layouts/block-layout";
import type { TableRequest } from "../../../../src/sheets/layouts/table-request";
import { isPlannedFormula } from "../../../../src/sheets/plan/sheet-plan";
import { ballerupInput, genopretningInput, BALLERUP, GENOPRETNING } from "../../../helpers/source-tables";
import { readInput } from "../../../../src/actions/ny-tiltagstabel/read-input";
import { TableInput } from "../../../../src/actions/ny-tiltagstabel/input";
import * as v from "valibot";

const request = (input: unknown): TableRequest => {
  const read = readInput(v.parse(TableInput, input));
  if (!read.ok) throw new Error(read.fault.sentence.da);
  return read.value;
};

const AT = { row: 2, column: 1 };

const lineOf = (layout: BlockLayout, label: string) => {
  const line = layout.lines.find(({ cells }) => cells[1] === label);
  if (line === undefined) throw new Error(`no line »${label}«`);
  return line.cells.slice(5);
};

const expectedOf = (layout: BlockLayout, label: string) =>
  lineOf(layout, label).map((cell) => (isPlannedFormula(cell) ? cell.expected : cell));

const formulasOf = (layout: BlockLayout, label: string) =>
  lineOf(layout, label).map((cell) => (isPlannedFormula(cell) ? cell.formula : null));

describe("Handleplan (Ballerup)", () => {
  const layout = layOutTable(request(ballerupInput("Ark1!B3")), "Handleplan_2019", AT);

  it("has one table row for each initiative that counts, and the sums below as formulas over the table", () => {
    expect(layout.table).toEqual({
      name: "Handleplan_2019",
      area: { row: 4, column: 1, rows: 11, columns: 9 },
    });
    expect(expectedOf(layout, "I alt")).toEqual(BALLERUP.total);
    expect(expectedOf(layout, "I alt, Botilbud")).toEqual(BALLERUP.botilbud);
    expect(expectedOf(layout, "Heraf investeringer")).toEqual([-1.5, -1.5, -1.5, -1.5]);
    expect(expectedOf(layout, "Ikke kvantificeret (antal tiltag)")).toEqual([0, 0, 0, 0]);
    expect(formulasOf(layout, "I alt")[0]).toBe(
      '=SUMIFS(Handleplan_2019[2019],Handleplan_2019[Status],"<>udgået",Handleplan_2019[Status],"<>afvist")',
    );
  });

  it("keeps the number of each initiative and shows withdrawn rows below everything", () => {
    const initiatives = layout.lines.filter(({ role }) => role === "initiative");
    expect(initiatives.map(({ cells }) => cells[0])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const withdrawn = layout.lines.slice(-3);
    expect(withdrawn.map(({ role }) => role)).toEqual(["heading", "withdrawn", "withdrawn"]);
    expect(withdrawn[1]?.cells).toEqual([
      null,
      "Ledsagerordning",
      "Ledsagelse og aflastning",
      "udgået",
      "Effekt",
      0.35,
      0.35,
      0.35,
      0.35,
    ]);
  });

  it("says unit and sign in the note line", () => {
    expect(layout.lines[1]?.cells[0]).toBe("mio. kr. · Note: (+) = besparelse/merindtægt, (-) = merudgift/investering");
    expect(layout.numberFormat).toBe("#,##0.00");
  });

  it("refers to the group's own label cell, on the row where the subtotal stands", () => {
    const row = layout.lines.findIndex(({ cells }) => cells[1] === "I alt, Botilbud") + AT.row + 1;
    expect(formulasOf(layout, "I alt, Botilbud")[0]).toContain(`Handleplan_2019[Gruppe],$D${String(row)},`);
  });
});

describe("Genopretning (the recovery plan)", () => {
  it("shows target, identified, unallocated and outstanding year by year", () => {
    const layout = layOutTable(request(genopretningInput("Ark1!B3")), "G", AT);
    expect(expectedOf(layout, "Reduktionsmål")).toEqual(GENOPRETNING.targets);
    expect(expectedOf(layout, "Identificerede tiltag, i alt")).toEqual([-977, -1257, -1257, -1257]);
    expect(expectedOf(layout, "Netto-udestående")).toEqual(GENOPRETNING.outstanding);
    expect(expectedOf(layout, "Ikke kvantificeret (antal tiltag)")).toEqual([5, 5, 5, 5]);
    expect(layout.lines.some(({ cells }) => cells[1] === "Netto-udestående med overførsel")).toBe(false);
  });

  it("shows the second reading too, where the switch is on", () => {
    const layout = layOutTable(request(genopretningInput("Ark1!B3", true)), "G", AT);
    expect(expectedOf(layout, "Netto-udestående")).toEqual(GENOPRETNING.outstanding);
    expect(expectedOf(layout, "Netto-udestående med overførsel")).toEqual(GENOPRETNING.outstandingWithCarryOver);
    expect(formulasOf(layout, "Netto-udestående med overførsel")).toEqual([
      "=MIN(0,G13-SUM(G14:G15))",
      "=MIN(0,H13-SUM(H14:H15)+G17)",
      "=MIN(0,I13-SUM(I14:I15)+H17)",
      "=MIN(0,J13-SUM(J14:J15)+I17)",
    ]);
  });
});

describe("groups with names that Excel would read as a pattern", () => {
  const initiative = (group: string): Initiative => ({
    number: "1",
    title: "x",
    group,
    status: null,
    investment: false,
    amounts: [amount(1)],
  });
  const layout = (group: string) =>
    layOutTable({ ...request(ballerupInput("Ark1!A1")), years: [2026], initiatives: [initiative(group)] }, "T", AT);

  it.each([
    ["Øvrige*", '"=Øvrige~*"'],
    ["~ca.?", '"=~~ca.~?"'],
    [">5", '"=>5"'],
    ['=a"b', '"==a""b"'],
  ])("»%s« is escaped", (group, criterion) => {
    expect(formulasOf(layout(group), `I alt, ${group}`)[0]).toContain(`T[Gruppe],${criterion},`);
  });
});

describe("the plan", () => {
  const layout = layOutTable(request(ballerupInput("Ark1!B3")), "T", AT);

  it("writes the block first and makes the table of it after", () => {
    expect(
      planBlock(layout, "Ark1", null)
        .map(({ kind }) => kind)
        .slice(0, 2),
    ).toEqual(["write-block", "make-table"]);
  });

  it("freezes the header on a new sheet only", () => {
    expect(planBlock(layout, "Ny", null)).toContainEqual({ kind: "freeze-rows", sheet: "Ny", rows: 5 });
    expect(planBlock(layout, "Ark1", [48, 48, 48, 48, 48, 48, 48, 48, 48]).at(-1)?.kind).toBe("set-column-widths");
  });

  it("widens columns that are too narrow on a sheet that is there, and narrows none", () => {
    const wide = [200, 10, 10, 10, 10, 10, 10, 10, 300];
    expect(planBlock(layout, "Ark1", wide).at(-1)).toMatchObject({
      widths: [null, 328.5, 144, 66, 66, 72, 72, 72, null],
    });
  });

  it("fits the text columns to what stands in them, within reason", () => {
    const widths = layout.columns.map(({ width }) => width);
    // "Fra ekstern leverandør til egen kommunal leverandør (§85)" and "Ledsagelse og aflastning".
    expect(widths.slice(0, 3)).toEqual([30, 328.5, 144]);
    expect(widths.every((width) => Number.isInteger(width / 0.75))).toBe(true);
    const long = { ...request(ballerupInput("Ark1!B3")) };
    const [first] = long.initiatives;
    if (first === undefined) throw new Error("no rows");
    const wide = layOutTable({ ...long, initiatives: [{ ...first, title: "x".repeat(500) }] }, "T", AT);
    expect(wide.columns[1]?.width).toBe(345);
  });

  it("formats runs of lines, not lines: the number of changes does not grow with the rows", () => {
    const many = { ...request(ballerupInput("Ark1!B3")) };
    const rows = Array.from({ length: 500 }, () => many.initiatives[0]).filter((row) => row !== undefined);
    const long = layOutTable({ ...many, initiatives: rows }, "T", AT);
    expect(planBlock(long, "Ark1", null).length).toBeLessThan(30);
  });
});
