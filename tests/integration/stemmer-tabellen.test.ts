import { readFileSync } from "node:fs";
import { readXlsx } from "../../src/workbench/xlsx/read-xlsx";
import { CARRY_OVER_RULE, PRINTED } from "../unit/sheets/reading/printed-tables";
import { ballerupInput, genopretningInput } from "../helpers/source-tables";
import { openWorkbench, type Workbench } from "./workbench";

interface Told {
  readonly cell: string;
  readonly message: string;
}

interface Found extends Told {
  readonly kind: string;
  readonly stated: number | null;
  readonly expected: number | null;
  readonly difference: number | null;
}

interface Answer {
  readonly range: string;
  readonly findings: readonly Found[];
  readonly accepted: readonly (Found & { readonly reason: string })[];
  readonly rounding: readonly Told[];
  readonly understood: readonly Told[];
}

interface Refused {
  readonly error: { readonly code: string; readonly message: string };
}

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

beforeEach(() => workbench.load());

afterAll(() => workbench.close());

/** Types the rows; a row of the printed tables may be shorter than the others. */
async function type(at: string, rows: readonly (readonly unknown[])[]) {
  const width = Math.max(...rows.map((cells) => cells.length));
  const cells = rows.map((line) =>
    Array.from({ length: width }, (_, column) => {
      const cell = line[column] ?? null;
      // A text that begins with a sign or looks like a formula is typed as Excel's users do: with an apostrophe.
      return typeof cell === "string" && /^[-(*•]/.test(cell) ? `'${cell}` : cell;
    }),
  );
  await workbench.step({ write: { at, cells } });
}

const review = (range?: string) => workbench.step<Answer>({ action: { id: "stemmer-tabellen", input: { range } } });

const HOEJE_TAASTRUP = PRINTED.hoejeTaastrup.rows;

describe("stemmer-tabellen", () => {
  it("finds the net row of Høje-Taastrup and says whose number it was made with", async () => {
    await type("Ark1!A1", HOEJE_TAASTRUP);
    const { findings, range } = await review("A1:E14");
    expect(range).toBe("Ark1!A1:E14");
    expect(
      findings.map(({ kind, cell, stated, expected, difference }) => ({ kind, cell, stated, expected, difference })),
    ).toEqual(
      ["C", "D", "E"].map((column) => ({
        kind: "sum-does-not-hold",
        cell: `Ark1!${column}10`,
        stated: -7125,
        expected: -8825,
        difference: 1700,
      })),
    );
    expect(findings[0]?.message).toBe(
      "»Samlet ændring (Netto)« for 2024: der står −7.125, men −9.000 + 175 giver −8.825. Forskellen er 1.700. −7.125 = −7.300 + 175: tallet for »Effektivisering« er 2023's.",
    );
  });

  it("reads what is selected, and the whole sheet where that is one cell", async () => {
    await type("Ark1!A1", HOEJE_TAASTRUP);
    await workbench.step({ select: "Ark1!A1:E14" });
    expect((await review()).findings).toHaveLength(3);
    await workbench.step({ select: "Ark1!B8" });
    expect((await review()).range).toBe("Ark1!A1:E14");
    expect((await review("A:E")).findings).toHaveLength(3);
  });

  it("says how the table was understood", async () => {
    await type("Ark1!B2", PRINTED.varde2017.rows);
    const { understood, findings } = await review("B2:E6");
    expect(findings).toEqual([]);
    expect(understood).toEqual([
      { cell: "Ark1!B2:E6", message: "B2:E6: 3 rækker med tal i 3 kolonner (Korrigeret, Forventet, Difference)." },
      {
        cell: "Ark1!C6:E6",
        message: "»I alt« (C6:E6) er summen af »Botilbud« og »Bostøtte jf. §85«. Det passer alle 3 steder.",
      },
      {
        cell: "Ark1!E4:E6",
        message: "»Difference« (E4:E6) er »Korrigeret« minus »Forventet«. Det passer alle 3 steder.",
      },
    ]);
  });

  it("notes the rule that the recovery plan's text gives and its table does not follow", async () => {
    await type("Ark1!A1", [[CARRY_OVER_RULE], [], ...PRINTED.genopretning.rows]);
    const { findings } = await review("A1:E13");
    expect(findings.map(({ kind, cell, expected }) => ({ kind, cell, expected }))).toEqual([
      { kind: "rule-not-applied", cell: "Ark1!D13", expected: -3440 },
      { kind: "rule-not-applied", cell: "Ark1!E13", expected: -8160 },
    ]);
    expect((await review("A3:E13")).findings).toEqual([]);
  });

  it("changes nothing", async () => {
    await type("Ark1!A1", HOEJE_TAASTRUP);
    const before = await workbench.snapshot();
    await workbench.step({ count: true });
    await review("A1:E14");
    expect(await workbench.snapshot()).toEqual(before);
    expect(await workbench.step<{ syncs: number }>({ count: true })).toMatchObject({ syncs: 2 });
  });

  it("reads numbers that were pasted as text, and says that they are", async () => {
    await type("Ark1!A1", [
      ["Tiltag", 2024, 2025],
      ["STU", "'1.200", 1200],
      ["Takster", 300, 300],
      ["I alt", "=SUM(B2:B3)", "=SUM(C2:C3)"],
    ]);
    const { findings } = await review("A1:C4");
    expect(findings).toMatchObject([{ kind: "number-as-text", cell: "Ark1!B2", stated: 1200 }]);
    expect(findings[0]?.message).toBe("B2 er tekst, ikke et tal, og er derfor ikke talt med i »I alt« (B4).");
  });

  it("finds nothing wrong in the tables that Tiltag makes itself", async () => {
    await workbench.step({ action: { id: "ny-tiltagstabel", input: ballerupInput("Ark1!B3") } });
    await workbench.step({
      action: { id: "ny-tiltagstabel", input: genopretningInput({ newSheet: "Genopretning" }, true) },
    });
    await workbench.step({ select: "Ark1!B3" });
    const ballerup = await review();
    expect(ballerup.findings).toEqual([]);
    expect(ballerup.understood.map(({ message }) => message).join("\n")).toContain("»I alt«");
    await workbench.step({ select: "Genopretning!A1" });
    const genopretning = await review();
    expect(genopretning.findings).toEqual([]);
    expect(genopretning.understood.map(({ message }) => message).join("\n")).toContain("lagt oven i næste års mål");
  });

  it("tells a range that is none, and one with nothing in it", async () => {
    const refuse = (range: string) => workbench.step<Refused>({ action: { id: "stemmer-tabellen", input: { range } } });
    expect((await refuse("i alt")).error.code).toBe("not-an-address");
    expect((await refuse("Ark9!A1:B2")).error.code).toBe("sheet-not-found");
    expect((await refuse("A1:C9")).error.code).toBe("nothing-there");
    await type("Ark1!A1", [["Kun tekst"], ["og mere tekst"]]);
    expect((await refuse("A1:A2")).error.code).toBe("no-table");
  });
});

describe("godkend-fund", () => {
  const accept = (cell: string, stated: number, reason = "Besluttet i byrådet") =>
    workbench.step<Refused>({
      action: { id: "godkend-fund", input: { cell, kind: "sum-does-not-hold", stated, reason } },
    });

  beforeEach(() => type("Ark1!A1", HOEJE_TAASTRUP));

  it("takes a finding off the list, with its reason, as long as the number is the same", async () => {
    expect(await accept("Ark1!C10", -7125)).toEqual({
      cell: "Ark1!C10",
      kind: "sum-does-not-hold",
      reason: "Besluttet i byrådet",
    });
    const { findings, accepted } = await review("A1:E14");
    expect(findings.map(({ cell }) => cell)).toEqual(["Ark1!D10", "Ark1!E10"]);
    expect(accepted).toMatchObject([{ cell: "Ark1!C10", stated: -7125, reason: "Besluttet i byrådet" }]);
    await workbench.step({ write: { at: "Ark1!C10", cells: [[-7126]] } });
    expect((await review("A1:E14")).accepted).toEqual([]);
  });

  it("keeps what was accepted in a sheet for everybody to see, and in the saved workbook", async () => {
    await accept("Ark1!C10", -7125);
    await accept("Ark1!D10", -7125, "Som 2024");
    const { values } = await workbench.read("Tiltag-godkendt!A4:F6");
    expect(values[0]).toEqual(["Nr.", "Tidspunkt", "Celle", "Fund", "Tallet i cellen", "Begrundelse"]);
    expect(values.slice(1).map(([number, , ...rest]) => [number, ...rest])).toEqual([
      [1, "Ark1!C10", "sum-does-not-hold", -7125, "Besluttet i byrådet"],
      [2, "Ark1!D10", "sum-does-not-hold", -7125, "Som 2024"],
    ]);
    await workbench.keep("godkendte-fund");
    const written = await readXlsx(new Uint8Array(readFileSync("test-results/xlsx/godkendte-fund.xlsx")));
    workbench.load(written.book);
    expect((await review("Ark1!A1:E14")).accepted).toHaveLength(2);
  });

  it("can be undone", async () => {
    await accept("Ark1!C10", -7125);
    await workbench.step({ action: { id: "fortryd", input: {} } });
    expect((await review("Ark1!A1:E14")).findings).toHaveLength(3);
    const sheets = await workbench.step<{ name: string }[]>({ list: "sheets" });
    expect(sheets.map(({ name }) => name)).toEqual(["Ark1"]);
  });

  it("refuses without a reason, and where the number has changed since", async () => {
    expect((await accept("Ark1!C10", -7125, " ")).error.code).toBe("reason-missing");
    expect((await accept("Ark1!C10", -7000)).error.code).toBe("changed-since");
    expect((await accept("Ark9!C10", -7000)).error.code).toBe("not-an-address");
  });

  it("leaves the workbook as it was when a sync fails, wherever it fails", async () => {
    const before = await workbench.snapshot();
    for (const atSync of [1, 2, 3, 4, 5]) {
      for (const applied of [false, true]) {
        await workbench.step({ fault: { atSync, code: "GeneralException", applied } });
        const answer = await accept("Ark1!C10", -7125);
        if (!("error" in answer)) {
          // Reading back is tried twice, so that one failure there does no harm.
          await workbench.step({ action: { id: "fortryd", input: {} } });
        }
        expect(await workbench.snapshot()).toEqual(before);
      }
    }
  });
});

describe("hent-fra-tabel", () => {
  interface Fetched {
    readonly title: string;
    readonly contract: {
      readonly unit: string | null;
      readonly savings: string | null;
      readonly years: readonly number[];
    };
    readonly initiatives: readonly {
      readonly number: string;
      readonly title: string;
      readonly group: string;
      readonly status: string | null;
      readonly investment: boolean;
      readonly note: string;
      readonly amounts: readonly {
        readonly amount: number | null;
        readonly understood: string;
        readonly cell: string;
      }[];
    }[];
    readonly targets: readonly { readonly title: string }[];
    readonly passedOver: readonly { readonly label: string }[];
    readonly unsure: readonly Told[];
  }
  const fetchFrom = (range: string) => workbench.step<Fetched>({ action: { id: "hent-fra-tabel", input: { range } } });

  it("reads Ballerup's table with withdrawn rows and footnotes into initiatives", async () => {
    await type("Ark1!A1", PRINTED.ballerupAflastning.rows);
    const { initiatives, contract, unsure } = await fetchFrom("A1:F7");
    expect(contract).toEqual({ unit: "mio", savings: null, priceLevel: null, years: [2019, 2020, 2021, 2022] });
    expect(initiatives.map(({ number, title, status }) => ({ number, title, status }))).toEqual([
      { number: "9", title: "Ledsagerordning", status: "udgået" },
      { number: "10", title: "Alternativ aflastning", status: null },
      { number: "11", title: "Kørsel / fritidstilbud", status: "udgået" },
    ]);
    expect(initiatives[0]?.note).toMatch(/^forslaget om reduktion i ledsagerordning udgår/);
    expect(initiatives[2]?.note).toMatch(/^besparelsen er så minimal/);
    expect(initiatives[1]?.amounts.map(({ amount, cell }) => [amount, cell])).toEqual([
      [0.25, "Ark1!C3"],
      [0.25, "Ark1!D3"],
      [0.25, "Ark1!E3"],
      [0.25, "Ark1!F3"],
    ]);
    expect(unsure).toEqual([
      {
        cell: "Ark1!A1:F7",
        message: "Tabellen siger ikke, om en besparelse skrives med plus eller minus. Vælg det.",
      },
    ]);
  });

  it("reads a table that Tiltag has made back into the same initiatives", async () => {
    const input = ballerupInput("Ark1!B3");
    await workbench.step({ action: { id: "ny-tiltagstabel", input } });
    await workbench.step({ select: "Ark1!B3" });
    const { initiatives, contract, title } = await fetchFrom("Ark1!B3");
    expect(title).toBe(input.title);
    expect(contract).toEqual({ unit: "mio", savings: "plus", priceLevel: null, years: input.years });
    expect(
      initiatives.map(({ title: name, group, status, investment, amounts }) => ({
        title: name,
        group,
        status,
        investment,
        amounts: amounts.map(({ amount }) => amount),
      })),
    ).toEqual(
      input.rows.map((row) => ({
        title: row.title,
        group: row.group,
        status: "status" in row ? row.status : null,
        investment: "investment" in row ? row.investment : false,
        amounts: row.amounts,
      })),
    );
  });

  it("keeps targets, groups and what is not quantified apart in the recovery plan", async () => {
    await type("Ark1!A1", PRINTED.genopretning.rows);
    const { initiatives, targets, passedOver, contract } = await fetchFrom("A1:E11");
    expect(contract.unit).toBe("1000kr");
    expect(targets.map(({ title }) => title)).toEqual(["Reduktionsmål i budgetaftale"]);
    expect(passedOver.map(({ label }) => label)).toEqual(["Netto-udestående"]);
    expect(initiatives.map(({ title, amounts }) => [title, amounts[0]?.amount, amounts[0]?.understood])).toEqual([
      ["Analyse af udgiftsudviklingen", null, "not-quantified"],
      ["Foranstaltninger vedr. unge", -977, "number"],
      ["Kontraktgrundlag", null, "not-quantified"],
      ["Udekørende funktioner", null, "not-quantified"],
      ["Takstgruppe", null, "not-quantified"],
      ["Foranstaltning i egen bolig", null, "not-quantified"],
      ["Forventet, men p.t. ufordelt", -1023, "number"],
    ]);
  });
});
