import { join } from "node:path";
import { readArguments } from "../../../../src/workbench/headless/arguments";
import { readStep, StepError } from "../../../../src/workbench/headless/step";

describe("readStep", () => {
  it.each([
    [
      { write: { at: "A1", cells: [["x", 1, null, true]] } },
      { kind: "write", at: "A1", cells: [["x", 1, null, true]] },
    ],
    [{ read: { range: "A1" } }, { kind: "read", range: "A1" }],
    [{ action: { id: "fortryd" } }, { kind: "action", id: "fortryd", input: {} }],
    [{ fault: { atSync: 2, code: "X" } }, { kind: "fault", fault: { atSync: 2, code: "X", applied: false } }],
    [{ reload: true }, { kind: "reload" }],
  ])("reads %j", (step, read) => {
    expect(readStep(step)).toEqual(read);
  });

  it.each([
    {},
    null,
    7,
    { read: 7 },
    { write: { at: "A1", cells: [] } },
    { write: { at: "A1", cells: [[1], [1, 2]] } },
    { write: { at: "A1", cells: [[{}]] } },
    { list: "katte" },
    { count: false },
    { fault: { atSync: 0, code: "X" } },
    { read: { range: "A1" }, count: true },
    { ukendt: 1 },
  ])("refuses %j", (step) => {
    expect(() => readStep(step)).toThrow(StepError);
  });
});

describe("readArguments", () => {
  it("reads the command line", () => {
    expect(readArguments(["steps.json", "--open", "ind.xlsx", "--save", "ud.xlsx"])).toEqual({
      steps: join(process.cwd(), "steps.json"),
      base: process.cwd(),
      open: join(process.cwd(), "ind.xlsx"),
      save: join(process.cwd(), "ud.xlsx"),
      locale: "da-DK",
      dist: "dist",
      manifest: "manifest.xml",
    });
  });

  it.each([[[]], [["a.json", "b.json"]], [["a.json", "--locale", "sv-SE"]]])("explains itself for %j", (argv) => {
    expect(() => readArguments(argv)).toThrow(/Usage/);
  });
});
