import { catalogueInput, plannedInput, VARDE } from "../helpers/varde";
import { labelledLine } from "./labelled-lines";
import { openWorkbench, type Workbench } from "./workbench";

jest.setTimeout(60_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

beforeEach(() => workbench.load());

afterAll(() => workbench.close());

const run = <T>(id: string, input: object) => workbench.step<T>({ action: { id, input } });

const lineOf = (address: string, label: string) => labelledLine(workbench, address, label, 5);

describe.each([
  ["Effektiviseringskatalog", "Effektiviseringskatalog_2018", catalogueInput, VARDE.catalogue],
  ["Planlagte tiltag", "Planlagte_tiltag_2018", plannedInput, VARDE.planned],
] as const)("Varde's table in the form %s", (form, name, input, source) => {
  it("has the paper's rows and its total, by formula", async () => {
    const built = await run<{ address: string; table: string }>("ny-tiltagstabel", input({ newSheet: "Varde" }));
    expect(built.table).toBe(name);
    for (const { title, amounts } of source.rows) expect((await lineOf(built.address, title)).values).toEqual(amounts);
    const total = await lineOf(built.address, "I alt");
    expect(total.values).toEqual(source.total);
    expect(total.formulas[0]).toBe(`=SUMIFS(${name}[2018],${name}[Status],"<>udgået",${name}[Status],"<>afvist")`);
    expect((await lineOf(built.address, "Ikke kvantificeret (antal tiltag)")).values).toEqual([0, 0, 0, 0]);
    const { values } = await workbench.read(built.address);
    expect(values.flat()).toContain("kr. · Note: (+) = besparelse/merindtægt, (-) = merudgift/investering");
    expect((await workbench.read("Tiltag-opsætning!A5:H5")).values[0]).toEqual([
      name,
      source.title,
      form,
      "2018, 2019, 2020, 2021",
      "kr.",
      "plus",
      "",
      0,
    ]);
    await workbench.keep(source === VARDE.catalogue ? "effektiviseringskatalog" : "planlagte-tiltag");
  });

  it("is read back as the same rows", async () => {
    const built = await run<{ address: string }>("ny-tiltagstabel", input("Ark1!B3"));
    const { initiatives } = await run<{
      initiatives: { title: string; amounts: { amount: number }[] }[];
    }>("hent-fra-tabel", { range: built.address });
    expect(initiatives.map((row) => ({ title: row.title, amounts: row.amounts.map(({ amount }) => amount) }))).toEqual(
      source.rows,
    );
  });

  it("keeps a withdrawn row in sight and out of the total", async () => {
    const plain = input("Ark1!B3");
    const [first, ...others] = plain.rows;
    const built = await run<{ address: string }>("ny-tiltagstabel", {
      ...plain,
      rows: [{ ...first, status: "udgået" }, ...others],
    });
    const withdrawn = source.rows[0].amounts[0];
    expect((await lineOf(built.address, "I alt")).values[0]).toBe(source.total[0] - withdrawn);
    expect((await lineOf(built.address, source.rows[0].title)).values[0]).toBe(withdrawn);
  });
});
