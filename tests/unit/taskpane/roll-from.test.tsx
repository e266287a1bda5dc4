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

test("last year's investment case fills its wizard one year on", async () => {
  const contract = { unit: "1000kr", savings: "plus", decimals: 0 } as const;
  const years = [2026, 2027];
  const block = standing(
    { table: "Tiltag_Investeringscase", title: "Velfærdsteknologi", form: "investeringscase", years, contract },
    "Ark1!B3:E19",
  );
  const { user, asked } = openPane({
    start: { page: "ny-investeringscase" },
    overview: { tables: [block] },
    cells: {
      "Ark1!B3:E19": [
        ["Velfærdsteknologi", "", "", ""],
        ["1.000 kr.", "", "", ""],
        ["Varige ændringer", "Styringsområde", "2026", "2027"],
        ["Færre vagter", "Service", 0, 600.5],
        ["", "", "", ""],
        ["Samlet varig ændring", "", 0, 600.5],
        ["", "", "", ""],
        ["Implementeringsomkostninger", "Styringsområde", "2026", "2027"],
        ["Udstyr", "", -1000, -200],
        ["Samlede implementeringsomkostninger", "", -1000, -200],
        ["Diskonteringsrente pr. år", "", 0.045, ""],
        ["Første år diskonteres (0 = nej, 1 = ja)", "", 1, ""],
      ],
    },
  });
  await user.click(await screen.findByRole("button", { name: "Fra sidste års case" }));
  await user.click(await screen.findByRole("menuitem", { name: "Velfærdsteknologi" }));
  expect(await screen.findByText(/^»Velfærdsteknologi« er rullet ét år frem til 2027-2028/)).toBeVisible();
  await user.click(forward("Videre til varige ændringer"));
  await user.click(forward("Videre til implementering"));
  await user.click(forward("Videre til rente og placering"));
  await user.click(await screen.findByRole("button", { name: /^Indsæt på/ }));
  expect(asked[0]?.input).toMatchObject({
    title: "Velfærdsteknologi",
    years: [2027, 2028],
    ...contract,
    lasting: [{ title: "Færre vagter", area: "Service", amounts: ["600,5", "600,5"] }],
    implementation: [{ title: "Udstyr", amounts: ["-200", "0"] }],
    rate: 0.045,
    firstYear: 1,
  });
});

test("last year's budget proposal fills its wizard one year on; a number that was typed stays", async () => {
  const contract = { unit: "1000kr", savings: "minus", decimals: 0, priceLevel: "2026-priser" } as const;
  const years = [2026, 2027];
  const block = standing(
    { table: "Tiltag_Prioriteringsforslag", title: "SU01 Opfølgning", form: "prioriteringsforslag", years, contract },
    "Ark1!A1:D20",
  );
  const { user, asked } = openPane({
    start: { page: "nyt-prioriteringsforslag" },
    overview: { tables: [block] },
    cells: {
      "Ark1!A1:D20": [
        ["Prioriteringsforslag – Budget 2026-2027", "", "", ""],
        ["Nr.", "SU01", "", ""],
        ["Overskrift", "Opfølgning", "", ""],
        ["Udvalg", "Socialudvalget", "", ""],
        ["Beløb i 1.000 kr. / 2026-priser", "", 2026, 2027],
        ["Nuværende budget", "", 500, 510],
        ["Besparelse", "", "", ""],
        ["Effektivisering", "", -9, "-"],
        ["Udvidelse", "", "", ""],
        ["Samlet ændring (netto)", "", -9, 0],
        ["1. Resumé", "Første afsnit.", "", ""],
        ["", "Andet afsnit.", "", ""],
        ["2. Status", "", "", ""],
      ],
    },
  });
  await user.type(await screen.findByLabelText(/^Nr\./), "SU09");
  await user.click(await screen.findByRole("button", { name: "Fra sidste års forslag" }));
  await user.click(await screen.findByRole("menuitem", { name: "SU01 Opfølgning" }));
  for (const step of ["beløb", "tekster", "placering"]) await user.click(forward(`Videre til ${step}`));
  await user.click(await screen.findByRole("button", { name: /^Indsæt på/ }));
  expect(asked[0]?.input).toMatchObject({
    head: { number: "SU09", title: "Opfølgning", committee: "Socialudvalget" },
    years: [2027, 2028],
    presentBudget: ["510", "510"],
    efficiencies: [{ amounts: ["-", "-"] }],
    sections: { summary: "Første afsnit.\nAndet afsnit." },
  });
});

test("a proposal that can't be read is told, and nothing in the wizard is changed", async () => {
  const contract = { unit: "kr", savings: "minus", decimals: 0 } as const;
  const block = standing(
    { table: "Tiltag_Prioriteringsforslag", title: "SU01", form: "prioriteringsforslag", years: [2026], contract },
    "Ark1!A1:D20",
  );
  const { user } = openPane({
    start: { page: "nyt-prioriteringsforslag" },
    overview: { tables: [block] },
    cells: { "Ark1!A1:D20": [["Noget andet", "", "", ""]] },
  });
  await user.click(await screen.findByRole("button", { name: "Fra sidste års forslag" }));
  await user.click(await screen.findByRole("menuitem", { name: "SU01" }));
  expect(await screen.findByText(/mangler en linje eller et år/)).toBeVisible();
});
