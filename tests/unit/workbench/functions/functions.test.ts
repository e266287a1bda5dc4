import type { FunctionValue } from "../../../../src/workbench/engine/engine";
import { coerceArguments } from "../../../../src/workbench/functions/coerce-arguments";
import {
  readFunctionMetadata,
  type FunctionMetadata,
  type ParameterMetadata,
} from "../../../../src/workbench/functions/function-metadata";
import { readFunctionResults } from "../../../../src/workbench/functions/function-results";

const parameter = (more: Partial<ParameterMetadata>): ParameterMetadata => ({
  name: "p",
  description: "",
  type: "any",
  isMatrix: false,
  optional: false,
  repeating: false,
  ...more,
});

const fn = (...parameters: readonly ParameterMetadata[]): FunctionMetadata => ({
  id: "F",
  name: "F",
  description: "",
  parameters,
});

const call = (...args: readonly (readonly (readonly FunctionValue[])[] | undefined)[]) => ({
  args,
  sheet: "s",
  row: 0,
  column: 0,
});

const coerced = (
  metadata: FunctionMetadata,
  given: ReturnType<typeof call>,
  blankAs: "zero" | "null" = "zero",
): unknown => {
  const answer = coerceArguments(given, metadata, blankAs);
  return "error" in answer ? answer.error : answer.args;
};

describe("arguments of a custom function", () => {
  it.each([
    ["number", [[7]], 7],
    ["number", [["7"]], 7],
    ["number", [[true]], 1],
    ["number", [[null]], 0],
    ["number", [["tekst"]], "#VALUE!"],
    ["number", [[""]], "#VALUE!"],
    ["string", [[7]], "7"],
    ["string", [[null]], ""],
    ["boolean", [["TRUE"]], true],
    ["boolean", [[0]], false],
    ["boolean", [["ja"]], "#VALUE!"],
    ["any", [["tekst"]], "tekst"],
  ] as const)("of type %s: %j arrives as %j", (type, block, arrives) => {
    const answer = coerced(fn(parameter({ type })), call(block));
    expect(Array.isArray(answer) ? answer[0] : answer).toBe(arrives);
  });

  it("come as blocks where the function takes ranges, empty cells as 0 or null", () => {
    const metadata = fn(parameter({ isMatrix: true }));
    const block = [
      [1, null],
      ["-", false],
    ];
    expect(coerced(metadata, call(block))).toEqual([
      [
        [1, 0],
        ["-", false],
      ],
    ]);
    expect(coerced(metadata, call(block), "null")).toEqual([
      [
        [1, null],
        ["-", false],
      ],
    ]);
  });

  it("are null when left out", () => {
    expect(coerced(fn(parameter({}), parameter({ optional: true })), call([[1]]))).toEqual([1, null]);
    expect(coerced(fn(parameter({ optional: true }), parameter({ optional: true })), call(undefined, [[2]]))).toEqual([
      null,
      2,
    ]);
  });

  it("repeat as a list at the end", () => {
    const metadata = fn(parameter({}), parameter({ repeating: true }));
    expect(coerced(metadata, call([[1]], [[2]], [[3]]))).toEqual([1, [2, 3]]);
    expect(coerced(metadata, call([[1]]))).toEqual([1, []]);
  });

  it("that are errors, too few or too many end the call", () => {
    const metadata = fn(parameter({ isMatrix: true }));
    expect(coerced(metadata, call([[1, { error: "#N/A" }]]))).toBe("#N/A");
    expect(coerced(metadata, call())).toBe("#VALUE!");
    expect(coerced(metadata, call([[1]], [[2]]))).toBe("#VALUE!");
    expect(coerced(fn(parameter({})), call([[1, 2]]))).toBe("#VALUE!");
  });
});

describe("results of a custom function", () => {
  it.each([
    [[1, true, 7], { value: 7, message: undefined }],
    [
      [
        1,
        true,
        [
          [1, "a"],
          [true, null],
        ],
      ],
      {
        value: [
          [1, "a"],
          [true, null],
        ],
        message: undefined,
      },
    ],
    [[1, true, [[1], [2, 3]]], { value: { error: "#VALUE!" }, message: undefined }],
    [[1, true, null], { value: null, message: undefined }],
    [[1, true, { type: "Double", basicValue: 12.5, numberFormat: "0.0" }], { value: 12.5, message: undefined }],
    [[1, false, "Skriv et tal", 7], { value: { error: "#VALUE!" }, message: "Skriv et tal" }],
    [[1, false, "ukendt", 1], { value: { error: "#N/A" }, message: "ukendt" }],
    [[1, false, "skjult", 5], { value: { error: "#DIV/0!" }, message: undefined }],
    [[1, false, "", 2], { value: { error: "#VALUE!" }, message: undefined }],
  ])("%j is read", (entry, expected) => {
    expect(readFunctionResults([entry])).toEqual([{ invocation: 1, ...expected }]);
  });

  it("come as objects from an older runtime", () => {
    expect(
      readFunctionResults([
        { id: 3, value: 1 },
        { id: 4, failed: true, value: "m", errorCode: 7 },
      ]),
    ).toEqual([
      { invocation: 3, value: 1, message: undefined },
      { invocation: 4, value: { error: "#VALUE!" }, message: "m" },
    ]);
  });
});

describe("function metadata", () => {
  it("is refused when it is none", () => {
    expect(() => readFunctionMetadata("{}")).toThrow(/list of functions/);
    expect(() => readFunctionMetadata('{"functions":[{"id":"A"}]}')).toThrow(/name/);
  });

  it("says what each parameter takes", () => {
    const [first] = readFunctionMetadata(
      JSON.stringify({
        functions: [
          {
            id: "A",
            name: "Å",
            parameters: [
              { name: "x", dimensionality: "matrix" },
              { name: "y", type: "number", optional: true },
            ],
          },
        ],
      }),
    );
    expect(first).toEqual({
      id: "A",
      name: "Å",
      description: "",
      parameters: [parameter({ name: "x", isMatrix: true }), parameter({ name: "y", type: "number", optional: true })],
    });
  });
});
