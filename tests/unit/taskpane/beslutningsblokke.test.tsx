import { screen, waitFor, within } from "@testing-library/react";
import { actionFault } from "../../../src/actions/action";
import type { DecisionReading } from "../../../src/actions/beslutningsblokke/laes-beslutningsblokke";
import type { OverviewTable } from "../../../src/actions/read-overview";
import { fail, succeed } from "../../../src/finance/result";
import { openPane, placeAt, type WorldOptions } from "./pane-world";

const table = (form: OverviewTable["registered"]["form"], name: string, title: string): OverviewTable => ({
  registered: {
    table: name,
    title,
    form,
    years: [2027, 2028],
    contract: { unit: "1000kr", savings: "minus", decimals: 0 },
  },
  place: placeAt("Ark1!A3:F9"),
});

const BLOCKS = table("beslutningsblokke", "Blokke", "Katalog 2027");

const FIGURES = { chosen: 2, totals: [-7050, -8825], distances: [-950, null], notQuantified: 0 };

const READING: DecisionReading = {
  table: "Blokke",
  title: "Katalog 2027",
  address: "Ark1!A3:F9",
  years: [2027, 2028],
  proposals: 6,
  now: FIGURES,
  sets: [],
};

const open = (options: WorldOptions = {}) => openPane({ start: { page: "beslutningsblokke" }, ...options });

const openBlocks = (reading: () => DecisionReading, options: WorldOptions = {}) =>
  open({ overview: { tables: [BLOCKS] }, decision: reading, ...options });

describe("blocks that are there", () => {
  it("show what is chosen, by year, in Danish numbers", async () => {
    openBlocks(() => READING);
    expect(await screen.findByText("2 af 6 valgt")).toBeInTheDocument();
    const figures = within(screen.getByRole("table", { name: "Det, der er valgt nu" }));
    expect(figures.getAllByRole("cell").map((cell) => cell.textContent)).toEqual(["", "-7.050", "-8.825", "-950", ""]);
  });

  it("follow when a proposal is ticked by hand in the sheet", async () => {
    let reading = READING;
    const { moveTo } = openBlocks(() => reading);
    await screen.findByText("2 af 6 valgt");
    reading = { ...READING, now: { ...FIGURES, chosen: 3 } };
    moveTo("Ark1!D5");
    expect(await screen.findByText("3 af 6 valgt")).toBeInTheDocument();
  });

  it("are saved as a set, which then can be put back", async () => {
    let sets: DecisionReading["sets"] = [];
    const { user, asked, reasonsToRead } = openBlocks(() => ({ ...READING, sets }), {
      answer: () => succeed({ ...FIGURES, table: "Blokke", name: "A" }),
    });
    await user.type(await screen.findByLabelText("Sættets navn"), "A{Enter}");
    expect(asked).toEqual([{ id: "gem-beslutningssaet", input: { table: "Blokke", name: "A" } }]);
    sets = [{ ...FIGURES, name: "A" }];
    reasonsToRead.emit();
    await user.click(await screen.findByRole("button", { name: "Vælg forslagene i »A« igen" }));
    expect(asked.at(-1)).toEqual({ id: "vis-beslutningssaet", input: { table: "Blokke", name: "A" } });
    expect(screen.getByLabelText("Sættets navn")).toHaveValue("");
  });

  it("say what is wrong with a name, which stays to be corrected", async () => {
    const { user } = openBlocks(() => READING, {
      answer: () => fail(actionFault("set-name-taken", "Vælg et andet navn.", "Choose another name.")),
    });
    await user.type(await screen.findByLabelText("Sættets navn"), "Valgt");
    await user.click(screen.getByRole("button", { name: "Gem" }));
    expect((await screen.findAllByText("Vælg et andet navn."))[0]).toBeInTheDocument();
    expect(screen.getByLabelText("Sættets navn")).toHaveValue("Valgt");
  });

  it("speak English where Excel does", async () => {
    openBlocks(() => READING, { language: "en" });
    expect(await screen.findByText("2 of 6 chosen")).toBeInTheDocument();
  });
});

describe("new blocks", () => {
  it("are typed, previewed with their sums and inserted with their targets", async () => {
    const { user, asked } = open({
      answer: () => succeed({ ...FIGURES, sheet: "Blokke", table: "Blokke", address: "Blokke!A1:L20" }),
    });
    expect(await screen.findByLabelText("Titel")).toHaveValue("Beslutningsblokke 2027-2030");
    await user.click(screen.getByRole("button", { name: "Videre til forslag" }));
    await user.type(screen.getByLabelText("Tiltag, række 1"), "Indkøb");
    await user.type(screen.getByLabelText("2027, række 1"), "-100");
    await user.click(screen.getByRole("button", { name: "Vis blokkene" }));
    expect(screen.getByRole("region", { name: /Forhåndsvisning af blokkene/ })).toHaveTextContent("Ikke valgt i alt");
    await user.click(screen.getByRole("button", { name: "Videre til mål" }));
    await user.type(screen.getByLabelText("Mål 2027"), "-250");
    await user.click(screen.getByRole("button", { name: "Videre til placering" }));
    await user.click(screen.getByRole("button", { name: "Indsæt på nyt ark »Beslutningsblokke 2027«" }));
    await waitFor(() => {
      expect(asked).toHaveLength(1);
    });
    expect(asked[0]).toEqual({
      id: "beslutningsblokke",
      input: {
        title: "Beslutningsblokke 2027-2030",
        years: [2027, 2028, 2029, 2030],
        unit: "1000kr",
        savings: "minus",
        priceLevel: "2027-priser",
        decimals: 0,
        targets: ["-250", null, null, null],
        rows: [{ title: "Indkøb", group: "", amounts: ["-100", null, null, null] }],
        at: { newSheet: "Beslutningsblokke 2027" },
      },
    });
  });

  it("begin with the initiatives of a table, under its own contract", async () => {
    const cell = (year: number, amount: number | null) => ({
      header: String(year),
      year,
      amount,
      understood: amount === null ? "not-quantified" : "number",
      cell: "Ark1!F4",
    });
    const { user, asked } = open({
      overview: { tables: [table("handleplan", "Handleplan_2027", "Handleplan 2027-2028")] },
      answer: () =>
        succeed({
          range: "Ark1!A3:F9",
          title: "",
          contract: { unit: null, savings: null, priceLevel: null },
          initiatives: [
            {
              number: "1",
              title: "Indkøb",
              group: "Drift",
              status: null,
              investment: false,
              note: "",
              amounts: [cell(2027, -100), cell(2028, null)],
              cell: "Ark1!B4",
            },
          ],
          targets: [],
          passedOver: [],
          unsure: [],
        }),
    });
    await user.click(await screen.findByRole("button", { name: "Hent" }));
    expect(asked).toEqual([{ id: "hent-fra-tabel", input: { range: "Ark1!A3:F9" } }]);
    expect((await screen.findAllByText("1 tiltag er hentet fra »Handleplan 2027-2028«."))[0]).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Videre til forslag" }));
    expect(screen.getByLabelText("Tiltag, række 1")).toHaveValue("Indkøb");
    expect(screen.getByLabelText("2028, række 1")).toHaveValue("-");
  });

  it("do not go on with a target that is no amount", async () => {
    const { user } = open();
    await user.click(await screen.findByRole("button", { name: "Videre til forslag" }));
    await user.type(screen.getByLabelText("Tiltag, række 1"), "Indkøb");
    await user.click(screen.getByRole("button", { name: "Videre til mål" }));
    await user.type(screen.getByLabelText("Mål 2027"), "meget");
    await user.click(screen.getByRole("button", { name: "Videre til placering" }));
    expect(screen.getByText(/»meget« er ikke et beløb/)).toBeInTheDocument();
  });
});
