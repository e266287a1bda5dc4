import { screen } from "@testing-library/react";
import { actionFault } from "../../../src/actions/action";
import type { OverviewTable } from "../../../src/actions/read-overview";
import type { TableContract } from "../../../src/finance/money/table-contract";
import { fail, succeed } from "../../../src/finance/result";
import { openPane, placeAt, type WorldOptions } from "./pane-world";

const tableOf = (table: string, title: string, contract: TableContract): OverviewTable => ({
  registered: { table, title, form: "handleplan", years: [2026], contract },
  place: placeAt("Ark1!B5:H9"),
});

const TABLES = [
  tableOf("A", "Voksne", { unit: "mio", savings: "plus", decimals: 2 }),
  tableOf("B", "Børn", { unit: "1000kr", savings: "minus", decimals: 0 }),
  tableOf("C", "Ældre", { unit: "mio", savings: "plus", decimals: 1 }),
];

const ADDED = { sheet: "Samlet", address: "Samlet!A1:C6", converted: ["B"], incomplete: ["B"] };

const open = (options: Partial<WorldOptions> = {}) =>
  openPane({ start: { page: "laeg-sammen" }, overview: { tables: TABLES }, answer: () => succeed(ADDED), ...options });

const tick = (name: RegExp) => screen.findByRole("checkbox", { name });

test("adds tables under one contract as they stand", async () => {
  const { user, asked } = open();
  await user.click(await tick(/^Voksne/));
  expect(screen.getByRole("button", { name: /^Læg 1/ })).toHaveAttribute("aria-disabled", "true");
  await user.click(await tick(/^Ældre/));
  expect(screen.getByText(/samme kontrakt/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Læg 2 tabeller sammen på nyt ark »Samlet«" }));
  expect(asked).toEqual([
    { id: "laeg-sammen", input: { tables: ["A", "C"], title: "", at: { newSheet: "Samlet" }, contract: null } },
  ]);
});

test("asks for the common contract where they differ", async () => {
  const { user, asked } = open();
  await user.click(await tick(/^Voksne/));
  await user.click(await tick(/^Børn/));
  expect(screen.getByText(/forskellige kontrakter/)).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "hele kr." }));
  await user.click(screen.getByRole("button", { name: /^Læg 2 tabeller sammen/ }));
  expect(asked.at(-1)?.input).toMatchObject({
    tables: ["A", "B"],
    contract: { unit: "kr", savings: "plus", priceLevel: "", decimals: null },
  });
  expect((await screen.findAllByText(/1 er regnet om/)).length).toBeGreaterThan(0);
  expect(screen.getByRole("button", { name: "Vis Samlet!A1:C6" })).toBeVisible();
});

test("takes the free place that is proposed", async () => {
  const fault = actionFault("place-occupied", "Der står allerede noget i Ark1!B3.", "…", { proposal: "Ark1!B30" });
  let first = true;
  const { user, asked } = open({
    answer: () => {
      const answer = first ? fail(fault) : succeed(ADDED);
      first = false;
      return answer;
    },
  });
  await user.click(await tick(/^Voksne/));
  await user.click(await tick(/^Ældre/));
  await user.click(screen.getByRole("button", { name: /^Læg 2/ }));
  await user.click(await screen.findByRole("button", { name: "Brug Ark1!B30" }));
  expect(asked.at(-1)?.input).toMatchObject({ at: "Ark1!B30" });
});

test("says that there must be two tables", async () => {
  open({ overview: { tables: TABLES.slice(0, 1) }, language: "en" });
  expect(await screen.findByText(/at least two tables that Tiltag has made/)).toBeVisible();
});
