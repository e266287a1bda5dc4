import { screen, within } from "@testing-library/react";
import { actionFault } from "../../../src/actions/action";
import { fail, succeed } from "../../../src/finance/result";
import { openPane, type WorldOptions } from "./pane-world";

const years = (cost: number) =>
  [2026, 2027, 2028].map((year, nth) => ({ year, fullTimeEquivalents: 100 + nth, cost: cost + nth * 1_500_000 }));

const OUTCOME = {
  year: 2026,
  sheet: null,
  scenarios: [
    { scenario: "low", years: years(50_000_000) },
    { scenario: "middle", years: years(52_000_000) },
    { scenario: "high", years: years(54_000_000) },
  ],
  history: { from: 2021, to: 2025 },
  prices: "faste 2026-priser",
  premisesTable: null,
  backTest: [{ made: 45_731, said: { cost: 50_000_000, missedCost: 2_000_000, missedCostShare: 0.04 } }],
};

const open = (options: WorldOptions = {}) =>
  openPane({
    start: { page: "langsigtet-prognose" },
    answer: ({ input }) =>
      succeed((input as { dryRun: boolean }).dryRun ? OUTCOME : { ...OUTCOME, sheet: "Langsigtet prognose" }),
    ...options,
  });

it("shows the three scenarios, what they rest on, and how far off the earlier one was", async () => {
  const { asked } = open();
  const preview = await screen.findByRole("region", { name: "Forhåndsvisning af de tre scenarier" });
  expect(within(preview).getByRole("row", { name: "Middel 52,0 53,5 55,0" })).toBeVisible();
  expect(screen.getByText(/talt i 2021–2025/)).toBeVisible();
  expect(screen.getByText(/Grundlaget er Sager alene/)).toBeVisible();
  expect(
    screen.getByText(
      "Prognosen fra 15-03-2025 ventede 50,0 mio. kr. i basisåret. Det er nu 52,0 mio. kr., altså +2,0 mio. kr. (+4,0 %).",
    ),
  ).toBeVisible();
  expect(asked).toEqual([{ id: "langsigtet-prognose", input: { year: 2026, years: 4, dryRun: true } }]);
});

it("writes what was chosen, and tells where it stands and where the young are typed", async () => {
  const { user, asked } = open();
  await screen.findByRole("region", { name: "Forhåndsvisning af de tre scenarier" });
  await user.selectOptions(screen.getByLabelText("Antal år frem"), "6");
  await user.click(screen.getByRole("radio", { name: "Faste priser" }));
  await screen.findByRole("region", { name: "Forhåndsvisning af de tre scenarier" });
  await user.click(screen.getByRole("button", { name: "Indsæt på nyt ark »Langsigtet prognose«" }));
  expect(await screen.findByText(/er skrevet og kontrolleret til øren/)).toBeVisible();
  expect(screen.getByText(/tabellen nederst på arket/)).toBeVisible();
  expect(asked.at(-1)?.input).toEqual({
    year: 2026,
    years: 6,
    fixedPrices: true,
    at: { newSheet: "Langsigtet prognose" },
    dryRun: false,
  });
});

it("says why it can't be, reads again, and writes nothing until then", async () => {
  const { user, asked } = open({
    answer: () => fail(actionFault("cases-missing", "Der er ingen tabel, der hedder Sager.", "There is no table.")),
  });
  expect(await screen.findByText("Der er ingen tabel, der hedder Sager.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^Indsæt på nyt ark/ }));
  expect(screen.getByText("Sagerne skal kunne læses, før prognosen kan indsættes.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Læs sagerne igen" }));
  expect(await screen.findByText("Der er ingen tabel, der hedder Sager.")).toBeVisible();
  expect(asked).toHaveLength(2);
});

it("asks for nothing while the year is none", async () => {
  const { user, asked } = open();
  await screen.findByRole("region", { name: "Forhåndsvisning af de tre scenarier" });
  await user.clear(screen.getByLabelText("Basisår"));
  expect(screen.queryByRole("region")).toBeNull();
  expect(asked).toHaveLength(1);
});

it("speaks English", async () => {
  open({ language: "en", answer: () => succeed({ ...OUTCOME, history: null, premisesTable: "F", backTest: [] }) });
  expect(await screen.findByText(/no ended cases of earlier years/)).toBeVisible();
  expect(screen.getByText(/rests on Sager and the premises/)).toBeVisible();
  expect(screen.getByText(/No earlier long-term prognosis is stored/)).toBeVisible();
});
