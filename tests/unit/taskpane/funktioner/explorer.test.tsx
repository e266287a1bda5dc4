import { configure, screen, waitFor, within } from "@testing-library/react";
import { fail, succeed } from "../../../../src/finance/result";
import { openPane, type PaneWorld, type WorldOptions } from "../pane-world";

// The page waits for the user to rest before it reads cells; a busy machine may take its time, too.
configure({ asyncUtilTimeout: 5_000 });
jest.setTimeout(20_000);

const open = (options: WorldOptions = {}): PaneWorld => openPane({ start: { page: "funktioner" }, ...options });

const openFunction = async (name: string, options: WorldOptions = {}): Promise<PaneWorld> => {
  const world = open(options);
  await world.user.click(await screen.findByRole("button", { name: new RegExp(`^${name} `) }));
  await screen.findByRole("heading", { level: 1, name });
  return world;
};

const insertButton = () => within(screen.getByRole("contentinfo")).getByRole("button", { name: /^(Indsæt|Insert)/ });

describe("the list", () => {
  it("shows every function, and finds one by what one wants; going back keeps the search", async () => {
    const { user } = open();
    expect(await screen.findByText("18 funktioner")).toBeVisible();
    await user.type(screen.getByRole("searchbox", { name: "Søg efter en funktion" }), "refusion");
    expect(screen.queryByRole("button", { name: /^NETTOEFFEKT / })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /^STATSREFUSION / }));
    expect(await screen.findByRole("heading", { level: 1, name: "STATSREFUSION" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Til alle funktioner" }));
    expect(screen.getByRole("searchbox")).toHaveValue("refusion");
    expect(screen.getByRole("button", { name: /^STATSREFUSION / })).toHaveFocus();
  });

  it("says what to do where nothing is found", async () => {
    const { user } = open();
    await user.type(await screen.findByRole("searchbox"), "pensionsalder");
    expect(screen.getByText(/Ingen funktion handler om »pensionsalder«/)).toBeVisible();
  });

  it("speaks English where Excel does", async () => {
    open({ language: "en" });
    expect(await screen.findByText("18 functions")).toBeVisible();
    expect(screen.getByRole("button", { name: /^HELÅRSEFFEKT The effect over a full year/ })).toBeVisible();
  });
});

describe("a function's own page", () => {
  it("explains it, and computes while one types", async () => {
    const { user } = await openFunction("HELÅRSEFFEKT");
    expect(screen.getByText("TILTAG.HELÅRSEFFEKT(delårseffekt; startdato; [slutdato]; [metode])")).toBeVisible();
    expect(screen.getByText("Udfyld felterne, så ser du resultatet her.")).toBeVisible();
    await user.type(screen.getByLabelText("delårseffekt"), "186.000");
    await user.type(screen.getByLabelText("startdato"), "1-7-2018");
    expect(await screen.findByText("372.000")).toBeVisible();
    const why = screen.getByRole("region", { name: "Hvorfor dette tal?" });
    expect(within(why).getByText(/6 af 12 måneder/)).toBeVisible();
    await user.click(within(why).getByRole("button", { name: "Hvorfor dette tal?" }));
    expect(within(why).queryByText(/6 af 12 måneder/)).not.toBeInTheDocument();
  });

  it("says what is wrong with a field when it is left, not while one types", async () => {
    const { user } = await openFunction("HELÅRSEFFEKT");
    await user.type(screen.getByLabelText("startdato"), "31-4-2018");
    expect(screen.queryByText(/Skriv en dato, der findes/)).not.toBeInTheDocument();
    await user.tab();
    expect(screen.getByText(/Skriv en dato, der findes/)).toBeVisible();
  });

  it("shows the function's own sentence where it gives no number", async () => {
    const { user } = await openFunction("HELÅRSEFFEKT");
    await user.type(screen.getByLabelText("delårseffekt"), "186.000");
    await user.type(screen.getByLabelText("startdato"), "1-7-2018");
    await user.type(screen.getByLabelText("slutdato (kan udelades)"), "1-1-2018");
    expect(await screen.findByText("Slutdato ligger før startdato.")).toBeVisible();
  });

  it("offers the words an argument may be, the default first", async () => {
    const { user } = await openFunction("DELÅRSEFFEKT");
    await user.type(screen.getByLabelText("helårseffekt"), "365.000");
    await user.type(screen.getByLabelText("startdato"), "1-9-2026");
    await user.type(screen.getByLabelText("år"), "2026");
    const method = screen.getByLabelText("metode (kan udelades)");
    expect(
      within(method)
        .getAllByRole("option")
        .map((option) => option.textContent),
    ).toEqual(["måned (standard)", "dag"]);
    await user.selectOptions(method, "dag");
    expect(await screen.findByText("122.000")).toBeVisible();
  });

  it("folds many optional arguments away", async () => {
    const { user } = await openFunction("INDFASNING");
    expect(screen.queryByLabelText("trappe (kan udelades)")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Flere valg" }));
    expect(screen.getByLabelText("trappe (kan udelades)")).toBeVisible();
  });

  it("takes the selected cells, and reads them again when asked", async () => {
    const cells = {
      "B2:E3": [
        [-7300, -9000, -9000, -9000],
        [250, 175, 175, 175],
      ],
    };
    const world = await openFunction("NETTOEFFEKT", { selection: { at: "Ark1!B2:E3", values: [[1]] }, cells });
    await world.user.click(screen.getByRole("button", { name: "Brug markeringen til beløb" }));
    expect(screen.getByLabelText("beløb")).toHaveValue("B2:E3");
    expect(await screen.findByText("-7.050")).toBeVisible();
    expect(screen.getByText("2 rækker × 4 kolonner")).toBeVisible();
    const before = world.referencesRead.length;
    await world.user.click(screen.getByRole("button", { name: "Læs cellerne igen" }));
    await waitFor(() => {
      expect(world.referencesRead.length).toBe(before + 1);
    });
    expect(world.referencesRead.every((texts) => texts.join() === "B2:E3")).toBe(true);
  });

  it("names the sheet only where it is another one", async () => {
    const { user } = await openFunction("NETTOEFFEKT", {
      selection: { at: "'Ark 2'!B2:E3", values: [[1]] },
      active: { at: "Ark1!A1", formula: "" },
    });
    await screen.findByRole("button", { name: "Indsæt i Ark1!A1" });
    await user.click(screen.getByRole("button", { name: "Brug markeringen til beløb" }));
    expect(screen.getByLabelText("beløb")).toHaveValue("'Ark 2'!B2:E3");
  });

  it("says where there is nothing by that name, and where a cell shows an error", async () => {
    const { user } = await openFunction("NETTOEFFEKT", { cells: { "B2:B3": [["#REF!"], [2]] } });
    await user.type(screen.getByLabelText("beløb"), "Budgettet");
    await user.tab();
    expect(await screen.findByText(/intet i projektmappen, der hedder »Budgettet«/)).toBeVisible();
    await user.clear(screen.getByLabelText("beløb"));
    await user.type(screen.getByLabelText("beløb"), "B2:B3");
    expect(await screen.findByRole("button", { name: "Vis Ark1!C4" })).toBeVisible();
    expect(screen.getByText(/viser #REF!, og så gør funktionen det også/)).toBeVisible();
  });

  it("explains the element of a block that is pressed", async () => {
    const { user } = await openFunction("HELÅRSEFFEKT", { cells: { "B2:B3": [[186000], [100000]] } });
    await user.type(screen.getByLabelText("delårseffekt"), "B2:B3");
    await user.type(screen.getByLabelText("startdato"), "1-7-2018");
    expect(await screen.findByText(/186\.000/)).toBeVisible();
    await user.click(await screen.findByRole("button", { name: "Række 2, kolonne 1: 200.000" }));
    expect(screen.getByText(/For række 2, kolonne 1:/)).toBeVisible();
    expect(screen.getByText(/100\.000/)).toBeVisible();
  });

  it("tries the example's numbers", async () => {
    const { user } = await openFunction("STATSREFUSION");
    await user.click(screen.getByRole("button", { name: "Prøv med eksemplets tal" }));
    expect(screen.getByLabelText("månedsudgifter")).toHaveValue("{200000\\200000\\200000}");
    expect(await screen.findByText("158.750")).toBeVisible();
  });

  it("loses nothing when the pane is closed", async () => {
    const { user, reopen } = await openFunction("HELÅRSEFFEKT");
    await user.type(screen.getByLabelText("delårseffekt"), "186.000");
    reopen();
    expect(await screen.findByLabelText("delårseffekt")).toHaveValue("186.000");
  });
});

describe("inserting", () => {
  it("puts the call into the active cell as an English formula, and tells where", async () => {
    const { user, asked, shown } = await openFunction("HELÅRSEFFEKT", {
      answer: () => succeed({ cell: "Ark1!B3", spill: "Ark1!B3" }),
    });
    await user.type(screen.getByLabelText("delårseffekt"), "186.000,5");
    await user.type(screen.getByLabelText("startdato"), "1-7-2018");
    await user.selectOptions(screen.getByLabelText("metode (kan udelades)"), "dag");
    await user.click(await screen.findByRole("button", { name: "Indsæt i Ark1!B3" }));
    expect(asked).toEqual([
      {
        id: "indsaet-formel",
        input: {
          formula: '=TILTAG.HELÅRSEFFEKT(186000.5,DATE(2018,7,1),,"dag")',
          cell: "Ark1!B3",
          spill: { rows: 1, columns: 1 },
        },
      },
    ]);
    await user.click(await screen.findByRole("button", { name: "Vis Ark1!B3" }));
    expect(shown).toHaveLength(1);
  });

  it("follows the user to another cell, and says the sheet that the addresses mean", async () => {
    const { user, asked, moveTo } = await openFunction("NETTOEFFEKT", {
      cells: { "B2:E3": [[1, 2, 3, 4]] },
      answer: () => succeed({ cell: "'Ark 2'!C7", spill: "'Ark 2'!C7:F7" }),
    });
    await screen.findByRole("button", { name: "Indsæt i Ark1!B3" });
    await user.type(screen.getByLabelText("beløb"), "B2:E3");
    moveTo("'Ark 2'!C7");
    await user.click(await screen.findByRole("button", { name: "Indsæt i 'Ark 2'!C7" }));
    expect(asked[0]?.input).toMatchObject({ formula: "=TILTAG.NETTOEFFEKT('Ark1'!B2:E3)", cell: "'Ark 2'!C7" });
  });

  it("takes the place that is proposed where the first is taken", async () => {
    const occupied = {
      code: "place-occupied",
      sentence: { da: "Der står allerede noget i Ark1!B3.", en: "" },
      proposal: "Ark1!B9",
    };
    const { user, asked } = await openFunction("AFVIGELSE", { answer: () => fail(occupied) });
    await user.type(screen.getByLabelText("korrigeret"), "100");
    await user.type(screen.getByLabelText("forventet"), "110");
    await user.click(await screen.findByRole("button", { name: "Indsæt i Ark1!B3" }));
    expect(await screen.findByText("Intet blev indsat")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Brug Ark1!B9" }));
    await user.click(screen.getByRole("button", { name: "Indsæt i Ark1!B9" }));
    expect(asked[1]?.input).toMatchObject({ cell: "Ark1!B9" });
  });

  it("asks for what is missing first", async () => {
    const { user, asked } = await openFunction("AFVIGELSE");
    await user.click(insertButton());
    expect(screen.getByText("Ret de 2 felter, der er markeret.")).toHaveAttribute("role", "alert");
    expect(screen.getByLabelText("korrigeret")).toHaveFocus();
    expect(asked).toEqual([]);
  });

  it("is taken back by Fortryd", async () => {
    const { user, asked } = await openFunction("AFVIGELSE", {
      answer: ({ id }) =>
        id === "fortryd"
          ? succeed({ undone: "indsaet-formel", description: "", place: "Ark1!B3" })
          : succeed({ cell: "Ark1!B3", spill: "Ark1!B3" }),
    });
    await user.type(screen.getByLabelText("korrigeret"), "100");
    await user.type(screen.getByLabelText("forventet"), "110");
    await user.click(await screen.findByRole("button", { name: "Indsæt i Ark1!B3" }));
    await user.click(await screen.findByRole("button", { name: "Fortryd" }));
    expect(await screen.findByText("Fortrudt: det, der blev indsat i Ark1!B3, er fjernet igen.")).toBeVisible();
    expect(asked.map(({ id }) => id)).toEqual(["indsaet-formel", "fortryd"]);
  });

  it("puts the example into the sheet with its values by name", async () => {
    const { user, asked } = await openFunction("HELÅRSEFFEKT", {
      answer: () => succeed({ address: "Ark1!B3:C9", cell: "Ark1!C8" }),
    });
    await screen.findByRole("button", { name: "Indsæt i Ark1!B3" });
    await user.click(screen.getByRole("button", { name: "Indsæt eksemplet" }));
    expect(asked[0]).toEqual({
      id: "indsaet-eksempel",
      input: {
        function: "HELÅRSEFFEKT",
        arguments: [
          { name: "delårseffekt", cells: [[186000]], dates: false },
          { name: "startdato", cells: [[43282]], dates: true },
          { name: "slutdato", cells: null, dates: true },
          { name: "metode", cells: null, dates: false },
        ],
        result: { rows: 1, columns: 1 },
        source: "Varde, bostøtte § 85",
        at: "Ark1!B3",
      },
    });
    expect(await screen.findByRole("button", { name: "Vis Ark1!B3:C9" })).toBeVisible();
  });
});

describe("a cell that calculates with a function already", () => {
  const formula = "=ROUND(TILTAG.HELÅRSEFFEKT(B2,DATE(2018,7,1))/1000,1)";

  it("is explained: its arguments in the fields, its result and why", async () => {
    const { user } = open({ active: { at: "Ark1!C7", formula }, cells: { B2: [[186000]] } });
    expect(await screen.findByText("C7 regner med HELÅRSEFFEKT.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Forklar C7" }));
    expect(screen.getByText("=AFRUND(TILTAG.HELÅRSEFFEKT(B2;DATO(2018;7;1))/1000;1)")).toBeVisible();
    expect(screen.getByLabelText("delårseffekt")).toHaveValue("B2");
    expect(screen.getByLabelText("startdato")).toHaveValue("1-7-2018");
    expect(await screen.findByText("372.000")).toBeVisible();
    expect(screen.getByText(/6 af 12 måneder/)).toBeVisible();
  });

  it("is explained call by call where there are several", async () => {
    const { user } = open({
      active: { at: "Ark1!C7", formula: "=TILTAG.DELÅRSEFFEKT(TILTAG.HELÅRSEFFEKT(B2,C2),C2,2019)" },
      cells: { B2: [[186000]], C2: [[43282]] },
    });
    await user.click(await screen.findByRole("button", { name: "Forklar C7" }));
    await screen.findByRole("heading", { level: 1, name: "DELÅRSEFFEKT" });
    expect(screen.getAllByText("=TILTAG.HELÅRSEFFEKT(B2;C2)")).toHaveLength(1);
    // 372.000 a year, as the nested call gives it, all of it active in 2019.
    expect(await screen.findAllByText("372.000")).toHaveLength(2);
    await user.selectOptions(screen.getByLabelText("Hvilken del vil du have forklaret?"), "1");
    await screen.findByRole("heading", { level: 1, name: "HELÅRSEFFEKT" });
    expect(screen.getByLabelText("delårseffekt")).toHaveValue("B2");
    expect(await screen.findByText(/6 af 12 måneder/)).toBeVisible();
  });

  it("says which argument only Excel can work out, and shows the others", async () => {
    const { user } = open({
      active: { at: "Ark1!C7", formula: "=TILTAG.AFVIGELSE(SUM(B2:B9),1000)" },
    });
    await user.click(await screen.findByRole("button", { name: "Forklar C7" }));
    expect(
      await screen.findByText(/^korrigeret er en formel, som kun Excel kan regne ud: SUM\(B2:B9\)\./),
    ).toBeVisible();
    expect(screen.getByLabelText("forventet")).toHaveValue("1000");
    await user.click(screen.getByRole("button", { name: "Skriv selv korrigeret" }));
    await user.type(screen.getByLabelText("korrigeret"), "900");
    expect(await screen.findByText("100")).toBeVisible();
  });

  it("offers nothing for a cell that has no such formula", async () => {
    const { moveTo } = open({ active: { at: "Ark1!C7", formula } });
    await screen.findByRole("button", { name: "Forklar C7" });
    moveTo("Ark1!C8", "=SUM(C2:C7)");
    await waitFor(() => {
      expect(screen.queryByRole("button", { name: /^Forklar/ })).not.toBeInTheDocument();
    });
  });
});
