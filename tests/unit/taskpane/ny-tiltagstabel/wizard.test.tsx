import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { actionFault } from "../../../../src/actions/action";
import { fail, succeed } from "../../../../src/finance/result";
import { INSERTED, openPane, type PaneWorld, type WorldOptions } from "../pane-world";

jest.setTimeout(60_000);

async function openWizard(options: WorldOptions = {}): Promise<PaneWorld> {
  const world = openPane({ start: { page: "ny-tiltagstabel" }, ...options });
  await screen.findByRole("heading", { name: options.language === "en" ? "New initiative table" : "Ny tiltagstabel" });
  return world;
}

const forward = (name: RegExp | string): HTMLElement =>
  within(screen.getByRole("contentinfo")).getByRole("button", { name });

const cell = (name: string): HTMLElement => screen.getByLabelText(name);

const paste = (field: HTMLElement, text: string): void => {
  fireEvent.paste(field, { clipboardData: { getData: () => text } });
};

const FOUR = "Visitation\t-1.000\t-2.000\t-2.000\t-2.000\nIndkøb\t-500\t-\t-\t-500";

test("builds an action plan from setup over pasted rows to the selected cell", async () => {
  const { user, asked } = await openWizard();
  expect(screen.getByText("Trin 1 af 3")).toBeInTheDocument();
  await user.click(forward("Videre til tiltag"));
  expect(screen.getByRole("heading", { name: "Tiltag" })).toHaveFocus();
  paste(cell("Tiltag, række 1"), FOUR);
  expect(cell("2028, række 1")).toHaveValue("-2.000");
  await user.click(forward("Videre til placering"));
  await user.click(forward("Indsæt i Ark1!B3"));
  expect(asked).toEqual([
    {
      id: "ny-tiltagstabel",
      input: {
        form: "handleplan",
        title: "Handleplan 2027-2030",
        years: [2027, 2028, 2029, 2030],
        unit: "1000kr",
        savings: "minus",
        priceLevel: "2027-priser",
        decimals: 0,
        at: "Ark1!B3",
        rows: [
          {
            title: "Visitation",
            group: "",
            status: null,
            investment: false,
            amounts: ["-1.000", "-2.000", "-2.000", "-2.000"],
          },
          { title: "Indkøb", group: "", status: null, investment: false, amounts: ["-500", "-", "-", "-500"] },
        ],
      },
    },
  ]);
  expect(await screen.findByRole("button", { name: "Vis Ark1!B3:J12" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: /Ny tiltagstabel/ })).toBeInTheDocument();
});

test("builds a recovery plan in four steps, with the proposal for what is unallocated", async () => {
  const { user, asked } = await openWizard();
  await user.click(screen.getByRole("radio", { name: "Genopretning" }));
  expect(screen.getByText("Trin 1 af 4")).toBeInTheDocument();
  await user.click(forward("Videre til tiltag"));
  paste(cell("Tiltag, række 1"), FOUR);
  await user.click(forward("Videre til mål"));
  paste(cell("Mål 2027"), "-5.000\t-6.000\t-7.000\t-8.000");
  await user.click(screen.getByRole("button", { name: "Foreslå ufordelt" }));
  expect(cell("Ufordelt 2030")).toHaveValue("-3.500");
  await user.click(screen.getByRole("switch", { name: "Vis også resten med overførsel" }));
  await user.click(forward("Videre til placering"));
  await user.click(screen.getByRole("radio", { name: "På et nyt ark" }));
  await user.click(screen.getByRole("checkbox", { name: "Diagram under tabellen: mål, effekt og udestående" }));
  await user.click(forward("Indsæt på nyt ark »Genopretningsplan 2027«"));
  expect(asked[0]?.input).toMatchObject({
    form: "genopretning",
    targets: [-5000, -6000, -7000, -8000],
    unallocated: ["-3.500", "-3.500", "-3.500", "-3.500"],
    carryOver: true,
    chart: true,
    at: { newSheet: "Genopretningsplan 2027" },
  });
});

test("a wrong amount is told when the field is left, not while typing", async () => {
  const { user } = await openWizard();
  await user.click(forward("Videre til tiltag"));
  const field = cell("2027, række 1");
  await user.type(field, "1.2.3");
  expect(field).toBeValid();
  await user.tab();
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription(/»1.2.3« er ikke et beløb/);
  await user.clear(field);
  await user.type(field, "-7300");
  await user.tab();
  expect(field).toBeValid();
  expect(field).toHaveValue("-7.300");
});

test("going on with something wrong leads to the field and says why", async () => {
  const { user } = await openWizard();
  await user.clear(screen.getByLabelText("Titel"));
  await user.click(forward("Videre til tiltag"));
  expect(screen.getByLabelText("Titel")).toHaveFocus();
  expect(screen.getByLabelText("Titel")).toHaveAccessibleDescription("Skriv en titel til tabellen.");
  expect(screen.getByText("Ret det ene felt, der er markeret, så kan du gå videre.")).toBeInTheDocument();
});

test("Enter goes down, and after a run of Tab to where the run began", async () => {
  const { user } = await openWizard();
  await user.click(forward("Videre til tiltag"));
  await user.click(cell("2027, række 1"));
  await user.keyboard("-1{Tab}-2{Enter}");
  expect(cell("2027, række 2")).toHaveFocus();
  await user.keyboard("{ArrowUp}");
  expect(cell("2027, række 1")).toHaveFocus();
});

test("takes the rows from the selection and says what it left out", async () => {
  const { user } = await openWizard({
    selection: {
      at: "Budget!A1:C4",
      values: [
        ["Tiltag", 2026, 2027],
        ["Visitation", 1, -1250.5],
        ["I alt", 1, -1250.5],
      ],
    },
  });
  await user.click(forward("Videre til tiltag"));
  await user.click(screen.getByRole("button", { name: "Hent fra markeringen" }));
  expect(await screen.findByDisplayValue("Visitation")).toBeInTheDocument();
  expect(cell("2027, række 1")).toHaveValue("-1.250,5");
  expect(screen.getAllByText(/1 række er sat ind\. Sumlinjer .* I alt\. Kolonner .* 2026\./).length).toBeGreaterThan(0);
});

test("a row is marked withdrawn, or deleted, from its menu", async () => {
  const { user } = await openWizard();
  await user.click(forward("Videre til tiltag"));
  paste(cell("Tiltag, række 1"), FOUR);
  await user.click(screen.getByRole("button", { name: "Mere for række 2" }));
  await user.click(screen.getByRole("menuitemradio", { name: "Udgået (tæller ikke med)" }));
  expect(screen.getByText("udgået · tæller ikke med")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Mere for række 2" }));
  await user.click(screen.getByRole("menuitem", { name: "Slet rækken" }));
  expect(screen.queryByDisplayValue("Indkøb")).not.toBeInTheDocument();
  expect(screen.getByDisplayValue("Visitation")).toBeInTheDocument();
  expect(cell("Tiltag, række 2")).toHaveFocus();
});

test("nothing is lost when the pane is closed and opened again", async () => {
  const world = await openWizard();
  await world.user.click(forward("Videre til tiltag"));
  paste(cell("Tiltag, række 1"), FOUR);
  world.reopen();
  expect(await screen.findByDisplayValue("Indkøb")).toBeInTheDocument();
  await world.user.click(forward("Tilbage"));
  await world.user.click(screen.getByRole("button", { name: "Begynd forfra" }));
  await world.user.click(forward("Videre til tiltag"));
  expect(screen.queryByDisplayValue("Indkøb")).not.toBeInTheDocument();
});

test("the front page leads back to what was begun", async () => {
  const { user } = await openWizard();
  await user.type(screen.getByLabelText("Titel"), " a");
  await user.click(screen.getByRole("button", { name: "Luk" }));
  await user.click(await screen.findByRole("button", { name: /Fortsæt din tiltagstabel/ }));
  expect(screen.getByLabelText("Titel")).toHaveValue("Handleplan 2027-2030 a");
});

async function goToPlace({ user }: PaneWorld): Promise<void> {
  await user.click(forward("Videre til tiltag"));
  paste(cell("Tiltag, række 1"), FOUR);
  await user.click(forward("Videre til placering"));
}

test("an occupied place is told with its cell, and the proposal is a button", async () => {
  const occupied = actionFault(
    "place-occupied",
    "Der står allerede noget i Ark1!B7.",
    "There is something in Ark1!B7.",
    {
      cell: "Ark1!B7",
      proposal: "Ark1!B24",
    },
  );
  const world = await openWizard({
    answer: ({ input }) => (JSON.stringify(input).includes("Ark1!B24") ? succeed(INSERTED) : fail(occupied)),
  });
  await goToPlace(world);
  await world.user.click(forward("Indsæt i Ark1!B3"));
  expect((await screen.findAllByText(/Der står allerede noget i Ark1!B7/)).length).toBeGreaterThan(0);
  expect(screen.getByRole("button", { name: "Vis Ark1!B7" })).toBeInTheDocument();
  await world.user.click(screen.getByRole("button", { name: "Brug Ark1!B24" }));
  await world.user.click(forward("Indsæt i Ark1!B24"));
  expect(await screen.findByRole("button", { name: "Vis Ark1!B3:J12" })).toBeInTheDocument();
});

test("pressing twice inserts once, and the pane says what is being done", async () => {
  let answer: (result: ReturnType<typeof succeed>) => void = () => undefined;
  const world = await openWizard({ answer: () => new Promise((resolve) => (answer = resolve)) });
  await goToPlace(world);
  await world.user.dblClick(forward("Indsæt i Ark1!B3"));
  expect(world.asked).toHaveLength(1);
  expect(screen.getByRole("progressbar", { name: "Indsætter tabellen og kontrollerer den …" })).toBeInTheDocument();
  await act(() => {
    answer(succeed({ ...INSERTED, notQuantified: 1 }));
    return Promise.resolve();
  });
  expect(
    (await screen.findAllByText(/1 tiltag mangler beløb i mindst ét år og tæller ikke med dér/)).length,
  ).toBeGreaterThan(0);
});

test("where the selected cell is not empty, a new sheet is proposed first", async () => {
  const world = await openWizard({ selection: { at: "Ark1!B3", values: [["Budget"]] } });
  await goToPlace(world);
  expect(screen.getByRole("radio", { name: "På et nyt ark" })).toBeChecked();
});

test("the selection is the place when the user says so", async () => {
  const world = await openWizard();
  await goToPlace(world);
  await world.user.clear(screen.getByLabelText("Øverste venstre celle"));
  expect(forward("Indsæt tabellen")).toBeInTheDocument();
  await world.user.click(screen.getByRole("button", { name: "Brug markeringen" }));
  await waitFor(() => {
    expect(forward("Indsæt i Ark1!B3")).toBeInTheDocument();
  });
});

test("the preview is the table, within reach from every step", async () => {
  const world = await openWizard();
  await world.user.click(forward("Videre til tiltag"));
  paste(cell("Tiltag, række 1"), FOUR);
  await world.user.click(screen.getByRole("button", { name: "Vis tabellen" }));
  const preview = screen.getByRole("region", { name: /Forhåndsvisning/ });
  const total = within(preview).getByText("I alt").closest("tr");
  expect(total).toHaveTextContent("-1.500-2.000-2.000-2.500");
  expect(within(preview).getByText(/1.000 kr. · 2027-priser · Note: \(-\) = mindreudgift/)).toBeInTheDocument();
});

test("English is complete from first step to last", async () => {
  const { user, asked } = await openWizard({ language: "en" });
  await user.click(forward("Continue to initiatives"));
  paste(cell("Initiative, row 1"), FOUR);
  await user.click(forward("Continue to place"));
  await user.click(forward("Insert in Ark1!B3"));
  expect(asked).toHaveLength(1);
  expect(await screen.findByRole("button", { name: "Show Ark1!B3:J12" })).toBeInTheDocument();
});
