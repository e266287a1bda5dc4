import { HostError } from "./host-error";

/** One step of a request; see ActionType. */
export interface Action {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly path: number;
  readonly args: readonly unknown[];
  readonly argPaths: readonly unknown[];
  readonly select: readonly string[];
  readonly top: number | undefined;
  readonly skip: number | undefined;
}

/** How to get to an object. */
export interface ObjectPath {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly parent: number | undefined;
  readonly args: readonly unknown[];
  readonly argPaths: readonly unknown[];
}

export interface Request {
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

/** The library's numbers for what an action does. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  ensureUnchanged: 8,
} as const;

/** The library's numbers for how a path goes on. */
export const PathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fields(value: unknown): Fields {
  return isFields(value) ? value : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function number(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function readArguments(value: unknown): { args: readonly unknown[]; argPaths: readonly unknown[] } {
  const info = fields(fields(value)["ArgumentInfo"]);
  return { args: list(info["Arguments"]), argPaths: list(info["ReferencedObjectPathIds"]) };
}

function readAction(value: unknown): Action {
  const raw = fields(value);
  const query = fields(raw["QueryInfo"]);
  return {
    id: number(raw["Id"]) ?? 0,
    type: number(raw["ActionType"]) ?? 0,
    name: text(raw["Name"]),
    path: number(raw["ObjectPathId"]) ?? 0,
    ...readArguments(raw),
    select: list(query["Select"]).map(text),
    top: number(query["Top"]),
    skip: number(query["Skip"]),
  };
}

function readPath(value: unknown): ObjectPath {
  const raw = fields(value);
  return {
    id: number(raw["Id"]) ?? 0,
    type: number(raw["ObjectPathType"]) ?? 0,
    name: text(raw["Name"]),
    parent: number(raw["ParentObjectPathId"]),
    ...readArguments(raw),
  };
}

/** Reads the body of a ProcessQuery request. */
export function readRequest(bodyText: string): Request {
  const body: unknown = JSON.parse(bodyText);
  if (!isFields(body) || !Array.isArray(body["Actions"]))
    throw new HostError("InvalidRequest", "Not a ProcessQuery body");
  const paths = Object.values(fields(body["ObjectPaths"])).map(readPath);
  return { actions: body["Actions"].map(readAction), paths: new Map(paths.map((path) => [path.id, path])) };
}
