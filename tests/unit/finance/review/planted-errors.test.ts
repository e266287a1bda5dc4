import { scoreProofReader, total, type Score } from "../../../helpers/proof-reader-score";

const TABLES_OF_A_KIND = 170;

describe("the proof-reader on 1,020 realistic tables, of which 850 have one error", () => {
  let scores: readonly Score[];
  beforeAll(() => {
    scores = scoreProofReader(TABLES_OF_A_KIND);
  }, 60_000);

  it.each(["sum", "sign", "unit", "swapped row", "text number"])("finds 95 of 100 errors of the kind »%s«", (kind) => {
    const score = scores.find((each) => each.kind === kind);
    expect((score?.found ?? 0) / TABLES_OF_A_KIND).toBeGreaterThanOrEqual(0.95);
  });

  it("accuses no more than one clean cell in a hundred", () => {
    const [accused, clean] = [
      total(scores.map((each) => each.accusedCells)),
      total(scores.map((each) => each.cleanCells)),
    ];
    expect(clean).toBeGreaterThan(40_000);
    expect(accused / clean).toBeLessThanOrEqual(0.01);
  });

  it("says nothing of 99 in 100 tables that are right", () => {
    const clean = scores.find(({ kind }) => kind === null);
    expect((clean?.tablesWithAccusedCells ?? TABLES_OF_A_KIND) / TABLES_OF_A_KIND).toBeLessThanOrEqual(0.01);
  });
});
