import { act, screen, within } from "@testing-library/react";
import { actionFault } from "../../../src/actions/action";
import type { Overview } from "../../../src/actions/read-overview";
import { fail, succeed } from "../../../src/finance/result";
import { openPane, placeAt } from "./pane-world";

const WORKBOOK: Partial<Overview> = {
  sheets: ["Ark1", "Tiltag-opsætning"],
  tables: [
    {
      registered: {
        table: "Handleplan_2027",
        title: "Handleplan for voksne",
        form: "handleplan",
        years: [2027, 2028, 2029, 2030],
        contract: { unit: "mio", savings: "plus", decimals: 2 },
      },
      place: placeAt("Ark1!B5:J12"),
    },
    {
      registered: {
        table: "Genopretning_2027",
        title: "Genopretningsplan",
        form: "genopretning",
        years: [2027],
        contract: { unit: "1000kr", savings: "minus", decimals: 0 },
      },
      place: null,
    },
  ],
  log: [
    {
      number: 1,
      at: 46348.5,
      action: "ny-tiltagstabel",
      place: "Ark1!B3:J20",
      description: "Ny tiltagstabel »Handleplan for voksne«: 10 tiltag, 2027",
      restore: { version: 1, steps: [] },
    },
  ],
};

const touched = fail(
  actionFault("changed-since", "Der er ændret i tabellen ved Ark1!D7.", "The table at Ark1!D7 has been changed.", {
    cell: "Ark1!D7",
  }),
);

const undone = succeed({ undone: "ny-tiltagstabel", description: "…", place: "Ark1!B3:J20" });

test("says that an empty workbook has no tables, and what can be begun on", async () => {
  openPane();
  expect(await screen.findByText("Der er ingen skemaer fra Tiltag i projektmappen endnu.")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: /Ny tiltagstabel/ })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: /Funktioner i en celle/ })).toBeInTheDocument();
});

test("lists the workbook's tables with form, years and unit, and jumps to one", async () => {
  const { user, shown } = openPane({ overview: WORKBOOK });
  expect(await screen.findByText("Handleplan · 2027–2030 · mio. kr.")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Vis Handleplan for voksne i arket" }));
  expect(shown).toEqual([placeAt("Ark1!B5:J12")]);
});

test("points at a table that is on the list but gone from the workbook", async () => {
  const { user, shown } = openPane({ overview: WORKBOOK });
  expect(
    await screen.findByText(/»Genopretningsplan« \(Genopretning_2027\) står på Tiltags liste/),
  ).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Se listen" }));
  expect(shown).toEqual([placeAt("Tiltag-opsætning!A1")]);
});

test("shows what was done last, when and where, and undoes it", async () => {
  const { user, asked } = openPane({ overview: WORKBOOK, answer: () => undone });
  expect(await screen.findByText(/22-11-2026 12:00/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Fortryd" }));
  expect(asked).toEqual([{ id: "fortryd", input: { onlyIfUntouched: true } }]);
  const outcome = await screen.findAllByText("Fortrudt: Ark1!B3:J20 er, som det var.");
  expect(outcome).not.toHaveLength(0);
});

test("asks before it undoes what somebody has changed, and then does as told", async () => {
  const { user, asked } = openPane({
    overview: WORKBOOK,
    answer: ({ input }) => (JSON.stringify(input) === "{}" ? undone : touched),
  });
  await user.click(await screen.findByRole("button", { name: "Fortryd" }));
  expect((await screen.findAllByText(/Der er ændret i tabellen ved Ark1!D7/)).length).toBeGreaterThan(0);
  await user.click(screen.getByRole("button", { name: "Fortryd alligevel" }));
  expect(asked.map(({ input }) => input)).toEqual([{ onlyIfUntouched: true }, {}]);
  expect((await screen.findAllByText(/er, som det var/)).length).toBeGreaterThan(0);
});

test("keeps the table when the user does not want to lose the changes", async () => {
  const { user, asked } = openPane({ overview: WORKBOOK, answer: () => touched });
  await user.click(await screen.findByRole("button", { name: "Fortryd" }));
  await user.click(await screen.findByRole("button", { name: "Behold det" }));
  expect(asked).toHaveLength(1);
  expect(screen.queryByRole("button", { name: "Fortryd alligevel" })).not.toBeInTheDocument();
});

test("undoes once for each press of the ribbon's button, wherever the pane is", async () => {
  const { navigator, asked } = openPane({ answer: () => undone, start: { page: "hjaelp" } });
  await act(() => {
    navigator.go({ page: "hjem", undo: "asked" });
    return Promise.resolve();
  });
  await screen.findAllByText(/er, som det var/);
  expect(asked).toEqual([{ id: "fortryd", input: { onlyIfUntouched: true } }]);
});

test("a fault is told with a description for the supporter that holds no data", async () => {
  const { user, copied } = openPane({
    overview: WORKBOOK,
    answer: () =>
      fail(actionFault("interrupted", "Excel afbrød undervejs i Ark1!B3.", "Excel stopped.", { cell: "Ark1!B3" })),
  });
  await user.click(await screen.findByRole("button", { name: "Fortryd" }));
  await user.click(await screen.findByRole("button", { name: "Kopiér fejlbeskrivelse" }));
  expect(copied).toEqual(["Tiltag 0.1.0\ncode: interrupted\nhost: Excel\nplatform: PC"]);
});

test("shows the description where the clipboard is closed", async () => {
  const { user } = openPane({
    overview: WORKBOOK,
    clipboard: false,
    answer: () => fail(actionFault("interrupted", "Excel afbrød.", "Excel stopped.")),
  });
  await user.click(await screen.findByRole("button", { name: "Fortryd" }));
  await user.click(await screen.findByRole("button", { name: "Kopiér fejlbeskrivelse" }));
  expect(await screen.findByLabelText(/Markér teksten herunder/)).toHaveValue(
    "Tiltag 0.1.0\ncode: interrupted\nhost: Excel\nplatform: PC",
  );
});

test("an action that breaks inside is told, not swallowed", async () => {
  const { user } = openPane({ overview: WORKBOOK, answer: () => Promise.reject(new RangeError("secret")) });
  await user.click(await screen.findByRole("button", { name: "Fortryd" }));
  expect((await screen.findAllByText(/Der gik noget galt inde i Tiltag/)).length).toBeGreaterThan(0);
});

test("reads nothing while nobody sees the pane", async () => {
  const { reasonsToRead, reads } = openPane({ isShown: false });
  await act(() => {
    reasonsToRead.emit();
    return Promise.resolve();
  });
  expect(reads()).toBe(0);
});

test("reads again when there is reason to", async () => {
  const { reasonsToRead, reads } = openPane();
  await screen.findByText(/ingen skemaer fra Tiltag/);
  await act(() => {
    reasonsToRead.emit();
    return Promise.resolve();
  });
  expect(reads()).toBe(2);
});

test("help and functions are a click away, and lead back", async () => {
  const { user } = openPane();
  await user.click(screen.getByRole("button", { name: "Hjælp" }));
  expect(screen.getByRole("heading", { name: "Hjælp" })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Se funktionerne" }));
  expect(await screen.findByRole("button", { name: /^HELÅRSEFFEKT / })).toBeInTheDocument();
  await user.click(within(screen.getByRole("banner")).getByRole("button", { name: "Til forsiden" }));
  expect(await screen.findByText(/ingen skemaer fra Tiltag/)).toBeInTheDocument();
});

test("nothing to undo is said calmly", async () => {
  const { user, copied } = openPane({
    overview: WORKBOOK,
    answer: () => fail(actionFault("nothing-to-undo", "Der er intet at fortryde.", "There is nothing to undo.")),
  });
  await user.click(await screen.findByRole("button", { name: "Fortryd" }));
  expect((await screen.findAllByText("Der er intet at fortryde.")).length).toBeGreaterThan(0);
  expect(screen.queryByRole("button", { name: "Kopiér fejlbeskrivelse" })).not.toBeInTheDocument();
  expect(copied).toEqual([]);
});
