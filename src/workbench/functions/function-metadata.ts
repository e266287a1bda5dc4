/** A custom function as its metadata declares it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any" | "number" | "string" | "boolean";
  readonly isMatrix: boolean;
  readonly optional: boolean;
  readonly repeating: boolean;
}

/** The metadata file is not what Excel expects. */
export class FunctionMetadataError extends Error {
  readonly code = "FunctionMetadataInvalid";

  constructor(message: string) {
    super(message);
    this.name = "FunctionMetadataError";
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

const TYPES = ["any", "number", "string", "boolean"] as const;

function readParameter(value: unknown): ParameterMetadata {
  if (!isRecord(value)) throw new FunctionMetadataError("A parameter is no object");
  return {
    name: text(value["name"]),
    description: text(value["description"]),
    type: TYPES.find((type) => type === value["type"]) ?? "any",
    isMatrix: value["dimensionality"] === "matrix",
    optional: value["optional"] === true,
    repeating: value["repeating"] === true,
  };
}

function readFunction(value: unknown): FunctionMetadata {
  if (!isRecord(value)) throw new FunctionMetadataError("A function is no object");
  const id = text(value["id"]);
  const name = text(value["name"]);
  if (id === "" || name === "") throw new FunctionMetadataError("A function lacks its id or its name");
  const parameters: readonly unknown[] = Array.isArray(value["parameters"]) ? value["parameters"] : [];
  return { id, name, description: text(value["description"]), parameters: parameters.map(readParameter) };
}

/** Reads the metadata JSON that ships with the add-in. */
export function readFunctionMetadata(json: string): readonly FunctionMetadata[] {
  const file: unknown = JSON.parse(json);
  if (!isRecord(file) || !Array.isArray(file["functions"]))
    throw new FunctionMetadataError("There is no list of functions");
  return file["functions"].map(readFunction);
}
