import { computeCall, UnknownFunctionError } from "../../../src/entries/compute-call";

const AMOUNTS = [[186_000], [100_000]];

describe("computeCall", () => {
  it("gives the result and the way to it, in the language asked for", () => {
    const call = { id: "HELAARSEFFEKT", arguments: [[[186_000]], [[43_282]], null, null] };
    const danish = computeCall(call, "da");
    expect(danish).toMatchObject({ ok: true, value: { result: [[372_000]], element: { row: 0, column: 0 } } });
    expect(danish.ok && danish.value.steps.join(" ")).toContain("6 af 12 måneder");
    const english = computeCall(call, "en");
    expect(english.ok && english.value.steps.join(" ")).toContain("6 of 12 months");
  });

  it("explains the element that is asked for; the first where the result has shrunk since it was chosen", () => {
    const call = { id: "HELAARSEFFEKT", arguments: [AMOUNTS, [[43_282]], null, null] };
    const second = computeCall({ ...call, element: { row: 1, column: 0 } }, "da");
    expect(second).toMatchObject({ ok: true, value: { element: { row: 1, column: 0 } } });
    expect(second.ok && second.value.steps.join(" ")).toContain("200.000");
    expect(computeCall({ ...call, element: { row: 7, column: 0 } }, "da")).toMatchObject({
      ok: true,
      value: { element: { row: 0, column: 0 } },
    });
  });

  it("explains a whole where no element stands for itself", () => {
    const computed = computeCall({ id: "NETTOEFFEKT", arguments: [AMOUNTS] }, "da");
    expect(computed).toMatchObject({ ok: true, value: { result: [[286_000]], element: null } });
  });

  it("gives the function's own sentence where there is no number", () => {
    expect(computeCall({ id: "NETTOEFFEKT", arguments: [[["-"]]] }, "da")).toEqual({
      ok: false,
      fault: "Der er ingen tal i beløb.",
    });
  });

  it("knows no other functions", () => {
    expect(() => computeCall({ id: "SUM", arguments: [] }, "da")).toThrow(UnknownFunctionError);
  });
});
