import { act, screen, within } from "@testing-library/react";
import { actionFault } from "../../../src/actions/action";
import { fail, succeed } from "../../../src/finance/result";
import { openPane, placeAt, type AskedAction } from "./pane-world";

const ASKED = { page: "stemmer-tabellen", asked: true } as const;

const said = (da: string, en = da) => ({ da, en });

const netFinding = (column: string, year: number) => ({
  kind: "sum-does-not-hold",
  cell: `Ark1!${column}10`,
  stated: -7125,
  expected: -8825,
  difference: 1700,
  message: said(`»Samlet ændring (Netto)« for ${String(year)}: der står −7.125.`, `Net for ${String(year)}.`),
});

/** What the action answers for Høje-Taastrup's table, shortened. */
const HOEJE_TAASTRUP = {
  range: "Ark1!A1:E14",
  findings: [netFinding("C", 2024), netFinding("D", 2025)],
  accepted: [],
  rounding: [],
  understood: [{ cell: "Ark1!B10:E10", message: said("»Samlet ændring (Netto)« er nettoet af to rækker.") }],
};

const CLEAN = { ...HOEJE_TAASTRUP, findings: [] };

const answering =
  (review: unknown) =>
  ({ id, input }: AskedAction) =>
    id === "godkend-fund" ? succeed(input) : succeed(review);

test("gives its verdict first, then each place with its numbers", async () => {
  const { asked, user, shown } = openPane({ start: ASKED, answer: answering(HOEJE_TAASTRUP) });
  expect(await screen.findByText("2 steder stemmer ikke.", { selector: "strong" })).toBeVisible();
  expect(asked).toEqual([{ id: "stemmer-tabellen", input: {} }]);
  const [first] = screen.getAllByRole("listitem");
  if (first === undefined) throw new Error("no finding is shown");
  const card = within(first);
  expect(card.getByText("»Samlet ændring (Netto)« for 2024: der står −7.125.")).toBeVisible();
  expect(card.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual(["−7.125", "−8.825", "1.700"]);
  await user.click(card.getByRole("button", { name: "Vis Ark1!C10" }));
  expect(shown).toEqual([placeAt("Ark1!C10")]);
});

test("reads what is selected when the button is pressed, and the same range when it is read again", async () => {
  const { asked, user } = openPane({ start: { page: "stemmer-tabellen" }, answer: answering(CLEAN) });
  expect(asked).toEqual([]);
  await user.click(await screen.findByRole("button", { name: "Tjek markeringen" }));
  expect(await screen.findByText("Alt, der kan efterregnes, stemmer.", { selector: "strong" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Tjek Ark1!A1:E14 igen" }));
  expect(asked.map(({ input }) => input)).toEqual([{}, { range: "Ark1!A1:E14" }]);
});

test("reads anew each time the ribbon asks", async () => {
  const { asked, navigator } = openPane({ start: ASKED, answer: answering(CLEAN) });
  await screen.findByText("Alt, der kan efterregnes, stemmer.", { selector: "strong" });
  await act(() => {
    navigator.go({ ...ASKED });
    return Promise.resolve();
  });
  await screen.findByText("Alt, der kan efterregnes, stemmer.", { selector: "strong" });
  expect(asked).toHaveLength(2);
});

test.each([
  [7, "Alt stemmer: 7 summer er efterregnet."],
  [1, "Alt stemmer: 1 sum er efterregnet."],
  [0, "Der er ingen summer at efterregne, og intet andet ser forkert ud."],
])("says how many sums were recalculated: %d", async (checked, verdict) => {
  openPane({ start: ASKED, answer: answering({ ...CLEAN, checked }) });
  expect(await screen.findByText(verdict, { selector: "strong" })).toBeVisible();
});

test("keeps what is only worth a look apart from what is wrong", async () => {
  const asText = { ...netFinding("B", 2023), kind: "number-as-text", expected: null, difference: null };
  openPane({
    start: ASKED,
    answer: answering({ ...HOEJE_TAASTRUP, findings: [netFinding("C", 2024), asText] }),
  });
  expect(await screen.findByText("1 sted stemmer ikke. Se også på 1 sted.", { selector: "strong" })).toBeVisible();
  expect(screen.getByText("Tal som tekst")).toBeVisible();
});

test("says rounding calmly, and folds away how the table was understood", async () => {
  const rounding = [
    { cell: "Ark1!E6", stated: 10, expected: 9.9, difference: 0.1, message: said("»I alt« for 2026: afrunding.") },
  ];
  const { user } = openPane({ start: ASKED, answer: answering({ ...CLEAN, rounding }) });
  expect(await screen.findByRole("heading", { name: "Afrunding" })).toBeVisible();
  expect(screen.getByText("»I alt« for 2026: afrunding.")).toBeVisible();
  const fold = screen.getByRole("button", { name: "Sådan er tabellen forstået" });
  expect(fold).toHaveAttribute("aria-expanded", "false");
  await user.click(fold);
  expect(screen.getByText("»Samlet ændring (Netto)« er nettoet af to rækker.")).toBeVisible();
});

test("accepts a finding with a reason, and moves it to those that are accepted", async () => {
  const { user, asked, navigator } = openPane({ start: ASKED, answer: answering(HOEJE_TAASTRUP) });
  await user.click(await screen.findByRole("button", { name: "Godkend med begrundelse: Ark1!C10" }));
  const field = screen.getByRole("textbox", { name: "Begrundelse" });
  expect(field).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Godkend" }));
  expect(screen.getByText("Skriv, hvorfor det er i orden.")).toBeVisible();
  expect(asked).toHaveLength(1);
  await user.type(field, "Besluttet i byrådet");
  await user.click(screen.getByRole("button", { name: "Godkend" }));
  expect(await screen.findByRole("heading", { name: "Godkendt" })).toBeVisible();
  expect(asked.at(-1)).toEqual({
    id: "godkend-fund",
    input: { cell: "Ark1!C10", kind: "sum-does-not-hold", stated: -7125, reason: "Besluttet i byrådet" },
  });
  expect(screen.getByText("Begrundelse: Besluttet i byrådet")).toBeVisible();
  expect(
    screen.getByText("1 sted stemmer ikke. 1 sted er godkendt med en begrundelse.", { selector: "strong" }),
  ).toBeVisible();
  expect(screen.queryByRole("button", { name: "Godkend med begrundelse: Ark1!C10" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Fortryd" }));
  expect(navigator.current()).toEqual({ page: "hjem", undo: "asked" });
});

test("says why a finding could not be accepted, and loses nothing of what was written", async () => {
  const fault = actionFault("changed-since", "Tallet i Ark1!C10 er et andet nu.", "…", { cell: "Ark1!C10" });
  const { user } = openPane({
    start: ASKED,
    answer: ({ id }) => (id === "godkend-fund" ? fail(fault) : succeed(HOEJE_TAASTRUP)),
  });
  await user.click(await screen.findByRole("button", { name: "Godkend med begrundelse: Ark1!C10" }));
  await user.type(screen.getByRole("textbox", { name: "Begrundelse" }), "Aftalt");
  await user.click(screen.getByRole("button", { name: "Godkend" }));
  expect((await screen.findAllByText(/Tallet i Ark1!C10 er et andet nu\./)).length).toBeGreaterThan(0);
  expect(screen.getByRole("textbox", { name: "Begrundelse" })).toHaveValue("Aftalt");
});

test("lists what was accepted before, and says that the rest adds up", async () => {
  const accepted = [{ ...netFinding("C", 2024), reason: "Som i bilaget" }];
  openPane({ start: ASKED, answer: answering({ ...CLEAN, accepted }) });
  const verdict = "Resten stemmer. 1 sted er godkendt med en begrundelse.";
  expect(await screen.findByText(verdict, { selector: "strong" })).toBeVisible();
  expect(screen.getByText("Begrundelse: Som i bilaget")).toBeVisible();
});

test("says what to do where nothing is there", async () => {
  const fault = actionFault("no-table", "Der er ingen tabel med tal i Ark1!A1:A2. Markér tabellen.", "…");
  openPane({ start: ASKED, answer: () => fail(fault) });
  expect((await screen.findAllByText(/Der er ingen tabel med tal i Ark1!A1:A2\./)).length).toBeGreaterThan(0);
});

test("speaks English where Excel does", async () => {
  openPane({ start: ASKED, language: "en", answer: answering(HOEJE_TAASTRUP) });
  expect(await screen.findByText("2 places do not add up.", { selector: "strong" })).toBeVisible();
  expect(screen.getByText("Net for 2024.")).toBeVisible();
});
