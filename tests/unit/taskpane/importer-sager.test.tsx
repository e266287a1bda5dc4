import { fireEvent, screen } from "@testing-library/react";
import { actionFault } from "../../../src/actions/action";
import { fail, succeed } from "../../../src/finance/result";
import { openPane } from "./pane-world";

const START = { page: "importer-sager" } as const;

const READ = {
  sheet: null,
  table: null,
  range: null,
  book: null,
  rows: 2,
  rowsRead: 3,
  errors: [
    { row: 4, column: "Takst", code: "not-a-number", message: { da: "»x« er ikke et tal.", en: "“x” is no number." } },
  ],
  checks: [
    { row: 2, column: "Takst", cell: "Ark1!E2", code: "price-zero", message: { da: "Taksten er 0 kr.", en: "0 kr." } },
  ],
  columns: [
    { key: "sag", title: "Sag", header: "Sag", number: 1, confidence: "certain" },
    { key: "takst", title: "Takst", header: "Pris", number: 2, confidence: "unsure" },
  ],
  headers: ["Sag", "Pris", "Afregning"],
  pseudonyms: 0,
  cpr: null,
};

const paste = (text: string) => {
  fireEvent.paste(screen.getByRole("textbox", { name: "Eller indsæt listen her" }), {
    clipboardData: { getData: () => text },
  });
};

const write = { name: "Skriv arket Sager med 2 sager" };

test("reads a pasted list, tells how it was read, and writes it with the columns that were seen", async () => {
  const { user, asked } = openPane({
    start: START,
    answer: ({ input }) =>
      succeed((input as { dryRun: boolean }).dryRun ? READ : { ...READ, sheet: "Sager", table: "Sager" }),
  });
  await screen.findByRole("heading", { name: "Importér sager" });
  paste("Sag;Pris\nS1;0");
  expect(
    (
      await screen.findAllByText(
        /3 rækker læst: 2 sager kan tages med\. 1 række kan ikke læses og bliver udeladt\. 1 ting at se på\./,
      )
    ).length,
  ).toBeGreaterThan(0);
  expect(screen.getByText("»x« er ikke et tal.")).toBeVisible();
  expect(screen.getByText("Række 4, Takst")).toBeVisible();
  expect(screen.getByRole("button", { name: "Vis Ark1!E2" })).toBeVisible();
  expect(screen.getByText("Usikker: se efter")).toBeVisible();
  await user.click(screen.getByRole("button", write));
  expect((await screen.findAllByText(/Arket Sager er skrevet med 2 sager;/)).length).toBeGreaterThan(0);
  expect(asked.map(({ input }) => input)).toEqual([
    { text: "Sag;Pris\nS1;0", year: 2026, month: 11, mapping: {}, pseudonyms: false, dryRun: true },
    { text: "Sag;Pris\nS1;0", year: 2026, month: 11, mapping: { sag: 1, takst: 2 }, pseudonyms: false, dryRun: false },
  ]);
});

test("reads again by another column, and keeps to the range that was selected", async () => {
  const { user, asked } = openPane({ start: START, answer: () => succeed({ ...READ, range: "Ark1!A1:C4" }) });
  await user.click(await screen.findByRole("button", { name: "Brug det markerede" }));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Takst" }), "Afregning");
  await screen.findByRole("button", write);
  expect(asked.map(({ input }) => input)).toMatchObject([
    { mapping: {}, dryRun: true },
    { range: "Ark1!A1:C4", mapping: { takst: 3 }, dryRun: true },
  ]);
});

test("takes CPR numbers only as pseudonyms, and only on the user's word", async () => {
  const { user, asked } = openPane({
    start: START,
    answer: ({ input }) =>
      succeed({ ...READ, cpr: (input as { pseudonyms: boolean }).pseudonyms ? null : { row: 2, column: "Borger" } }),
  });
  await screen.findByRole("heading", { name: "Importér sager" });
  paste("list");
  expect((await screen.findAllByText(/»Borger« indeholder cpr-numre/)).length).toBeGreaterThan(0);
  expect(screen.queryByRole("button", write)).toBeNull();
  await user.click(screen.getByRole("checkbox", { name: "Giv borgerne pseudonymer" }));
  expect(await screen.findByRole("button", write)).toBeVisible();
  expect(asked.at(-1)?.input).toMatchObject({ pseudonyms: true, dryRun: true });
});

test("reads a chosen file by its bytes", async () => {
  const { user, asked } = openPane({ start: START, answer: () => succeed(READ) });
  await screen.findByRole("heading", { name: "Importér sager" });
  const file = new File(["Sag"], "sager.csv", { type: "text/csv" });
  await user.upload(screen.getByLabelText("Vælg en fil …", { selector: "input" }), file);
  await screen.findByRole("button", write);
  expect(asked[0]?.input).toMatchObject({ file: { name: "sager.csv", base64: btoa("Sag") } });
});

test("reads another sheet of an Excel file", async () => {
  const { user, asked } = openPane({
    start: START,
    answer: ({ input }) =>
      succeed({
        ...READ,
        book: { sheet: (input as { sheet?: string }).sheet ?? "Sager", sheets: ["Læs mig", "Sager", "Arkiv"] },
      }),
  });
  await screen.findByRole("heading", { name: "Importér sager" });
  const file = new File(["PK"], "sager.xlsx");
  await user.upload(screen.getByLabelText("Vælg en fil …", { selector: "input" }), file);
  expect(await screen.findByRole("combobox", { name: "Ark i filen" })).toHaveValue("Sager");
  await user.selectOptions(screen.getByRole("combobox", { name: "Ark i filen" }), "Arkiv");
  await screen.findByRole("button", write);
  expect(asked.map(({ input }) => (input as { sheet?: string }).sheet)).toEqual([undefined, "Arkiv"]);
});

test("says why nothing could be read", async () => {
  const fault = actionFault("file-empty", "Filen »sager.csv« er tom.", "…");
  openPane({ start: START, answer: () => fail(fault) });
  await screen.findByRole("heading", { name: "Importér sager" });
  paste("");
  expect((await screen.findAllByText(/Filen »sager.csv« er tom\./)).length).toBeGreaterThan(0);
});
