import { screen, within } from "@testing-library/react";
import { actionFault } from "../../../src/actions/action";
import type { OverviewTable } from "../../../src/actions/read-overview";
import { fail, succeed } from "../../../src/finance/result";
import type { RegisteredForm } from "../../../src/sheets/ledgers/table-register";
import { openPane, placeAt, type WorldOptions } from "./pane-world";

jest.setTimeout(60_000);

const tableOf = (
  table: string,
  title: string,
  form: RegisteredForm,
  years: readonly number[],
  address = "Ark1!B5:H9",
): OverviewTable => ({
  registered: { table, title, form, years, contract: { unit: "1000kr", savings: "minus", decimals: 0 } },
  place: placeAt(address),
});

const PLANS = [
  tableOf("A", "Voksne", "handleplan", [2026, 2027]),
  tableOf("B", "Børn", "handleplan", [2027, 2028]),
  tableOf("Budget", "Budget", "budget-og-forventet", [2026]),
];

const REGISTER = tableOf("Tiltag", "Alle tiltag", "register", [2026, 2027], "Tiltag!A4:AB20");

const ANSWERS: Readonly<Record<string, unknown>> = {
  "opret-register": {
    address: "Tiltag!A1:AB20",
    initiatives: 12,
    renumbered: [{ title: "Færre ture", from: "1", to: "13" }],
    carriedIn: [
      { number: "1", title: "Bostøtte", remaining: -1186.5 },
      { number: "2", title: "Digital støtte", remaining: -260 },
    ],
  },
  "nyt-udtraek": { address: "Udtræk!A1:F20", initiatives: 12 },
  opfoelgning: { address: "Opfølgning!A1:E40" },
  "laas-plan": { address: "'Tiltag-plan'!A5:K12", locked: [{ number: "1", title: "Bostøtte" }] },
  "laas-op-plan": { address: "'Tiltag-plan'!A13:K16", unlocked: [{ number: "1", title: "Bostøtte" }] },
  "genskab-plan": { address: "Tiltag!Q5", cells: ["Tiltag!Q5", "Tiltag!T6"] },
  statusmaaned: { address: "'Tiltag-status'!A5:P8", month: { year: 2026, month: 11 }, years: [{}, {}] },
};

const open = (tables: readonly OverviewTable[], options: Partial<WorldOptions> = {}) =>
  openPane({
    start: { page: "register" },
    overview: { tables },
    answer: ({ id }) => succeed(ANSWERS[id]),
    ...options,
  });

const press = (name: string) => screen.findByRole("button", { name });

test("is the first of the forms", async () => {
  const { user, navigator } = open([], { start: { page: "skemaer" } });
  const [first] = within(await screen.findByRole("main")).getAllByRole("button");
  expect(first).toHaveTextContent("Register og opfølgning");
  if (first !== undefined) await user.click(first);
  expect(navigator.current()).toEqual({ page: "register" });
});

test("creates the register from the initiative tables, with every year of theirs", async () => {
  const { user, asked, navigator } = open(PLANS);
  expect(await screen.findByRole("checkbox", { name: /^Voksne/ })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: /^Børn/ })).toBeChecked();
  expect(screen.queryByRole("checkbox", { name: /^Budget/ })).toBeNull();
  expect(screen.getByText(/årene 2026, 2027, 2028 og står i 1.000 kr. · besparelser med minus/)).toBeVisible();
  await user.click(await press("Opret register på nyt ark"));
  expect(asked).toEqual([{ id: "opret-register", input: { from: ["A", "B"], years: [2026, 2027, 2028] } }]);
  expect((await screen.findAllByText(/oprettet med 12 tiltag. 1 har fået et nyt nummer/))[0]).toBeVisible();
  expect(screen.getByRole("button", { name: "Vis Tiltag!A1:AB20" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Fortryd" }));
  expect(navigator.current()).toEqual({ page: "hjem", undo: "asked" });
});

test("creates an empty register under the contract that is chosen", async () => {
  const { user, asked } = open(PLANS.slice(0, 1));
  await user.click(await screen.findByRole("checkbox", { name: /^Voksne/ }));
  const firstYear = screen.getByRole("textbox", { name: "Første år" });
  await user.clear(firstYear);
  await user.click(await press("Opret register på nyt ark"));
  expect(screen.getByText(/Skriv det første år/)).toBeVisible();
  expect(asked).toEqual([]);
  await user.type(firstYear, "2028");
  await user.click(await press("Opret register på nyt ark"));
  expect(asked).toEqual([
    {
      id: "opret-register",
      input: { years: [2028, 2029], unit: "1000kr", savings: "minus", priceLevel: "", decimals: 0 },
    },
  ]);
});

test("makes an extract of the register that is there", async () => {
  const { user, asked, shown } = open([...PLANS, REGISTER]);
  await user.click(await press("Vis Tiltag!A4:AB20"));
  expect(shown).toEqual([placeAt("Tiltag!A4:AB20")]);
  expect(screen.queryByRole("button", { name: "Opret register på nyt ark" })).toBeNull();
  await user.click(screen.getByRole("radio", { name: "Realiseret" }));
  await user.click(await press("Lav udtræk på nyt ark"));
  expect(asked).toEqual([{ id: "nyt-udtraek", input: { register: "Tiltag", series: "realiseret" } }]);
  expect(await press("Vis Udtræk!A1:F20")).toBeVisible();
});

test("asks for a follow-up with the targets and limits as typed", async () => {
  const { user, asked } = open([REGISTER]);
  await user.type(await screen.findByRole("textbox", { name: "Mål 2026" }), "-1.234,5");
  await user.click(await press("Lav opfølgning på nyt ark"));
  expect(screen.getByText(/^2027: Skriv reduktionsmålet/)).toBeVisible();
  await user.type(screen.getByRole("textbox", { name: "Mål 2027" }), "0");
  const red = screen.getByRole("textbox", { name: "Rød under" });
  await user.clear(red);
  await user.type(red, "97");
  await user.click(await press("Lav opfølgning på nyt ark"));
  expect(screen.getByText("Gul skal være mindst så høj som rød.")).toBeVisible();
  expect(asked).toEqual([]);
  await user.clear(red);
  await user.type(red, "82,5");
  await user.click(await press("Lav opfølgning på nyt ark"));
  expect(asked).toEqual([
    { id: "opfoelgning", input: { register: "Tiltag", targets: [-1234.5, 0], limits: { gul: 0.95, roed: 0.825 } } },
  ]);
  expect(await press("Vis Opfølgning!A1:E40")).toBeVisible();
});

test("tells what is wrong in the register, with its cell", async () => {
  const fault = actionFault("not-an-amount", "…", "Tiltag!P7 is not a number in Excel.", { cell: "Tiltag!P7" });
  const { user } = open([REGISTER], { answer: () => fail(fault), language: "en" });
  await user.click(await press("Make extract on new sheet"));
  expect(await screen.findByText("The extract was not made")).toBeVisible();
  expect(screen.getByRole("button", { name: "Show Tiltag!P7" })).toBeVisible();
  expect(screen.queryByText("The follow-up was not made")).toBeNull();
});

describe("the locked plan", () => {
  const difference = { title: "Bostøtte", year: 2026, cell: "Tiltag!Q5", locked: -1186.5, now: null };

  const compared = (known: object) => ({
    "sammenlign-plan": { locked: 2, differences: [], notLocked: [], missing: [], otherPrices: [], ...known },
  });

  const openWith = (answers: Readonly<Record<string, unknown>>) =>
    open([REGISTER], { answer: ({ id }) => succeed({ ...ANSWERS, ...answers }[id]) });

  test("is locked by a decision", async () => {
    const { user, asked } = open([REGISTER]);
    await user.type(await screen.findByRole("textbox", { name: "Beslutning" }), "Byrådet 8-10-2026");
    await user.click(await press("Lås planen"));
    expect(asked).toEqual([{ id: "laas-plan", input: { register: "Tiltag", decision: "Byrådet 8-10-2026" } }]);
    expect((await screen.findAllByText(/Planen er låst for 1 tiltag/))[0]).toBeVisible();
    expect(screen.getByRole("button", { name: "Vis 'Tiltag-plan'!A5:K12" })).toBeVisible();
  });

  test("tells where the register differs, and puts it back in one go", async () => {
    const { user, asked, shown } = openWith(
      compared({ differences: [difference], missing: [{ number: "7", title: "STU" }] }),
    );
    await user.click(await press("Sammenlign med låst plan"));
    expect(await screen.findByText("1 celle afviger fra den låste plan.")).toBeVisible();
    expect(screen.getByText(/Bostøtte, 2026: låst −1.186,5, nu tom./)).toBeVisible();
    expect(screen.getByText("Låst, men ikke længere i registeret: 7 STU.")).toBeVisible();
    await user.click(await press("Vis Tiltag!Q5"));
    expect(shown).toEqual([placeAt("Tiltag!Q5")]);
    await user.click(await press("Sæt den låste plan tilbage"));
    expect(asked.at(-1)).toEqual({ id: "genskab-plan", input: { register: "Tiltag" } });
    expect((await screen.findAllByText(/2 celler har fået deres låste beløb igen/))[0]).toBeVisible();
    expect(screen.queryByText(/1 celle afviger/)).toBeNull();
  });

  test("says so where nothing differs, and where prices can't be compared", async () => {
    const { user } = openWith(compared({ otherPrices: ["2025-priser", ""] }));
    await user.click(await press("Sammenlign med låst plan"));
    expect(await screen.findByText("Registerets plan er, som den er låst, for alle 2 låste tiltag.")).toBeVisible();
    expect(screen.getByText(/^Beløb låst i 2025-priser, uoplyste priser er ikke sammenlignet/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Sæt den låste plan tilbage" })).toBeNull();
  });

  test("is never unlocked without numbers and a reason", async () => {
    const { user, asked } = open([REGISTER]);
    const toggle = await press("Lås op");
    await user.click(toggle);
    const start = () => screen.getAllByRole("button", { name: "Lås op" }).find((button) => button !== toggle);
    await user.click(start() ?? toggle);
    expect(screen.getByText("Skriv mindst ét nummer.")).toBeVisible();
    expect(screen.getByText("Skriv, hvorfor planen låses op.")).toBeVisible();
    expect(asked).toEqual([]);
    await user.type(screen.getByRole("textbox", { name: "Tiltagenes numre" }), "1, SU02");
    await user.type(screen.getByRole("textbox", { name: "Begrundelse" }), "Ny start");
    await user.type(screen.getByRole("textbox", { name: "Hvem (kan udelades)" }), "Økonomi");
    await user.click(start() ?? toggle);
    expect(asked).toEqual([
      { id: "laas-op-plan", input: { register: "Tiltag", numbers: ["1", "SU02"], reason: "Ny start", who: "Økonomi" } },
    ]);
  });
});

test("keeps the month's status, and replaces it only on the user's word", async () => {
  const there = actionFault("month-there", "Der er en status for 11-2026.", "…", { cell: "'Tiltag-status'!A5" });
  const { user, asked } = open([REGISTER], {
    answer: ({ id, input }) => ((input as { replace: boolean }).replace ? succeed(ANSWERS[id]) : fail(there)),
  });
  expect(await screen.findByRole("combobox", { name: "Måned" })).toHaveDisplayValue("november");
  await user.click(await press("Gem månedens status"));
  expect((await screen.findAllByText(/Der er en status for 11-2026/))[0]).toBeVisible();
  await user.click(await press("Erstat månedens linjer"));
  expect((await screen.findAllByText(/Status for november 2026 er gemt i 2 linjer/))[0]).toBeVisible();
  expect(asked.map(({ input }) => input)).toEqual([
    { register: "Tiltag", year: 2026, month: 11, replace: false },
    { register: "Tiltag", year: 2026, month: 11, replace: true },
  ]);
});

describe("a new year", () => {
  test("is rolled from the newest register, and what is carried in is told", async () => {
    const { user, asked } = open([REGISTER]);
    await user.click(await press("Lav register for 2027–2028"));
    expect(asked).toEqual([{ id: "opret-register", input: { rollFrom: "Tiltag" } }]);
    expect(await screen.findByText("Begyndt i 2026: så meget mere giver de nu hele året")).toBeVisible();
    expect(screen.getByText("1. Bostøtte: −1.187")).toBeVisible();
    expect(screen.getByText("2. Digital støtte: −260")).toBeVisible();
  });

  test("is rolled from the register that is chosen, as all of the page is about it", async () => {
    const later = tableOf("Tiltag_2027", "Alle tiltag", "register", [2027, 2028], "Tiltag2!A4:AB20");
    const { user, asked } = open([REGISTER, later]);
    expect(await press("Lav register for 2028–2029")).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "Hvilket register?" }), "Alle tiltag (2026–2027)");
    await user.click(await press("Lav register for 2027–2028"));
    await user.click(await press("Sammenlign med låst plan"));
    expect(asked).toEqual([
      { id: "opret-register", input: { rollFrom: "Tiltag" } },
      { id: "sammenlign-plan", input: { register: "Tiltag" } },
    ]);
  });
});
