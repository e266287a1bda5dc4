import type { FunctionValue } from "../engine/engine";

/** What the add-in's function answered for one invocation. */
export interface FunctionResult {
  readonly invocation: number;
  readonly value: readonly (readonly FunctionValue[])[] | FunctionValue;
  /** Told by CustomFunctions.Error; Excel shows it for #VALUE! and #N/A. */
  readonly message: string | undefined;
}

/** The runtime's numbers for errors. */
const ERROR_BY_CODE: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

const WITH_MESSAGE = ["#VALUE!", "#N/A"];

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value, a formatted number (`{ basicValue }`) or an error among the values of a result. */
function readCell(value: unknown): FunctionValue {
  if (value === undefined || value === null) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (!isRecord(value)) return { error: "#VALUE!" };
  // The runtime sends its own objects wrapped, their content as a text.
  if (typeof value["value"] === "string" && value["value"].startsWith("{")) return readCell(JSON.parse(value["value"]));
  const basic = value["basicValue"] ?? value["primitive"];
  if (typeof basic === "string" && basic.startsWith("#")) return { error: basic };
  if (typeof value["code"] === "string" && value["code"].startsWith("#")) return { error: value["code"] };
  return typeof basic === "number" || typeof basic === "string" || typeof basic === "boolean"
    ? basic
    : { error: "#VALUE!" };
}

function readValue(value: unknown): FunctionResult["value"] {
  if (!Array.isArray(value)) return readCell(value);
  const rows: readonly unknown[] = value;
  if (rows.length === 0) return { error: "#CALC!" };
  const block = rows.map((row) => (Array.isArray(row) ? row.map(readCell) : [readCell(row)]));
  const width = block[0]?.length ?? 0;
  // All rows of a result must be equally long.
  return block.every((row) => row.length === width && width > 0) ? block : { error: "#VALUE!" };
}

function readFailure(message: unknown, code: unknown): Pick<FunctionResult, "value" | "message"> {
  const error = ERROR_BY_CODE[typeof code === "number" ? code : 0] ?? "#VALUE!";
  const said = typeof message === "string" && message !== "" ? message : undefined;
  return { value: { error }, message: WITH_MESSAGE.includes(error) ? said : undefined };
}

/** One entry of SetInvocationArrayResults, `[id, true, value]`, or of SetInvocationResults, `{ id, value … }`. */
function readResult(entry: unknown): FunctionResult | undefined {
  if (Array.isArray(entry)) {
    const list: readonly unknown[] = entry;
    const [invocation, succeeded, value, code] = list;
    if (typeof invocation !== "number") return undefined;
    if (succeeded === true) return { invocation, value: readValue(value), message: undefined };
    return { invocation, ...readFailure(value, code) };
  }
  if (!isRecord(entry) || typeof entry["id"] !== "number") return undefined;
  if (entry["failed"] === true) return { invocation: entry["id"], ...readFailure(entry["value"], entry["errorCode"]) };
  return { invocation: entry["id"], value: readValue(entry["value"]), message: undefined };
}

/** The results that Microsoft's runtime has collected. */
export function readFunctionResults(argument: unknown): readonly FunctionResult[] {
  if (!Array.isArray(argument)) return [];
  return argument.flatMap((entry: unknown) => readResult(entry) ?? []);
}
