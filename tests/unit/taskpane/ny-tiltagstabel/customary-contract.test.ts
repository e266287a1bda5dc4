import { withForm } from "../../../../src/taskpane/ny-tiltagstabel/draft/customary-contract";
import { newSheetOf, titleOf } from "../../../../src/taskpane/ny-tiltagstabel/draft/draft";
import { blankRow } from "../../../../src/taskpane/ny-tiltagstabel/draft/edit-rows";
import { newDraft } from "../../../../src/taskpane/ny-tiltagstabel/draft/new-draft";

const NOVEMBER_2026 = 46_348.5;

const plain = newDraft([], NOVEMBER_2026);

describe("choosing one of Varde's forms", () => {
  test("proposes hele kr. and savings as plus, and takes the proposal back with another form", () => {
    const catalogue = withForm(plain, "effektiviseringskatalog");
    expect(catalogue).toMatchObject({ unit: "kr", savings: "plus" });
    expect([titleOf(catalogue), newSheetOf(catalogue, [])]).toEqual([
      "Effektiviseringskatalog 2027-2030",
      "Effektiviseringskatalog 2027",
    ]);
    expect(withForm(catalogue, "planlagte-tiltag")).toMatchObject({ unit: "kr", savings: "plus" });
    expect(withForm(catalogue, "handleplan")).toMatchObject({ unit: "1000kr", savings: "minus" });
  });

  test("leaves what the user has chosen, or has typed amounts under", () => {
    expect(withForm({ ...plain, unit: "mio" }, "planlagte-tiltag")).toMatchObject({ unit: "mio", savings: "minus" });
    const typed = { ...plain, rows: [{ ...blankRow(1), title: "Indkøb", amounts: ["-500"] }] };
    expect(withForm(typed, "planlagte-tiltag")).toMatchObject({ unit: "1000kr", savings: "minus" });
  });
});

test("a budget overview of one year is no model for the next table, one over years is", () => {
  const overview = (years: readonly number[]) =>
    ({
      registered: {
        table: "Budget",
        title: "Budget",
        form: "budget-og-forventet",
        years,
        contract: { unit: "kr", savings: "plus", decimals: 0 },
      },
      place: null,
    }) as const;
  expect(newDraft([overview([2026])], NOVEMBER_2026)).toEqual(plain);
  expect(newDraft([overview([2028, 2029])], NOVEMBER_2026)).toMatchObject({
    form: "handleplan",
    firstYear: "2028",
    yearCount: 2,
    unit: "kr",
    savings: "plus",
  });
});
