import { screen, within } from "@testing-library/react";
import type { OverviewTable } from "../../../src/actions/read-overview";
import { succeed } from "../../../src/finance/result";
import type { CellValue } from "../../../src/sheets/cells/cell";
import type { RegisteredForm } from "../../../src/sheets/ledgers/table-register";
import { VARDE } from "../../helpers/varde";
import { openPane, placeAt, type PaneWorld, type WorldOptions } from "./pane-world";

jest.setTimeout(60_000);

const tableOf = (table: string, title: string, form: RegisteredForm, address: string): OverviewTable => ({
  registered: {
    table,
    title,
    form,
    years: [...VARDE.years],
    contract: { unit: "kr", savings: "plus", decimals: 0 },
  },
  place: placeAt(address),
});

const BUDGET = tableOf("Budget_2018", "Budget 2018-2021", "budget-og-forventet", "Budget!A3:F5");
const CATALOGUE = tableOf("Katalog", VARDE.catalogue.title, "effektiviseringskatalog", "Katalog!A3:I7");
const PLANNED = tableOf("Planlagt", VARDE.planned.title, "planlagte-tiltag", "Tiltag!A3:I5");

const initiativeCells = (rows: readonly { title: string; amounts: readonly number[] }[]): CellValue[][] => [
  ["Nr.", "Tiltag", "Gruppe", "Status", "Art", ...VARDE.years.map(String)],
  ...rows.map(({ title, amounts }, index) => [index + 1, title, "", "", "Effekt", ...amounts]),
];

const CELLS = {
  "Budget!A3:F5": [
    ["Område", "Korrigeret 2018", "Forventet 2018", "2019", "2020", "2021"],
    ...VARDE.budget2018.rows.map(({ title, values }) => [title, ...values]),
  ],
  "Katalog!A3:I7": initiativeCells(VARDE.catalogue.rows),
  "Tiltag!A3:I5": initiativeCells(VARDE.planned.rows),
};

async function openWizard(options: WorldOptions = {}): Promise<PaneWorld> {
  const world = openPane({
    start: { page: "nyt-estimat" },
    overview: { tables: [BUDGET, CATALOGUE, PLANNED] },
    cells: CELLS,
    answer: () =>
      succeed({
        sheet: "Samlet estimat",
        table: "Tiltag_Samlet_estimat",
        address: "'Samlet estimat'!A1:E12",
        notQuantified: 0,
      }),
    ...options,
  });
  await screen.findByRole("heading", { name: "Nyt estimat" });
  return world;
}

const forward = (name: string): HTMLElement => within(screen.getByRole("contentinfo")).getByRole("button", { name });

test("everything that can be added is chosen already, and the preview is the chain itself", async () => {
  const { user, asked } = await openWizard();
  expect(screen.getByLabelText("Budget")).toHaveValue("Budget_2018");
  expect(screen.getByLabelText("Basisår")).toHaveValue("2018");
  await screen.findByText("-3.720.846");
  const rows = screen.getAllByRole("row").map((row) => row.textContent);
  expect(rows).toContain("Estimeret budget142.614.000141.393.000141.493.000141.493.000");
  expect(rows).toContain("Difference til korrigeret budget 2018-3.720.846-2.499.846-2.599.846-2.599.846");
  const line = screen.getByLabelText(`Linjens navn for ${VARDE.planned.title}`);
  await user.clear(line);
  await user.type(line, VARDE.plannedAsLine);
  await user.click(forward("Videre til placering"));
  await user.click(forward("Indsæt på nyt ark »Samlet estimat«"));
  expect(asked).toEqual([
    {
      id: "nyt-estimat",
      input: {
        title: "Samlet estimat 2018-2021",
        budget: "Budget_2018",
        tables: [
          { table: "Katalog", label: VARDE.catalogue.title },
          { table: "Planlagt", label: VARDE.plannedAsLine },
        ],
        baseYear: 2018,
        at: { newSheet: "Samlet estimat" },
      },
    },
  ]);
  expect(await screen.findByRole("button", { name: "Vis 'Samlet estimat'!A1:E12" })).toBeInTheDocument();
});

test("leaves out what is not chosen", async () => {
  const { user } = await openWizard();
  await screen.findByText("-3.720.846");
  await user.click(screen.getByRole("checkbox", { name: `${VARDE.planned.title} (hele kr.)` }));
  await screen.findByText("-4.036.846");
});

test("a table that is written otherwise is not proposed, and choosing it is told with the way out", async () => {
  const other: OverviewTable = {
    ...PLANNED,
    registered: { ...PLANNED.registered, contract: { unit: "mio", savings: "plus", decimals: 2 } },
  };
  const { user } = await openWizard({ overview: { tables: [BUDGET, CATALOGUE, other] } });
  const box = screen.getByRole("checkbox", { name: `${VARDE.planned.title} (mio. kr.)` });
  expect(box).not.toBeChecked();
  await user.click(box);
  expect(screen.getByRole("alert")).toHaveTextContent("brug »Skift enhed og fortegn« på den ene");
  await user.click(forward("Videre til placering"));
  expect(screen.getByText("Trin 1 af 2")).toBeInTheDocument();
});

test("offers the base years that the table has", async () => {
  const [header = [], ...rows] = CELLS["Budget!A3:F5"];
  const wider = [[...header, "Korrigeret 2019"], ...rows.map((cells) => [...cells, 70_000_000])];
  const { user } = await openWizard({ cells: { ...CELLS, "Budget!A3:F5": wider } });
  await screen.findByText("-3.720.846");
  await user.selectOptions(screen.getByLabelText("Basisår"), "2019");
  await screen.findByText("Difference til korrigeret budget 2019");
});

test("says what must be made first, and leads there", async () => {
  const { user, navigator } = await openWizard({ overview: { tables: [CATALOGUE] } });
  await user.click(screen.getByRole("button", { name: "Ny budgetoversigt" }));
  expect(navigator.current()).toEqual({ page: "ny-budgetoversigt" });
});

test("last year's estimate chooses what its tables have become, under their names and against the next base year", async () => {
  const last = tableOf("Tiltag_Samlet_estimat", "Samlet estimat 2017-2020", "samlet-estimat", "Estimat!A1:E12");
  const rolled = {
    title: "Samlet estimat 2018-2021",
    budget: "Budget_2018",
    tables: [{ table: "Planlagt", label: VARDE.plannedAsLine }],
    baseYear: 2018,
  };
  const { user, asked } = await openWizard({
    overview: { tables: [BUDGET, CATALOGUE, PLANNED, last] },
    answer: ({ id }) =>
      succeed(
        id === "laes-estimat" ? rolled : { sheet: "Estimat", table: "E", address: "Estimat!A1:E12", notQuantified: 0 },
      ),
  });
  await user.click(screen.getByRole("button", { name: "Fra sidste års estimat" }));
  await user.click(await screen.findByRole("menuitem", { name: "Samlet estimat 2017-2020" }));
  expect(await screen.findByText(/^»Samlet estimat 2017-2020« er rullet ét år frem/)).toBeVisible();
  expect(screen.getByLabelText(`Linjens navn for ${VARDE.planned.title}`)).toHaveValue(VARDE.plannedAsLine);
  await user.click(forward("Videre til placering"));
  await user.click(forward("Indsæt på nyt ark »Samlet estimat«"));
  expect(asked.map(({ id }) => id)).toEqual(["laes-estimat", "nyt-estimat"]);
  expect(asked[1]?.input).toMatchObject(rolled);
});
