import { actionFault } from "../../../src/actions/action";
import { toAnswer } from "../../../src/actions/run-action";
import { fail, succeed } from "../../../src/finance/result";

describe("an action's answer", () => {
  it("says its sentences in the wanted language, however deep they stand", () => {
    const outcome = {
      findings: [{ kind: "sum-does-not-hold", stated: 3, expected: null, message: { da: "Nej", en: "No" } }],
      rounding: [],
    };
    expect(toAnswer(succeed(outcome), "da")).toEqual({
      findings: [{ kind: "sum-does-not-hold", stated: 3, expected: null, message: "Nej" }],
      rounding: [],
    });
    expect(toAnswer(succeed(outcome), "en")).toMatchObject({ findings: [{ message: "No" }] });
  });

  it("leaves everything else as it is", () => {
    const outcome = { da: "kun dansk", cells: ["A1", 2, null, true], nested: { da: 1, en: "x" } };
    expect(toAnswer(succeed(outcome), "en")).toEqual(outcome);
    expect(toAnswer(succeed(undefined), "da")).toBeUndefined();
  });

  it("is an error with its message where nothing was done", () => {
    expect(toAnswer(fail(actionFault("x", "Nej", "No", { cell: "A1" })), "en")).toEqual({
      error: { code: "x", message: "No", cell: "A1" },
    });
  });
});
