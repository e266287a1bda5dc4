import { screen } from "@testing-library/react";
import { actionFault } from "../../../src/actions/action";
import { fail, succeed } from "../../../src/finance/result";
import { openPane, placeAt } from "./pane-world";

const CONVERTED = succeed({
  formulas: 4,
  values: 2,
  unchanged: 1,
  report: [
    { cells: "Ark1!C1:C4", was: "=TILTAG.AFVIGELSE(A1,B1)", became: "formula", now: "=B1-A1" },
    { cells: "Ark1!D1:E1", was: "=TILTAG.AKKUMULERETMÅLTAL(A1:B1,F1)", became: "value", now: 2 },
    { cells: "Ark1!G1", was: "=TILTAG.REALISERINGSGRAD(A1,B9)", became: "unchanged", now: "#N/A" },
  ],
});

const START = { page: "goer-uafhaengig" } as const;

test("converts what is asked for and says what became of what", async () => {
  const { user, asked, shown } = openPane({ start: START, answer: () => CONVERTED });
  await user.click(await screen.findByRole("radio", { name: "Alle på arket" }));
  await user.click(screen.getByRole("button", { name: "Gør arket uafhængigt" }));
  expect(asked).toEqual([{ id: "goer-uafhaengig", input: { scope: "sheet" } }]);
  const said = "Almindelig formel i 4 celler. Tallet selv i 2 celler. 1 celle viser en fejl og er ikke ændret.";
  expect((await screen.findAllByText(said)).length).toBeGreaterThan(0);
  expect(screen.getByText("2", { exact: true })).toBeVisible();
  expect(screen.getByText("=TILTAG.AKKUMULERETMÅLTAL(A1:B1;F1)")).toBeVisible();
  expect(screen.getByText("#I/T")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Vis Ark1!D1:E1" }));
  expect(shown).toEqual([placeAt("Ark1!D1:E1")]);
});

test("leads to Fortryd", async () => {
  const { user, navigator } = openPane({ start: START, answer: () => CONVERTED });
  await user.click(await screen.findByRole("button", { name: "Gør markeringen uafhængig" }));
  await user.click(await screen.findByRole("button", { name: "Fortryd" }));
  expect(navigator.current()).toEqual({ page: "hjem", undo: "asked" });
});

test("says why nothing was done, and where", async () => {
  const fault = actionFault("formulas-show-errors", "Formlen i Ark1!B1 viser #N/A.", "…", { cell: "Ark1!B1" });
  const { user, shown } = openPane({ start: START, answer: () => fail(fault) });
  await user.click(await screen.findByRole("button", { name: "Gør markeringen uafhængig" }));
  expect((await screen.findAllByText(/Formlen i Ark1!B1 viser #N\/A\./)).length).toBeGreaterThan(0);
  await user.click(screen.getByRole("button", { name: "Vis Ark1!B1" }));
  expect(shown).toEqual([placeAt("Ark1!B1")]);
});

test("repairs formulas and names those that are lost all the same", async () => {
  const { user, asked } = openPane({
    start: START,
    answer: () => succeed({ repaired: ["Ark1!C1", "Ark1!C2"], stillLost: ["Ark1!C2"] }),
  });
  await user.click(await screen.findByRole("button", { name: "Reparér formlerne" }));
  expect(asked).toEqual([{ id: "reparer", input: {} }]);
  expect((await screen.findAllByText(/2 formler er indtastet igen\./)).length).toBeGreaterThan(0);
  expect(screen.getByRole("button", { name: "Vis Ark1!C2" })).toBeVisible();
});

test("speaks English where Excel does", async () => {
  const { user } = openPane({ start: START, language: "en", answer: () => CONVERTED });
  await user.click(await screen.findByRole("button", { name: "Make the selection independent" }));
  expect((await screen.findAllByText(/An ordinary formula in 4 cells\./)).length).toBeGreaterThan(0);
});
