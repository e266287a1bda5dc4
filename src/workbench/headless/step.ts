import type { Fault } from "../host/fault-injection";
import type { Typed } from "../typing/type-into";

/** One step of a run, as it stands in steps.json. */
export type Step =
  | { readonly kind: "write"; readonly at: string; readonly cells: readonly (readonly Typed[])[] }
  | { readonly kind: "read"; readonly range: string }
  | { readonly kind: "select"; readonly range: string }
  | { readonly kind: "action"; readonly id: string; readonly input: unknown }
  | { readonly kind: "command"; readonly name: string }
  | { readonly kind: "list"; readonly what: ListName }
  | { readonly kind: "count" }
  | { readonly kind: "fault"; readonly fault: Fault }
  | { readonly kind: "reload" }
  | { readonly kind: "save"; readonly file: string };

export const LISTS = ["sheets", "tables", "names", "charts", "actions"] as const;
export type ListName = (typeof LISTS)[number];

/** A step that is written wrongly, or asks for what is not there. */
export class StepError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "StepError";
    this.code = code;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function bad(message: string): StepError {
  return new StepError("InvalidStep", message);
}

function fields(value: unknown, step: string): Fields {
  if (!isFields(value)) throw bad(`${step} takes an object`);
  return value;
}

function text(value: unknown, what: string): string {
  if (typeof value !== "string" || value === "") throw bad(`${what} must be a text`);
  return value;
}

function isTyped(value: unknown): value is Typed {
  return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function cells(value: unknown): readonly (readonly Typed[])[] {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  const block = rows.map((row) => {
    if (!Array.isArray(row) || !row.every(isTyped))
      throw bad("write.cells must be rows of texts, numbers, true, false and null");
    return row;
  });
  const width = block[0]?.length ?? 0;
  if (width === 0 || block.some((row) => row.length !== width)) throw bad("write.cells must be rows of equal length");
  return block;
}

function fault(value: unknown): Fault {
  const given = fields(value, "fault");
  const atSync = given["atSync"];
  if (typeof atSync !== "number" || !Number.isInteger(atSync) || atSync < 1) throw bad("fault.atSync counts from 1");
  return { atSync, code: text(given["code"], "fault.code"), applied: given["applied"] === true };
}

function isTrue(value: unknown, step: string): void {
  if (value !== true) throw bad(`${step} takes true`);
}

/** Reads one step; exactly one key says what it is. */
export function readStep(value: unknown): Step {
  const step = fields(value, "A step");
  const [kind, ...more] = Object.keys(step);
  if (kind === undefined || more.length > 0) throw bad("A step has exactly one key");
  const content = step[kind];
  switch (kind) {
    case "write": {
      const write = fields(content, kind);
      return { kind, at: text(write["at"], "write.at"), cells: cells(write["cells"]) };
    }
    case "read":
      return { kind, range: text(fields(content, kind)["range"], "read.range") };
    case "select":
      return { kind, range: text(content, "select") };
    case "action": {
      const action = fields(content, kind);
      return { kind, id: text(action["id"], "action.id"), input: action["input"] ?? {} };
    }
    case "command":
      return { kind, name: text(content, "command") };
    case "list": {
      const what = LISTS.find((name) => name === content);
      if (what === undefined) throw bad(`list takes one of ${LISTS.join(", ")}`);
      return { kind, what };
    }
    case "count":
      isTrue(content, kind);
      return { kind };
    case "fault":
      return { kind, fault: fault(content) };
    case "reload":
      isTrue(content, kind);
      return { kind };
    case "save":
      return { kind, file: text(content, "save") };
    default:
      throw bad(`There is no step ${kind}`);
  }
}
