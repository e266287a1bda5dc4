import { screen } from "@testing-library/react";
import { actionFault } from "../../../src/actions/action";
import { fail, succeed } from "../../../src/finance/result";
import { openPane, placeAt, type AskedAction, type WorldOptions } from "./pane-world";

const CONTRACT = { unit: "mio", savings: "plus", decimals: 2 } as const;

const OVERVIEW: NonNullable<WorldOptions["overview"]> = {
  tables: [
    {
      registered: {
        table: "Handleplan_2019",
        title: "Strategiplanens indsatser",
        form: "handleplan",
        years: [2019, 2020],
        contract: { ...CONTRACT, priceLevel: "2024-priser" },
      },
      place: placeAt("Ark1!B5:H9"),
    },
  ],
};

const CHANGED = {
  table: "Handleplan_2019",
  sheet: "Ark1",
  address: "Ark1!B4:H14",
  from: CONTRACT,
  to: { unit: "1000kr", savings: "minus", decimals: 0 },
  priceLevelSaid: false,
  converted: 6,
  rounded: 2,
  textNumbers: ["Ark1!G6"],
  wrapped: ["Ark1!G7"],
  leftAlone: [],
  usedElsewhere: ["Samlet!C4"],
  views: [],
  columns: ["2019", "2020"],
  preview: [{ label: "§ 107", before: ["1,00", "-"], after: ["-1.000", "-"] }],
};

const open = (options: Partial<WorldOptions> = {}) =>
  openPane({
    start: { page: "skift-kontrakt", table: "Handleplan_2019" },
    overview: OVERVIEW,
    answer: () => succeed(CHANGED),
    ...options,
  });

/** What is typed is worked out once it has stood still. */
const PATIENT = { timeout: 4000 };

const inputs = (asked: readonly AskedAction[]) => asked.map(({ input }) => input);

test("tells the table's contract and that nothing has been chosen", async () => {
  open();
  expect(await screen.findByText("mio. kr. · besparelser med plus · 2024-priser")).toBeVisible();
  expect(screen.getByText(/^Vælg en anden enhed/)).toBeVisible();
  expect(screen.getByRole("button", { name: /^Skift til/ })).toHaveAttribute("aria-disabled", "true");
});

test("shows before and after, says what else comes of it, and does it", async () => {
  const { user, asked, navigator } = open();
  await user.click(await screen.findByRole("radio", { name: "1.000 kr." }));
  await user.click(screen.getByRole("radio", { name: "-7.300 er en besparelse" }));
  expect(await screen.findByRole("row", { name: "Efter -1.000 -" }, PATIENT)).toBeVisible();
  expect(screen.getByRole("row", { name: "Før 1,00 -" })).toBeVisible();
  expect(screen.getByText(/^2 beløb vises afrundet med 0 decimaler/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Vis Samlet!C4" })).toBeVisible();
  const wanted = {
    table: "Handleplan_2019",
    unit: "1000kr",
    savings: "minus",
    priceLevel: "2024-priser",
    decimals: null,
  };
  expect(inputs(asked).at(-1)).toEqual({ ...wanted, preview: true });
  await user.click(screen.getByRole("button", { name: "Skift til 1.000 kr., besparelser med minus, 2024-priser" }));
  expect((await screen.findAllByText(/Tabellen er skrevet om: 6 beløb\./)).length).toBeGreaterThan(0);
  expect(inputs(asked).at(-1)).toEqual(wanted);
  await user.click(screen.getByRole("button", { name: "Fortryd" }));
  expect(navigator.current()).toEqual({ page: "hjem", undo: "asked" });
});

test("offers to make the list of rates with the years that are needed", async () => {
  const missing = actionFault("rate-list-missing", "PL-satsen for 2025 mangler.", "…");
  const { user, asked } = open({
    answer: ({ id }) => (id === "pl-satser" ? succeed({ added: [2025, 2026], address: "X!A5:C6" }) : fail(missing)),
  });
  const level = await screen.findByLabelText("Prisniveau");
  await user.clear(level);
  await user.type(level, "2026-priser");
  await user.click(await screen.findByRole("button", { name: "Lav listen over PL-satser" }, PATIENT));
  expect(asked.at(-1)).toEqual({ id: "pl-satser", input: { years: [2025, 2026] } });
  expect((await screen.findAllByText(/^Listen er lavet\./)).length).toBeGreaterThan(0);
});

test("says where a cell stands in the way", async () => {
  const fault = actionFault("not-an-amount", "»ca. 2« i Ark1!H7 er ikke et beløb.", "…", { cell: "Ark1!H7" });
  const { user, shown } = open({ answer: () => fail(fault) });
  await user.click(await screen.findByRole("radio", { name: "hele kr." }));
  await user.click(await screen.findByRole("button", { name: "Vis Ark1!H7" }, PATIENT));
  expect(shown).toEqual([placeAt("Ark1!H7")]);
});

test("says that a table is gone", async () => {
  open({ overview: { tables: [] } });
  expect(await screen.findByText("Tabellen »Handleplan_2019« er ikke i projektmappen.")).toBeVisible();
});

test("speaks English where Excel does", async () => {
  open({ language: "en" });
  expect(await screen.findByText("mio. kr. (millions) · savings with plus · 2024-priser")).toBeVisible();
});
