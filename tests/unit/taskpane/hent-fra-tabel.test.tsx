import { act, screen, within } from "@testing-library/react";
import { actionFault } from "../../../src/actions/action";
import { fail, succeed } from "../../../src/finance/result";
import { openPane, placeAt } from "./pane-world";

const ASKED = { page: "hent-fra-tabel", asked: true } as const;

const said = (da: string, en = da) => ({ da, en });

const YEARS = [2019, 2020];

const row = (at: number, title: string, amounts: readonly (number | null)[], more: object = {}) => ({
  number: "",
  title,
  group: "",
  status: null,
  investment: false,
  note: "",
  amounts: amounts.map((amount, index) => ({
    header: String(YEARS[index]),
    year: YEARS[index] ?? null,
    amount,
    understood: amount === null ? "not-quantified" : "number",
    cell: `Ark1!${index === 0 ? "C" : "D"}${String(at)}`,
  })),
  cell: `Ark1!B${String(at)}`,
  ...more,
});

const BALLERUP = {
  range: "Ark1!A1:D5",
  title: "",
  contract: { unit: "mio", savings: null, priceLevel: null, years: YEARS },
  initiatives: [
    row(2, "STU", [1, 1], { number: "4", group: "Botilbud" }),
    row(3, "§ 85", [1, null], { number: "7" }),
    row(4, "Ledsagerordning", [0.35, 0.35], { number: "9", status: "udgået" }),
  ],
  targets: [],
  passedOver: [{ cell: "Ark1!B5", label: "I alt" }],
  unsure: [
    { cell: "Ark1!A1:D5", message: said("Tabellen siger ikke, om en besparelse skrives med plus eller minus.") },
    { cell: "Ark1!C3", message: said("Tallet kan være skrevet på engelsk. Det er læst som 1.") },
  ],
};

const CONTINUE = "Fortsæt i Ny tiltagstabel";

test("shows how each row was understood, and where to look", async () => {
  const { user, asked, shown } = openPane({ start: ASKED, answer: () => succeed(BALLERUP) });
  expect(await screen.findByText("3 tiltag er læst.", { selector: "strong" })).toBeVisible();
  expect(asked).toEqual([{ id: "hent-fra-tabel", input: {} }]);
  const rows = within(screen.getByRole("table")).getAllByRole("row");
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    "Tiltag20192020",
    "STUnr. 4 · Botilbud1,001,00",
    "§ 85nr. 71,00-",
    "Ledsagerordningnr. 9 · udgået · tæller ikke med0,350,35",
  ]);
  await user.click(screen.getByRole("button", { name: "Usikker: 1,00. Vis Ark1!C3" }));
  expect(shown).toEqual([placeAt("Ark1!C3")]);
  expect(screen.getByText("Tallet kan være skrevet på engelsk. Det er læst som 1.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Ikke hentet (1)" }));
  expect(screen.getByText(/I alt/)).toBeVisible();
});

test("goes on to the wizard's rows once the sign has been chosen", async () => {
  const { user, navigator } = openPane({ start: ASKED, answer: () => succeed(BALLERUP) });
  await user.click(await screen.findByRole("button", { name: CONTINUE }));
  expect(screen.getByText("Vælg, hvordan tabellen skriver en besparelse.")).toBeVisible();
  expect(screen.getByLabelText("Fortegn")).toHaveFocus();
  expect(screen.getByLabelText("Enhed")).toHaveValue("mio");
  await user.selectOptions(screen.getByLabelText("Fortegn"), "plus");
  await user.click(screen.getByRole("button", { name: CONTINUE }));
  expect(navigator.current()).toEqual({ page: "ny-tiltagstabel" });
  expect(await screen.findByText("3 tiltag, heraf 1 udgået eller afvist")).toBeVisible();
  expect(screen.getByLabelText("2020, række 2")).toHaveValue("-");
  expect(screen.getByLabelText("2019, række 3")).toHaveValue("0,35");
  await user.click(screen.getByRole("button", { name: "Vis tabellen" }));
  expect(screen.getByRole("row", { name: "I alt 2,00 1,00" })).toBeVisible();
});

test("keeps the table's own contract in the wizard, and claims no price level the table has not", async () => {
  const { user } = openPane({
    start: ASKED,
    answer: () => succeed({ ...BALLERUP, title: "Strategiplan", contract: { ...BALLERUP.contract, savings: "plus" } }),
  });
  await user.click(await screen.findByRole("button", { name: CONTINUE }));
  await user.click(await screen.findByRole("button", { name: "Tilbage" }));
  expect(screen.getByLabelText("Titel")).toHaveValue("Strategiplan");
  expect(screen.getByLabelText("Første år")).toHaveValue("2019");
  expect(screen.getByLabelText("Antal år")).toHaveValue("2");
  expect(screen.getByLabelText("Enhed")).toHaveValue("mio");
  expect(screen.getByLabelText("Fortegn")).toHaveValue("plus");
  expect(screen.getByLabelText("Prisniveau")).toHaveValue("");
});

test("makes a recovery plan where the table has a target, with what is unallocated in its place", async () => {
  const recovery = {
    ...BALLERUP,
    contract: { unit: "1000kr", savings: "minus", priceLevel: null, years: YEARS },
    initiatives: [
      row(3, "Foranstaltninger vedr. unge", [-977, -1257]),
      row(4, "Forventet, men p.t. ufordelt", [-1023, -1023]),
    ],
    targets: [row(2, "Reduktionsmål i budgetaftale", [-2000, -3000])],
    unsure: [],
  };
  const { user } = openPane({ start: ASKED, answer: () => succeed(recovery) });
  expect(await screen.findByText("2 tiltag og 1 mål er læst.", { selector: "strong" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: CONTINUE }));
  expect(await screen.findByText("1 tiltag")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Videre til mål" }));
  expect(screen.getByLabelText("Mål 2020")).toHaveValue("-3.000");
  expect(screen.getByLabelText(/ufordelt.* 2019/i)).toHaveValue("-1.023");
});

test("asks before it replaces a table that has been begun", async () => {
  const { user, navigator } = openPane({ start: { page: "ny-tiltagstabel" }, answer: () => succeed(BALLERUP) });
  await user.clear(await screen.findByLabelText("Titel"));
  await user.type(screen.getByLabelText("Titel"), "Min plan");
  await act(() => {
    navigator.go({ ...ASKED });
    return Promise.resolve();
  });
  await user.selectOptions(await screen.findByLabelText("Fortegn"), "plus");
  await user.click(screen.getByRole("button", { name: CONTINUE }));
  expect(screen.getByText(/Du er i gang med »Min plan« med 0 tiltag/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Behold den" }));
  expect(navigator.current()).toEqual(ASKED);
  expect(screen.queryByText(/Du er i gang med/)).toBeNull();
  await user.click(screen.getByRole("button", { name: CONTINUE }));
  await user.click(screen.getByRole("button", { name: "Erstat den" }));
  expect(await screen.findByText("3 tiltag, heraf 1 udgået eller afvist")).toBeVisible();
});

test("asks which year a column is, where two have the same or none", async () => {
  const columns = (at: number, amounts: readonly number[]) => ({
    ...row(at, "Botilbud", []),
    amounts: ["Korrigeret 2018", "Forventet 2018", "BO1"].map((header, index) => ({
      header,
      year: index < 2 ? 2018 : null,
      amount: amounts[index] ?? null,
      understood: "number",
      cell: `Ark1!${"CDE"[index] ?? ""}${String(at)}`,
    })),
  });
  const { user } = openPane({
    start: ASKED,
    answer: () =>
      succeed({
        ...BALLERUP,
        contract: { ...BALLERUP.contract, savings: "minus" },
        initiatives: [columns(2, [10, 20, 30])],
        unsure: [],
      }),
  });
  await user.click(await screen.findByRole("button", { name: CONTINUE }));
  expect(screen.getByRole("alert")).toHaveTextContent("2018 står ved to kolonner. Lad den ene være tom.");
  await user.clear(screen.getByLabelText("År for Korrigeret 2018"));
  await user.type(screen.getByLabelText("År for BO1"), "2020");
  await user.click(screen.getByRole("button", { name: CONTINUE }));
  expect(await screen.findByLabelText("2018, række 1")).toHaveValue("20");
  expect(screen.getByLabelText("2019, række 1")).toHaveValue("");
  expect(screen.getByLabelText("2020, række 1")).toHaveValue("30");
});

test("says what to do where there is nothing to fetch", async () => {
  const fault = actionFault("no-initiatives", "Der er ingen rækker med beløb i Ark1!A1:A2.", "…");
  openPane({ start: ASKED, answer: () => fail(fault) });
  expect((await screen.findAllByText(/Der er ingen rækker med beløb i Ark1!A1:A2\./)).length).toBeGreaterThan(0);
  expect(screen.queryByRole("button", { name: CONTINUE })).toBeNull();
});

test("speaks English where Excel does", async () => {
  openPane({ start: ASKED, language: "en", answer: () => succeed(BALLERUP) });
  expect(await screen.findByText("3 initiatives read.", { selector: "strong" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Continue in New initiative table" })).toBeVisible();
});
