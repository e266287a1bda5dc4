import { fireEvent, screen, within } from "@testing-library/react";
import { VARDE } from "../../helpers/varde";
import { takeAreas } from "../../../src/taskpane/ny-budgetoversigt/areas/take-areas";
import { openPane, type PaneWorld, type WorldOptions } from "./pane-world";

jest.setTimeout(60_000);

async function openWizard(options: WorldOptions = {}): Promise<PaneWorld> {
  const world = openPane({ start: { page: "ny-budgetoversigt" }, ...options });
  const name = options.language === "en" ? "New budget overview" : "Ny budgetoversigt";
  await screen.findByRole("heading", { name });
  return world;
}

const forward = (name: string): HTMLElement => within(screen.getByRole("contentinfo")).getByRole("button", { name });

const paste = (field: HTMLElement, text: string): void => {
  fireEvent.paste(field, { clipboardData: { getData: () => text } });
};

const danish = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ".");

const TABLE_2017 = [
  ["", "Korrigeret", "Forventet", "Difference"],
  ...VARDE.budget2017.rows.map(({ title, values }) => [title, ...values.map(danish)]),
  ["I alt", ...VARDE.budget2017.total.map(danish)],
];

const TABLE_2018 = [
  ["", "Korrigeret 2018", "Forventet 2018", "2019", "2020", "2021"],
  ...VARDE.budget2018.rows.map(({ title, values }) => [title, ...values.map(danish)]),
  ["I alt", ...VARDE.budget2018.total.map(danish)],
];

const asText = (block: readonly (readonly string[])[]): string => block.map((cells) => cells.join("\t")).join("\n");

test("the paper's own table is taken without its sum and its difference", () => {
  expect(takeAreas(TABLE_2017, 2)).toEqual([
    { title: "Botilbud", amounts: ["125.127.271", "135.963.000"] },
    { title: "Bostøtte jf. §85", amounts: ["9.224.000", "11.152.000"] },
  ]);
  expect(takeAreas(TABLE_2018, 5)[0]?.amounts).toHaveLength(5);
});

test("columns in another order are taken as the header says, and without one in the customary order", () => {
  expect(
    takeAreas(
      [
        ["Område", "Forventet", "Korrigeret"],
        ["a", "2", "1"],
        ["b", "", ""],
      ],
      2,
    ),
  ).toEqual([{ title: "a", amounts: ["1", "2"] }]);
  expect(takeAreas([["a", "1", "-", "3"]], 2)).toEqual([{ title: "a", amounts: ["1", "-"] }]);
});

test("a table of one year, from pasted rows to the selected cell", async () => {
  const { user, asked } = await openWizard();
  expect(screen.getByLabelText("Merforbrug vises med")).toHaveValue("plus");
  await user.clear(screen.getByLabelText("Første år"));
  await user.type(screen.getByLabelText("Første år"), "2017");
  await user.selectOptions(screen.getByLabelText("Antal år"), "1");
  expect(screen.queryByLabelText("Basisår")).not.toBeInTheDocument();
  await user.click(forward("Videre til områder"));
  paste(screen.getByLabelText("Område, række 1"), asText(TABLE_2017));
  expect(screen.getAllByText("2 områder er hentet.").length).toBeGreaterThan(0);
  expect(screen.getByLabelText("Forventet, række 2")).toHaveValue("11.152.000");
  await user.click(forward("Videre til placering"));
  const rows = screen.getAllByRole("row").map((row) => row.textContent);
  expect(rows).toContain("I alt134.351.271147.115.000-12.763.729");
  await user.click(forward("Indsæt i Ark1!B3"));
  expect(asked).toEqual([
    {
      id: "ny-budgetoversigt",
      input: {
        title: "Budget og forventet forbrug 2017",
        years: [2017],
        baseYear: 2017,
        areas: [
          { title: "Botilbud", corrected: "125.127.271", expected: ["135.963.000"] },
          { title: "Bostøtte jf. §85", corrected: "9.224.000", expected: ["11.152.000"] },
        ],
        unit: "kr",
        decimals: 0,
        priceLevel: "2017-priser",
        direction: "korrigeret-forventet",
        footnote: "",
        at: "Ark1!B3",
      },
    },
  ]);
  expect(await screen.findByRole("button", { name: "Vis Ark1!B3:J12" })).toBeInTheDocument();
});

test("over years it takes what is selected, and keeps it while the pane is closed", async () => {
  const values = TABLE_2018.map((cells) =>
    cells.map((cell) => (/^[\d.]+$/.test(cell) ? Number(cell.replaceAll(".", "")) : cell)),
  );
  const { user, reopen, asked } = await openWizard({ selection: { at: "Ark1!B3", values } });
  await user.clear(screen.getByLabelText("Første år"));
  await user.type(screen.getByLabelText("Første år"), "2018");
  expect(screen.getByLabelText("Basisår")).toHaveValue("2018");
  await user.click(forward("Videre til områder"));
  await user.click(screen.getByRole("button", { name: "Hent fra markeringen" }));
  await user.type(screen.getByLabelText("Fodnote"), "*En note.");
  reopen();
  expect(await screen.findByLabelText("Korrigeret 2018, række 1")).toHaveValue("129.669.904");
  await user.click(forward("Videre til placering"));
  await user.click(screen.getByRole("radio", { name: "På et nyt ark" }));
  await user.click(forward("Indsæt på nyt ark »Budget 2018«"));
  expect(asked[0]?.input).toMatchObject({
    title: "Budget 2018-2021",
    years: [2018, 2019, 2020, 2021],
    baseYear: 2018,
    footnote: "*En note.",
    at: { newSheet: "Budget 2018" },
  });
});

test("says what a field lacks, and refuses a CPR number", async () => {
  const { user } = await openWizard();
  await user.click(forward("Videre til områder"));
  await user.click(forward("Videre til placering"));
  expect(screen.getByText("Skriv eller indsæt mindst ét område.")).toBeInTheDocument();
  expect(screen.getByLabelText("Område, række 1")).toHaveFocus();
  await user.type(screen.getByLabelText("Område, række 1"), "Sag 010190-1234");
  await user.type(screen.getByLabelText("Korrigeret 2027, række 1"), "x");
  await user.click(forward("Videre til placering"));
  expect(screen.getByText("Det ligner et cpr-nummer; skriv sagens nummer i stedet.")).toBeInTheDocument();
  expect(screen.getByText(/»x« er ikke et beløb/)).toBeInTheDocument();
});

test("is written as the workbook's newest table, so that the two can be added", async () => {
  const contract = { unit: "mio", savings: "minus", decimals: 1 } as const;
  const registered = { table: "T", title: "T", form: "handleplan", years: [2026, 2027], contract } as const;
  await openWizard({ language: "en", overview: { tables: [{ registered, place: null }] } });
  expect(screen.getByLabelText("Unit")).toHaveValue("mio");
  expect(screen.getByLabelText("Overspending is shown with")).toHaveValue("minus");
  expect(screen.getByLabelText("Title")).toHaveValue("Budget 2026-2027");
});
