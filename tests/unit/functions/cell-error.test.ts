import type { FunctionFault } from "../../../src/functions/arguments/fault";
import { cellError } from "../../../src/functions/registration/cell-error";
import { registerFunctions } from "../../../src/functions/registration/register";

/** What a thrown error would show in the cell, and the words that come with it. */
class ShownError {
  readonly code: string;
  readonly message: string | undefined;

  constructor(code: string, message?: string) {
    this.code = code;
    this.message = message;
  }
}

const associated = new Map<string, (...argumentList: unknown[]) => unknown>();

beforeAll(() => {
  const runtime = {
    Error: ShownError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!", invalidReference: "#REF!" },
    associate: (id: string, compute: (...argumentList: unknown[]) => unknown) => associated.set(id, compute),
  };
  Object.assign(globalThis, { CustomFunctions: runtime });
});

const sentence = { da: "Startdato mangler.", en: "The start date is missing." };

describe("a fault in a cell", () => {
  it("is #VALUE! or #N/A with the sentence in the language of Excel", () => {
    expect(cellError({ kind: "argument", sentence }, "da")).toEqual({ code: "#VALUE!", message: sentence.da });
    expect(cellError({ kind: "nothing", sentence }, "en")).toEqual({ code: "#N/A", message: sentence.en });
  });

  it.each([
    ["#REF!", "#REF!"],
    ["#DIV/0!", "#DIV/0!"],
    ["#SPILL!", "#VALUE!"],
  ])("is %s as %s where it was given", (code, shown) => {
    const fault: FunctionFault = { kind: "error", code, sentence };
    expect(cellError(fault, "da")).toEqual(new ShownError(shown));
  });
});

describe("the registered functions", () => {
  it("return the cells, or throw the error that the cell shows, in the language at that moment", () => {
    let language: "da" | "en" = "da";
    registerFunctions(() => language);
    const fullYear = associated.get("HELAARSEFFEKT");
    expect(associated.size).toBe(18);
    expect(fullYear?.(186_000, 43_282, null, null)).toEqual([[372_000]]);
    const shown = () => {
      try {
        return fullYear?.(186_000, null);
      } catch (error) {
        return error;
      }
    };
    expect(shown()).toEqual(new ShownError("#VALUE!", "Startdato mangler."));
    language = "en";
    expect(shown()).toEqual(new ShownError("#VALUE!", "Start date is missing."));
  });
});
