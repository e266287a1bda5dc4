import { screen, within } from "@testing-library/react";
import type { OverviewTable } from "../../../src/actions/read-overview";
import type { RegisteredTable } from "../../../src/sheets/ledgers/table-register";
import { openPane, placeAt } from "./pane-world";

jest.setTimeout(60_000);

const forward = (name: string): HTMLElement => within(screen.getByRole("contentinfo")).getByRole("button", { name });

const standing = (registered: RegisteredTable, address: string): OverviewTable => ({
  registered,
  place: placeAt(address),
});

const RECOVERY = standing(
  {
    table: "Genopretning_2021",
    title: "Genopretningsplan 2021-2022",
    form: "genopretning",
    years: [2021, 2022],
    contract: { unit: "mio", savings: "plus", decimals: 1, priceLevel: "2021-priser" },
  },
  "Ark1!B5:H7",
);

const RECOVERY_CELLS = {
  "Ark1!B5:H307": [
    ["Nr.", "Tiltag", "Gruppe", "Status", "Art", 2021, 2022],
    [1, "Færre anbringelser", "Unge", "i gang", "Effekt", 1.5, 2.5],
    [2, "Ny aftale", "", "", "Investering", "-", ""],
    ["", "", "", "", "", "", ""],
    ["", "Reduktionsmål", "", "", "", 2, 3],
    ["", "Forventet, men p.t. ufordelt", "", "", "", 0.5, ""],
    ["", "Netto-udestående med overførsel", "", "", "", 0, 0],
    ["", "", "", "", "", "", ""],
    ["", "Udgåede tiltag (indgår ikke i summerne)", "", "", "", "", ""],
    [3, "Lukket hus", "", "udgået", "Effekt", 0.1, 0.2],
  ],
};

test("last year's table fills the wizard one year on, under its contract", async () => {
  const { user, asked } = openPane({
    start: { page: "ny-tiltagstabel" },
    overview: { tables: [RECOVERY] },
    cells: RECOVERY_CELLS,
  });
  await user.click(await screen.findByRole("button", { name: "Videre til tiltag" }));
  await user.click(await screen.findByRole("button", { name: "Fra sidste års tabel" }));
  await user.click(await screen.findByRole("menuitem", { name: "Genopretningsplan 2021-2022" }));
  const told = "3 tiltag fra »Genopretningsplan 2021-2022« er rullet ét år frem til 2022-2023.";
  expect(await screen.findByText(new RegExp(`^${told}`), { selector: "span" })).toBeVisible();
  await user.click(forward("Videre til mål"));
  await user.click(forward("Videre til placering"));
  await user.click(await screen.findByRole("button", { name: /^Indsæt i/ }));
  expect(asked).toHaveLength(1);
  expect(asked[0]?.input).toMatchObject({
    form: "genopretning",
    title: "Genopretningsplan 2022-2023",
    years: [2022, 2023],
    unit: "mio",
    savings: "plus",
    priceLevel: "2021-priser",
    decimals: 1,
    targets: [3, 3],
    unallocated: [null, null],
    carryOver: true,
    rows: [
      { number: "1", title: "Færre anbringelser", group: "Unge", status: "i gang", amounts: ["2,5", "2,5"] },
      { number: "2", title: "Ny aftale", investment: true, amounts: [null, null] },
      { number: "3", title: "Lukket hus", status: "udgået", amounts: ["0,2", "0,2"] },
    ],
  });
});

test("beside rows that are typed it is written as they are, whatever the table was written in", async () => {
  const { user } = openPane({
    start: { page: "ny-tiltagstabel" },
    overview: { tables: [RECOVERY] },
    cells: RECOVERY_CELLS,
  });
  await user.selectOptions(await screen.findByRole("combobox", { name: "Enhed" }), "1.000 kr.");
  await user.click(screen.getByRole("button", { name: "Videre til tiltag" }));
  await user.type(await screen.findByRole("textbox", { name: "Tiltag, række 1" }), "Eget");
  await user.click(screen.getByRole("button", { name: "Fra sidste års tabel" }));
  await user.click(await screen.findByRole("menuitem", { name: "Genopretningsplan 2021-2022" }));
  expect(await screen.findByDisplayValue("Færre anbringelser")).toBeVisible();
  expect(screen.getByRole("textbox", { name: "2022, række 2" })).toHaveValue("2.500");
});

const OVERVIEW_2018 = standing(
  {
    table: "Budget_2018",
    title: "Budget 2018-2019",
    form: "budget-og-forventet",
    years: [2018, 2019],
    contract: { unit: "kr", savings: "plus", decimals: 0 },
  },
  "Ark1!B5:E6",
);

test("last year's budget overview leaves the new base year's budget to be written", async () => {
  const { user, asked } = openPane({
    start: { page: "ny-budgetoversigt" },
    overview: { tables: [OVERVIEW_2018] },
    cells: {
      "Ark1!B5:E6": [
        ["Område", "Korrigeret 2018", "Forventet 2018", "2019"],
        ["Botilbud", 129_669_904, 133_872_000, "-"],
      ],
    },
  });
  await user.click(await screen.findByRole("button", { name: "Videre til områder" }));
  await user.click(await screen.findByRole("button", { name: "Fra sidste års tabel" }));
  await user.click(await screen.findByRole("menuitem", { name: "Budget 2018-2019" }));
  expect(
    await screen.findByText(
      "1 område fra »Budget 2018-2019« er rullet ét år frem til 2019-2020. Skriv selv korrigeret budget 2019.",
      { selector: "span" },
    ),
  ).toBeVisible();
  await user.click(forward("Videre til placering"));
  await user.click(await screen.findByRole("button", { name: /^Indsæt i/ }));
  expect(asked[0]?.input).toMatchObject({
    title: "Budget 2019-2020",
    years: [2019, 2020],
    baseYear: 2019,
    areas: [{ title: "Botilbud", corrected: null, expected: ["-", "-"] }],
  });
});
