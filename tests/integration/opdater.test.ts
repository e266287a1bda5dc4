import type { OpdaterOutcome } from "../../src/actions/opdater/outcome";
import { openWorkbench, type Workbench } from "./workbench";

interface Refused {
  readonly error: { readonly code: string; readonly message: string; readonly cell?: string };
}

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

beforeEach(async () => {
  workbench.load();
  await act("importer-sager", { year: 2026, month: 7, pseudonyms: true, text: list(JULY) });
});

afterAll(() => workbench.close());

jest.setTimeout(240_000);

const act = <T>(id: string, input: object) => workbench.step<T>({ action: { id, input } });
const refresh = (rows: readonly string[], more: object = {}) =>
  act<OpdaterOutcome>("opdater", { month: 8, pseudonyms: true, text: list(rows), ...more });
const undo = () => act<object>("fortryd", {});
const write = (at: string, value: unknown) => workbench.step({ write: { at, cells: [[value]] } });

const HEADER = "Sag;Borger;Paragraf;Kategori;Takst;Takstenhed;Omfang;Startdato;Slutdato;Sandsynlighed;Bemærkning";
const list = (rows: readonly string[]): string => [HEADER, ...rows].join("\n");

const JULY = [
  "S1;B1;§ 107;Bolig;2.503;døgn;1;01-01-2020;;;",
  "S2;B1;§ 104;Dagtilbud;18.557;måned;0,85;16-06-2026;;;",
  "S3;B2;§ 85;Støtte;420;time;12,5;01-01-2026;31-03-2026;;",
  "S4;B3;§ 107;Bolig;2.000;uge;1;01-10-2026;;50 %;",
  "S5;B4;§ 85;Støtte;36.500;år;1;01-01-2026;;;Ring til sagsbehandler",
];

/** S2 gets another extent, S4 never comes, S5 is gone, S6 is new. */
const AUGUST = [
  "S3;B2;§ 85;Støtte;420;time;12,5;01-01-2026;31-03-2026;;",
  "S6;B5;§ 107;Bolig;1.000;døgn;1;01-09-2026;;;Ny",
  "S1;B1;§ 107;Bolig;2.503;døgn;1;01-01-2020;;;Skriv ikke over mig",
  "S2;B1;§ 104;Dagtilbud;18.557;måned;1;16-06-2026;;;",
];

const AS_OF = 46_265; // 31-8-2026

describe("a new case list", () => {
  it("brings Sager up to date in place: new below, changed cells changed, those that are gone ended", async () => {
    const done = await refresh(AUGUST);
    expect(done).toMatchObject({ written: true, added: ["S6"], over: 0, unchanged: 2, overwritten: [] });
    expect(done.changed).toEqual([
      { sag: "S2", cell: "Sager!K8", fields: [{ key: "omfang", title: "Omfang", before: 0.85, after: 1 }] },
    ]);
    expect(done.ended.map(({ sag, fields }) => [sag, fields.map(({ key, after }) => [key, after])])).toEqual([
      [
        "S4",
        [
          ["sandsynlighed", 0],
          ["status", "ophørt"],
        ],
      ],
      [
        "S5",
        [
          ["slutdato", AS_OF - 1],
          ["status", "ophørt"],
        ],
      ],
    ]);
    const { values, formulas } = await workbench.read("Sager!A4:AL12");
    expect(values.slice(3).map(([sag]) => sag)).toEqual(["S1", "S2", "S3", "S4", "S5", "S6"]);
    expect(values[0]?.slice(1, 3)).toEqual([
      AS_OF,
      "4 sager læst, 0 rækker udeladt; beregningen er ens til øren med Tiltags egen",
    ]);
    expect(values[8]?.slice(35)).toEqual([1_000 * 122, 365_000, 122 / 365]);
    expect(values[6]?.[35]).toBe(0);
    expect(new Set(formulas.slice(3).map((row) => row[23])).size).toBe(1);
    expect(values[7]?.[21]).toBe("Ring til sagsbehandler");
    expect(values[3]?.[21]).toBe("");
    expect(values[8]?.[21]).toBe("Ny");
    expect((await workbench.read("Sager!M12")).text).toEqual([["01-09-2026"]]);
    await workbench.keep("opdateret");
  });

  it("leaves the user's own columns, order and remarks alone", async () => {
    await write("Sager!V7", "Mit eget");
    const before = await workbench.read("Sager!A7:A11");
    await refresh(AUGUST);
    expect((await workbench.read("Sager!V7")).values).toEqual([["Mit eget"]]);
    expect((await workbench.read("Sager!A7:A11")).values).toEqual(before.values);
  });

  it("finds the columns that the user has renamed", async () => {
    await write("Sager!K6", "Andel af plads");
    const done = await refresh(AUGUST);
    expect(done).toMatchObject({ written: true, added: ["S6"] });
    expect((await workbench.read("Sager!K8")).values).toEqual([[1]]);
  });

  it("says what it would do, and does nothing, when it is only asked", async () => {
    const before = await workbench.snapshot();
    const asked = await refresh(AUGUST, { dryRun: true });
    expect(asked).toMatchObject({ written: false, added: ["S6"] });
    expect(await workbench.snapshot()).toEqual(before);
  });

  it("is undone whole where a case is written another way, whatever the letters", async () => {
    await write("Sager!A8", "s2");
    const before = (await workbench.read("Sager!A7:V11")).values;
    await refresh(AUGUST);
    expect((await workbench.read("Sager!K8")).values).toEqual([[1]]);
    await undo();
    expect((await workbench.read("Sager!A7:V12")).values.slice(0, 5)).toEqual(before);
  });

  it("is undone with the looks of the empty cells that the new cases came in", async () => {
    await write("Sager!C12", "12%");
    await write("Sager!C12", "");
    const before = await workbench.snapshot();
    await refresh(AUGUST);
    await undo();
    expect(await workbench.snapshot()).toEqual(before);
    await write("Sager!C12", 0.12);
    expect((await workbench.read("Sager!C12")).text).toEqual([["12%"]]);
  });

  it("is refused where two cases have one number", async () => {
    await write("Sager!A8", "s1");
    expect(await act<Refused>("opdater", { month: 8, text: list(AUGUST) })).toMatchObject({
      error: { code: "case-twice" },
    });
  });

  it("does without a column that no prognosis needs", async () => {
    await write("Sager!S6", "Noget helt andet");
    await write("Sager!T6", "Og dette");
    await write("Sager!U6", "Og her");
    expect(await refresh(AUGUST)).toMatchObject({ written: true, added: ["S6"] });
  });

  it("does not end a case whose row could not be read", async () => {
    const done = await refresh([...JULY.slice(0, 4), "S5;B4;§ 85;Støtte;gratis;år;1;01-01-2026;;;"]);
    expect(done.list.errors).toHaveLength(1);
    expect(done).toMatchObject({ added: [], changed: [], ended: [], unchanged: 4 });
  });

  it("tells of a calculated cell that somebody has written over, and leaves it", async () => {
    await write("Sager!X8", 12);
    const done = await refresh(AUGUST);
    expect(done.overwritten).toEqual(["Sager!X8", "Sager!AJ8"]);
    expect((await workbench.read("Sager!X8")).formulas).toEqual([[12]]);
  });

  it("is refused where it is older than what stands, as January's would be", async () => {
    expect(await act<Refused>("opdater", { month: 1, text: list(AUGUST) })).toMatchObject({
      error: { code: "list-older", cell: "Sager!B4" },
    });
  });

  it("is refused where new cases could not get a formula", async () => {
    await write("Sager!AJ11", 7);
    expect(await act<Refused>("opdater", { month: 8, text: list(AUGUST) })).toMatchObject({
      error: { code: "formula-missing", cell: "Sager!AJ11" },
    });
  });

  it("is refused where there is none, and where something stands below it", async () => {
    await write("Sager!C13", "Min note");
    const two = [...AUGUST, "S7;B6;§ 107;Bolig;500;døgn;1;01-08-2026;;;"];
    expect(await act<Refused>("opdater", { month: 8, text: list(two) })).toMatchObject({
      error: { code: "no-room-below", cell: "Sager!C13" },
    });
    workbench.load();
    expect(await act<Refused>("opdater", { month: 8, text: list(AUGUST) })).toMatchObject({
      error: { code: "cases-missing" },
    });
  });
});

describe("citizens", () => {
  it("keep the pseudonyms they have, by their cases; new ones get the next", async () => {
    workbench.load();
    const first = [
      "S1;0101901234;§ 107;Bolig;2.503;døgn;1;01-01-2020;;;",
      "S2;0202801234;§ 85;Støtte;10;døgn;1;01-01-2026;;;",
    ];
    const next = [
      "S9;0303701234;§ 85;Støtte;10;døgn;1;01-08-2026;;;",
      "S8;0202801234;§ 85;Støtte;10;døgn;1;01-08-2026;;;",
      ...[...first].reverse(),
    ];
    await act("importer-sager", { year: 2026, month: 7, pseudonyms: true, text: list(first) });
    const done = await refresh(next);
    expect(done).toMatchObject({ added: ["S9", "S8"], changed: [], ended: [] });
    const { values } = await workbench.read("Sager!A7:B10");
    expect(values).toEqual([
      ["S1", "B0001"],
      ["S2", "B0002"],
      ["S9", "B0003"],
      ["S8", "B0002"],
    ]);
  });
});

describe("a citizen whose cases have had two pseudonyms", () => {
  const caseOf = (sag: string, borger: string) => `${sag};${borger};§ 107;Bolig;2.503;døgn;1;01-01-2020;31-01-2026;;`;

  it("is told of by the cases' numbers, and gets one", async () => {
    workbench.load();
    // S2 came with a replacement number; now the list has the citizen's own.
    const first = [caseOf("S1", "0101901234"), caseOf("S2", "0202801234"), caseOf("S3", "0303701234")];
    const next = [caseOf("S1", "010190-1234"), caseOf("S2", "0101901234"), caseOf("S3", "0303701234")];
    await act("importer-sager", { year: 2026, month: 7, pseudonyms: true, text: list(first) });
    const seen = await refresh(next, { dryRun: true });
    expect(seen.list.checks.filter(({ code }) => code === "several-pseudonyms")).toEqual([
      {
        row: 3,
        column: "Borger",
        code: "several-pseudonyms",
        message: "Sagerne S1, S2 er samme borgers, men har haft forskellige pseudonymer i Sager. De får alle B0001.",
      },
    ]);
    expect(JSON.stringify(seen)).not.toMatch(/010190|0202801234/);
    expect((await refresh(next)).written).toBe(true);
    expect((await workbench.read("Sager!A7:B9")).values).toEqual([
      ["S1", "B0001"],
      ["S2", "B0001"],
      ["S3", "B0003"],
    ]);
  });

  it("does not get a CPR number that somebody has typed in Sager for a pseudonym", async () => {
    await write("Sager!B7", "'0101901234");
    const seen = await refresh([caseOf("S1", "0101901234"), caseOf("S9", "0101901234")], { dryRun: true });
    const [s1] = seen.changed;
    expect(s1?.fields.find(({ key }) => key === "borger")?.after).toMatch(/^B\d{4}$/);
    expect(seen.list.checks.filter(({ code }) => code === "several-pseudonyms")).toEqual([]);
  });
});

describe("the prognosis", () => {
  beforeEach(() => act("ny-prognose", { year: 2026, month: 7 }));

  it("follows: the month is rolled, Beregning gets the new cases, and all sums agree", async () => {
    const done = await refresh(AUGUST);
    expect(done).toMatchObject({ prognoses: ["Prognose 2026"], missingRows: [] });
    const head = await workbench.read("'Prognose 2026'!A3:B11");
    expect(head.values[0]?.[1]).toBe(8);
    expect(head.values[4]?.[1]).toBe(6);
    expect(head.values[6]?.[1]).toBe(0);
    expect(head.values[7]?.[1]).toBe(0);
    expect(head.values[8]?.[1]).toBe("6 sager, 6 med takst: Sager er ens til øren, og arket følger Sager");
    const { values } = await workbench.read("'Beregning 2026'!A7:C12");
    expect(values[5]).toEqual(["S6", 6, "B5"]);
    await workbench.keep("opdateret-prognose");
  });

  it("is, with everything else, as before when the refresh is undone", async () => {
    const before = await workbench.snapshot();
    await refresh(AUGUST);
    expect(await undo()).toMatchObject({});
    expect(await workbench.snapshot()).toEqual(before);
  });

  it.each([true, false])("is as before wherever the refresh fails (carried out: %s)", async (applied) => {
    const before = await workbench.snapshot();
    let atSync = 0;
    for (let failed = true; failed;) {
      atSync++;
      await workbench.step({ fault: { atSync, applied, code: "GeneralException" } });
      const outcome = await act<Partial<Refused>>("opdater", { month: 8, text: list(AUGUST) });
      failed = outcome.error !== undefined;
      if (failed) expect(await workbench.snapshot()).toEqual(before);
    }
    expect(atSync).toBeGreaterThan(9);
  });

  // More than two megabytes: two requests, each of which makes the table longer.
  const LONG = Array.from({ length: 68 }, (_, index) =>
    [`L${String(index)}`, "B1", "§ 107", "Bolig", "10", "døgn", "1", "01-01-2020", "", "", "x".repeat(30_000)].join(
      ";",
    ),
  );

  it("leaves the workbook as it was where one of several requests fails, and is undone as one", async () => {
    const shown = async () => (await workbench.read("Sager!A3:U83")).text;
    const sheets = () => workbench.step<object[]>({ list: "sheets" });
    const [before, there] = [await shown(), await sheets()];
    const codes: (string | undefined)[] = [];
    for (let atSync = 9; codes.at(-1) !== undefined || atSync === 9; atSync++) {
      await workbench.step({ fault: { atSync, applied: true, code: "GeneralException" } });
      const outcome = await act<Partial<Refused>>("opdater", { month: 7, text: list([...JULY, ...LONG]) });
      codes.push(outcome.error?.code);
      if (outcome.error !== undefined) expect([await shown(), await sheets()]).toEqual([before, there]);
    }
    // The reading back is tried again.
    expect(codes).toEqual(["interrupted", "interrupted", undefined]);
    expect((await workbench.read("Sager!A79")).values).toEqual([["L67"]]);
    await undo();
    expect([await shown(), await sheets()]).toEqual([before, there]);
  });

  it("takes a bounded number of round trips", async () => {
    const syncs = async () => (await workbench.step<{ syncs: number }>({ count: true })).syncs;
    await syncs();
    await refresh(AUGUST);
    expect(await syncs()).toBeLessThanOrEqual(14);
  });
});
