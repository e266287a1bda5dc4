import { NETTOEFFEKT } from "../../../src/functions/net-effect/net-effect";
import { BALLERUP } from "../../helpers/source-tables";
import { compute } from "./compute";

describe("NETTOEFFEKT", () => {
  const table = BALLERUP.rows.map((row) => [...row.amounts]);
  const status = BALLERUP.rows.map((row) => ["status" in row ? row.status : ""]);

  it("gives Ballerup's total for its ten rows, and the same with the withdrawn rows and the status column", () => {
    expect(compute(NETTOEFFEKT, table.slice(0, 10))).toEqual([BALLERUP.total]);
    expect(compute(NETTOEFFEKT, table, status)).toEqual([BALLERUP.total]);
  });

  it.each(["Udgået", " UDGÅET ", "afvist"])("takes a row marked »%s« out", (word) => {
    expect(compute(NETTOEFFEKT, [[1], [2]], [[word], [null]])).toEqual([[2]]);
  });

  it("weights by probability", () => {
    expect(compute(NETTOEFFEKT, [[-100], [-50]], null, [[0.5], [1]])).toEqual([[-100]]);
  });

  it("gives the same for a blank probability, whether it arrives as 0 or as null", () => {
    expect(compute(NETTOEFFEKT, [[-100], [-50]], null, [[0], [1]])).toEqual([[-50]]);
    expect(compute(NETTOEFFEKT, [[-100], [-50]], null, [[null], [1]])).toEqual([[-50]]);
  });

  it.each([
    ["number", [[5]], [[5]]],
    ["number as text", [["5"], [1]], [[1]]],
    ["blank as null", [[null], [1]], [[1]]],
    ["blank as 0", [[0], [1]], [[1]]],
    ["blank as empty text", [[""], [1]], [[1]]],
    ["truth value", [[true], [1]], [[1]]],
    ["a dash", [["-"], [1]], [[1]]],
    ["a single cell", 7, [[7]]],
    ["a row", [[1, 2, 3]], [[1, 2, 3]]],
    [
      "a block",
      [
        [1, 2],
        [3, 4],
      ],
      [[4, 6]],
    ],
  ])("reads %s", (_, given, expected) => {
    expect(compute(NETTOEFFEKT, given)).toEqual(expected);
  });

  it("says that there is nothing to compute, with #N/A", () => {
    expect(compute(NETTOEFFEKT, [["-"], [null]])).toEqual({ nothing: "Der er ingen tal i beløb." });
  });

  it("says which column is too short or too wide, and what a probability can be", () => {
    expect(compute(NETTOEFFEKT, [[1], [2]], [["udgået"]])).toEqual({
      argument: "Status og beløb har ikke lige mange rækker (1 og 2).",
    });
    expect(compute(NETTOEFFEKT, [[1]], [["a", "b"]])).toEqual({ argument: "Status skal være én kolonne bred." });
    expect(compute(NETTOEFFEKT, [[1]], null, [[1.5]])).toEqual({
      argument: "Sandsynlighed skal være mellem 0 og 1 (0–100 %), ikke 1,5.",
    });
  });
});
