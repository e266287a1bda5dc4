import { fireEvent, screen } from "@testing-library/react";
import { actionFault } from "../../../src/actions/action";
import { fail, succeed } from "../../../src/finance/result";
import { openPane } from "./pane-world";

const START = { page: "opdater" } as const;

const LIST = {
  range: null,
  book: null,
  rows: 3,
  rowsRead: 4,
  errors: [
    { row: 5, column: "Takst", code: "not-a-number", message: { da: "»x« er ikke et tal.", en: "“x” is no number." } },
  ],
  checks: [],
  columns: [{ key: "sag", title: "Sag", header: "Sagsnr.", number: 1, confidence: "unsure" }],
  headers: ["Sagsnr."],
  pseudonyms: 0,
  cpr: null,
};

const SEEN = {
  written: false,
  list: LIST,
  added: ["S6"],
  changed: [
    { sag: "S2", cell: "Sager!K8", fields: [{ key: "omfang", title: "Omfang", before: 0.85, after: 1 }] },
    { sag: "S3", cell: "Sager!M9", fields: [{ key: "startdato", title: "Startdato", before: 46023, after: 46054 }] },
  ],
  ended: [
    { sag: "S5", cell: "Sager!N11", fields: [{ key: "slutdato", title: "Slutdato", before: null, after: 46264 }] },
  ],
  over: 1,
  unchanged: 1,
  overwritten: ["Sager!X8"],
  prognoses: ["Prognose 2026"],
  newRows: [
    { name: "Aktivitet, § 104", hasPremise: true },
    { name: "Behandling, § 101", hasPremise: false },
  ],
  missingRows: ["Behandling, § 102"],
};

const paste = () => {
  fireEvent.paste(screen.getByRole("textbox", { name: "Eller indsæt listen her" }), {
    clipboardData: { getData: () => "Sagsnr.\nS1" },
  });
};

const write = { name: "Opdatér Sager" };

test("tells what is new, changed, gone and wrong before anything is written, and then writes it", async () => {
  const { user, asked, navigator } = openPane({
    start: START,
    answer: ({ input }) => succeed({ ...SEEN, written: !(input as { dryRun: boolean }).dryRun }),
  });
  await screen.findByRole("heading", { name: "Opdater" });
  expect(screen.queryByLabelText("Prognoseår")).toBeNull();
  paste();
  expect(await screen.findByRole("heading", { name: "Nye (1)" })).toBeVisible();
  expect(screen.getByText("S6")).toBeVisible();
  expect(screen.getByText("Omfang: 0,85 → 1")).toBeVisible();
  expect(screen.getByText("Startdato: 1-1-2026 → 1-2-2026")).toBeVisible();
  expect(screen.getByRole("heading", { name: "Ikke længere på listen (1)" })).toBeVisible();
  expect(screen.getByText("Slutdato: (tom) → 30-8-2026")).toBeVisible();
  expect(screen.getByText(/1 mangler på listen og var ophørt i forvejen\./)).toBeVisible();
  expect(screen.getByRole("button", { name: "Vis Sager!X8" })).toBeVisible();
  expect(
    screen.getByText(/Aktivitet, § 104; Behandling, § 101 \(uden budget\)\. Rækken er tom for budget/),
  ).toBeVisible();
  expect(screen.getByText(/Behandling, § 102\. Prognosens ark er bygget om/)).toBeVisible();
  expect(screen.getByText("»x« er ikke et tal.")).toBeVisible();
  await user.click(screen.getByRole("button", write));
  expect(
    (await screen.findAllByText(/Sager er opdateret, og Prognose 2026 følger med\. 1 nye, 2 ændrede/)).length,
  ).toBeGreaterThan(0);
  expect(screen.queryByRole("button", write)).toBeNull();
  const said = { text: "Sagsnr.\nS1", month: 11, pseudonyms: false };
  expect(asked).toEqual([
    { id: "opdater", input: { ...said, mapping: {}, dryRun: true } },
    { id: "opdater", input: { ...said, mapping: { sag: 1 }, dryRun: false } },
  ]);
  await user.click(screen.getByRole("button", { name: "Fortryd" }));
  expect(navigator.current()).toEqual({ page: "hjem", undo: "asked" });
});

test("writes no list that holds CPR numbers", async () => {
  const cpr = { row: 2, column: "Borger" };
  openPane({ start: START, answer: () => succeed({ ...SEEN, list: { ...LIST, cpr } }) });
  await screen.findByRole("heading", { name: "Opdater" });
  paste();
  expect((await screen.findAllByText(/»Borger« indeholder cpr-numre/)).length).toBeGreaterThan(0);
  expect(screen.queryByRole("button", write)).toBeNull();
});

test("is where an import leads to when there is a case list already", async () => {
  const fault = actionFault("cases-there", "Der er allerede en sagsliste.", "…");
  const { user, navigator } = openPane({
    start: { page: "importer-sager" },
    answer: ({ input }) => ((input as { dryRun: boolean }).dryRun ? succeed({ ...LIST, sheet: null }) : fail(fault)),
  });
  await screen.findByRole("heading", { name: "Importér sager" });
  paste();
  await user.click(await screen.findByRole("button", { name: "Skriv arket Sager med 3 sager" }));
  await user.click(await screen.findByRole("button", { name: "Opdatér sagslisten" }));
  expect(navigator.current()).toEqual({ page: "opdater" });
  expect(await screen.findByRole("heading", { name: "Opdater" })).toBeVisible();
});
