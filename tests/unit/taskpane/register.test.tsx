import { screen, within } from "@testing-library/react";
import { actionFault } from "../../../src/actions/action";
import type { OverviewTable } from "../../../src/actions/read-overview";
import { fail, succeed } from "../../../src/finance/result";
import type { RegisteredForm } from "../../../src/sheets/ledgers/table-register";
import { openPane, placeAt, type WorldOptions } from "./pane-world";

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
  },
  "nyt-udtraek": { address: "Udtræk!A1:F20", initiatives: 12 },
  opfoelgning: { address: "Opfølgning!A1:E40" },
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
