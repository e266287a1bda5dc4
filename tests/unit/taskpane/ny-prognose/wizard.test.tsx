import { screen, within } from "@testing-library/react";
import { actionFault } from "../../../../src/actions/action";
import { fail, succeed } from "../../../../src/finance/result";
import { openPane, type AskedAction, type WorldOptions } from "../pane-world";

const line = (group: string, part: string | null, more: object = {}) => ({
  group,
  part,
  correctedBudget: null,
  disposed: 1_250_000,
  refund: -85_000,
  expected: 1_165_000,
  deviation: null,
  fullTimeEquivalents: 2.5,
  activeCases: 3,
  citizens: 2,
  light: "",
  ...more,
});

const OUTCOME = {
  sheets: [],
  lines: [
    line("Bolig", "§ 107"),
    line("Bolig", null),
    line("(ikke angivet)", "(ikke angivet)"),
    line("(ikke angivet)", null),
  ],
  total: line("I alt", null, { correctedBudget: 1_000_000, deviation: 165_000, light: "■ Rød" }),
  cases: 4,
  leftOut: 0,
  withoutPrice: 1,
  refundKnown: false,
  history: { from: 2021, to: 2025 },
  proposals: [
    {
      group: "Bolig",
      part: "§ 107",
      inflow: { count: 1.5, yearPrice: 600_000 },
      outflow: { count: 0.4, yearPrice: 500_000 },
    },
  ],
};

const open = (options: WorldOptions = {}) =>
  openPane({
    start: { page: "ny-prognose" },
    answer: ({ input }) =>
      succeed(
        (input as { dryRun: boolean }).dryRun ? OUTCOME : { ...OUTCOME, sheets: ["Prognose 2026", "Beregning 2026"] },
      ),
    ...options,
  });

const last = (asked: readonly AskedAction[]) => asked.at(-1)?.input;

it("finds the cases and proposes the last month that is over", async () => {
  const { asked } = open();
  expect(await screen.findByText(/Der er 4 sager i tabellen Sager/)).toBeVisible();
  expect(screen.getByText(/1 sag har ingen takst/)).toBeVisible();
  expect(asked).toEqual([
    {
      id: "ny-prognose",
      input: { year: 2026, month: 10, grouping: "kategori-paragraf", dryRun: true },
    },
  ]);
});

it("asks for budgets by row or group, shows the very rows, and writes what was typed", async () => {
  const { user, asked } = open();
  await screen.findByText(/Der er 4 sager/);
  await user.click(screen.getByRole("button", { name: "Videre til budget" }));
  const row = screen.getByRole("group", { name: "Bolig, § 107" });
  const fill = async (label: string, text: string) => {
    await user.click(within(row).getByLabelText(label));
    await user.paste(text);
  };
  await fill("Korrigeret budget", "1.000.000");
  await fill("Forventet tilgang, antal", "2");
  await fill("Pris pr. år for én", "600.000");
  await user.click(screen.getByRole("button", { name: "Videre til resultat" }));
  const preview = await screen.findByRole("region", { name: "Forhåndsvisning af prognosens rækker" });
  expect(
    within(preview).getByRole("row", { name: /I alt 1\.000\.000 1\.250\.000 1\.165\.000 165\.000 ■ Rød/ }),
  ).toBeVisible();
  expect(last(asked)).toMatchObject({ dryRun: true });
  await user.click(screen.getByRole("button", { name: "Indsæt på nyt ark »Prognose 2026«" }));
  expect(await screen.findByText(/Prognosen er skrevet/)).toBeVisible();
  expect(last(asked)).toEqual({
    year: 2026,
    month: 10,
    grouping: "kategori-paragraf",
    dryRun: false,
    at: { newSheet: "Prognose 2026" },
    budgets: [{ group: "Bolig", part: "§ 107", original: "", corrected: "1.000.000", spent: "" }],
    premises: [{ group: "Bolig", part: "§ 107", inflow: { count: 2, yearPrice: "600.000" } }],
  });
});

it("types the proposals from history where nothing is typed, with one click", async () => {
  const { user, asked } = open();
  await screen.findByText(/Der er 4 sager/);
  await user.click(screen.getByRole("button", { name: "Videre til budget" }));
  const row = within(screen.getByRole("group", { name: "Bolig, § 107" }));
  await user.click(row.getByLabelText("Afgang før stopdato, antal"));
  await user.paste("2");
  await user.click(screen.getByRole("button", { name: "Brug forslag fra historikken" }));
  expect(screen.getByText(/2021–2025/)).toBeVisible();
  expect(row.getByLabelText("Forventet tilgang, antal")).toHaveValue("1,50");
  expect(row.getByLabelText("Pris pr. år for én")).toHaveValue("600.000");
  expect(row.getByLabelText("Afgang før stopdato, antal")).toHaveValue("2");
  await user.click(row.getByLabelText("Prisændringer i år"));
  await user.paste("10.000");
  await user.click(screen.getByRole("button", { name: "Videre til resultat" }));
  await screen.findByRole("region", { name: "Forhåndsvisning af prognosens rækker" });
  expect(last(asked)).toMatchObject({
    premises: [
      {
        group: "Bolig",
        part: "§ 107",
        inflow: { count: 1.5, yearPrice: "600.000" },
        outflow: { count: 2, yearPrice: "0" },
        priceChanges: "10.000",
      },
    ],
  });
});

it("offers the page for leaders of what it has written", async () => {
  const { user, asked } = open({
    answer: ({ id, input }) => {
      if (id === "nyt-ledelsesoverblik") return succeed({ sheet: "Ledelsesoverblik", merged: 2 });
      return succeed((input as { dryRun: boolean }).dryRun ? OUTCOME : { ...OUTCOME, sheets: ["Prognose 2026"] });
    },
  });
  await screen.findByText(/Der er 4 sager/);
  await user.click(screen.getByRole("button", { name: "Videre til budget" }));
  await user.click(screen.getByRole("button", { name: "Videre til resultat" }));
  await user.click(await screen.findByRole("button", { name: /Indsæt på nyt ark/ }));
  await user.click(await screen.findByRole("button", { name: "Lav ledelsesoverblik" }));
  expect((await screen.findAllByText(/2 grupper er lagt sammen/))[0]).toBeVisible();
  expect(asked.at(-1)).toEqual({ id: "nyt-ledelsesoverblik", input: { prognosis: "Prognose 2026" } });
});

it("holds a step until its amounts are amounts", async () => {
  const { user } = open();
  await screen.findByText(/Der er 4 sager/);
  await user.click(screen.getByRole("button", { name: "Videre til budget" }));
  await user.click(screen.getByRole("radio", { name: "pr. gruppe" }));
  await user.type(within(screen.getByRole("group", { name: "Bolig" })).getByLabelText("Forbrug til dato"), "mange");
  await user.click(screen.getByRole("button", { name: "Videre til resultat" }));
  expect(screen.getByText(/Ret det ene felt/)).toBeVisible();
  expect(screen.getByText(/»mange« er ikke et beløb/)).toBeVisible();
});

it("says why the cases can't be read, stays, and reads them again", async () => {
  const { user, asked } = open({
    answer: () =>
      fail(actionFault("cases-missing", "Der er ingen tabel, der hedder Sager.", "There is no table called Sager.")),
  });
  expect(await screen.findByText("Der er ingen tabel, der hedder Sager.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Videre til budget" }));
  expect(screen.getByText("Sagerne skal kunne læses, før du kan gå videre.")).toBeVisible();
  expect(asked).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Læs sagerne igen" }));
  expect(await screen.findByText("Der er ingen tabel, der hedder Sager.")).toBeVisible();
  expect(asked).toHaveLength(2);
});

it("wants all three thresholds, ascending, or none", async () => {
  const { user, asked } = open();
  await screen.findByText(/Der er 4 sager/);
  await user.click(screen.getByLabelText("Grænse 1"));
  await user.paste("900.000");
  await user.click(screen.getByRole("button", { name: "Videre til budget" }));
  expect(screen.getByText(/Skriv alle tre grænser i stigende orden/)).toBeVisible();
  for (const [label, text] of [
    ["Grænse 2", "1.700.000"],
    ["Grænse 3", "2.200.000"],
  ] as const) {
    await user.click(screen.getByLabelText(label));
    await user.paste(text);
  }
  expect(last(asked)).toMatchObject({ thresholds: [900_000, 1_700_000, 2_200_000] });
});

it("keeps what was typed when the pane is closed", async () => {
  const world = open();
  await screen.findByText(/Der er 4 sager/);
  await world.user.click(screen.getByRole("radio", { name: "Målgruppe, intern og ekstern" }));
  world.reopen();
  expect(await screen.findByText(/hentet frem igen/)).toBeVisible();
  expect(screen.getByRole("radio", { name: "Målgruppe, intern og ekstern" })).toBeChecked();
});

it("speaks English", async () => {
  open({ language: "en" });
  expect(await screen.findByText(/There are 4 cases in the table Sager/)).toBeVisible();
});
