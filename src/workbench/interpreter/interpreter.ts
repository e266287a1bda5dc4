import { isHostObject, type HostObject } from "./host-class";
import { HostError } from "./host-error";
import { References } from "./references";
import { ActionType, PathType, readRequest, type Action, type ObjectPath, type Request } from "./request";
import { identity, runQuery } from "./run-query";

export interface InterpreterOptions {
  /** The object that paths of type 1 begin with. */
  readonly root: () => HostObject;
  /** Objects made by type name, the library's own services among them. */
  readonly create: (typeName: string) => HostObject;
  /** The code and message of whatever the object model threw. */
  readonly describeError: (error: unknown) => { readonly code: string; readonly message: string };
  /** Called when a request is through, done or failed. */
  readonly onEnd?: () => void;
}

export interface Answer {
  /** Trace actions that were reached: the library puts event handlers in force by them. */
  readonly TraceIds: readonly number[];
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
    readonly Location: string;
    readonly HttpStatusCode: number;
  };
}

/** Resolves the object paths of a request and runs its actions in order. What the objects are it does not know. */
export class Interpreter {
  readonly references = new References();
  readonly #options: InterpreterOptions;

  constructor(options: InterpreterOptions) {
    this.#options = options;
  }

  /** Runs a request. The first action that fails ends it; what was done before stays done, as in Excel. */
  async run(bodyText: string): Promise<Answer> {
    const request = readRequest(bodyText);
    const batch = new Batch(request, this.references, this.#options);
    const Results: { ActionId: number; Value: unknown }[] = [];
    const TraceIds: number[] = [];
    try {
      for (const [index, action] of request.actions.entries()) {
        try {
          const answer = await batch.perform(action);
          if (action.type === ActionType.trace) TraceIds.push(action.id);
          if (answer !== undefined) Results.push({ ActionId: action.id, Value: answer });
        } catch (error) {
          const { code, message } = this.#options.describeError(error);
          const Location = batch.location(action);
          return {
            Error: { Code: code, Message: message, ActionIndex: index, Location, HttpStatusCode: 400 },
            Results,
            TraceIds,
          };
        }
      }
      return { Results, TraceIds };
    } finally {
      this.#options.onEnd?.();
    }
  }
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

class Batch {
  readonly #request: Request;
  readonly #references: References;
  readonly #options: InterpreterOptions;
  readonly #resolved = new Map<number, HostObject | null>();

  constructor(request: Request, references: References, options: InterpreterOptions) {
    this.#request = request;
    this.#references = references;
    this.#options = options;
  }

  /** The action's answer; undefined where none is sent. */
  async perform(action: Action): Promise<unknown> {
    switch (action.type) {
      case ActionType.instantiate: {
        const target = await this.#resolve(action.path);
        return target && identity(target, this.#references);
      }
      case ActionType.query: {
        const target = await this.#resolve(action.path);
        return target && runQuery(target, action, this.#references);
      }
      case ActionType.method:
        return this.#callMethod(action);
      case ActionType.setProperty:
        return this.#setProperty(action);
      case ActionType.trace:
        // An answer although there is nothing to say: the library puts an event handler in force when it gets it.
        return null;
      case ActionType.ensureUnchanged:
        return undefined;
      default:
        throw new HostError("NotImplemented", `Action type ${action.type}`);
    }
  }

  /** "Range.values" for debugInfo.errorLocation. */
  location(action: Action): string {
    const target = this.#resolved.get(action.path);
    const path = this.#request.paths.get(action.path);
    const owner = target?.className ?? (path?.name === undefined ? "" : camel(path.name));
    return action.name === "" ? owner : `${owner}.${camel(action.name)}`;
  }

  async #callMethod(action: Action): Promise<unknown> {
    if (action.name === "_KeepReference") {
      // The library wants to keep every range, also one that turns out to be a null object.
      const kept = await this.#resolve(action.path);
      if (kept) this.#references.keep(kept);
      return null;
    }
    const target = await this.#existing(action.path, action.name);
    if (action.name === "_RemoveReference") {
      this.#references.release(String(action.args[0]));
      return null;
    }
    const member = target.member(camel(action.name));
    if (member.kind !== "method")
      throw new HostError("InvalidArgument", `${target.className}.${camel(action.name)} is no method`);
    const answer = await member.call(undefined, await this.#arguments(action));
    if (isHostObject(answer)) return identity(answer, this.#references);
    return answer ?? null;
  }

  async #setProperty(action: Action): Promise<undefined> {
    const target = await this.#existing(action.path, action.name);
    const name = camel(action.name);
    const member = target.member(name);
    if (member.kind !== "value" || !member.write) {
      throw new HostError("InvalidArgument", `${target.className}.${name} cannot be set`);
    }
    const [first] = await this.#arguments(action);
    await member.write(undefined, first);
  }

  async #arguments(source: Action | ObjectPath): Promise<readonly unknown[]> {
    const args: unknown[] = [];
    for (const [index, arg] of source.args.entries()) args.push(await this.#argument(arg, source.argPaths[index]));
    return args;
  }

  async #argument(arg: unknown, path: unknown): Promise<unknown> {
    if (typeof path === "number" && path > 0) return this.#resolve(path);
    if (!Array.isArray(path) || !Array.isArray(arg)) return arg;
    const list: unknown[] = [];
    for (const [index, entry] of arg.entries()) list.push(await this.#argument(entry, path[index]));
    return list;
  }

  async #existing(path: number, member: string): Promise<HostObject> {
    const target = await this.#resolve(path);
    if (!target) throw new HostError("ItemNotFound", `There is no object to ask for ${camel(member)}`);
    return target;
  }

  async #resolve(id: number): Promise<HostObject | null> {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.#request.paths.get(id);
    if (!path) throw new HostError("InvalidRequest", `No object path ${id}`);
    const target = await this.#open(path);
    this.#resolved.set(id, target);
    return target;
  }

  async #open(path: ObjectPath): Promise<HostObject | null> {
    if (path.type === PathType.root) return this.#options.root();
    if (path.type === PathType.newObject) return this.#options.create(path.name);
    if (path.type === PathType.nullObject) return null;
    if (path.type === PathType.reference) {
      const kept = this.#references.get(path.name);
      if (!kept) throw new HostError("InvalidReference", `Nothing is kept under ${path.name}`);
      return kept;
    }
    const parent = await this.#resolve(path.parent ?? 0);
    // What hangs on a null object is a null object where the method's name promises so, and an error elsewhere.
    if (!parent && path.name.endsWith("OrNullObject")) return null;
    if (!parent) throw new HostError("ItemNotFound", `There is no object to ask for ${camel(path.name)}`);
    if (path.type === PathType.indexer) return parent.item((await this.#arguments(path))[0]);
    const member = parent.member(camel(path.name));
    if (path.type === PathType.property && member.kind === "object") return member.open(undefined);
    if (path.type === PathType.method && member.kind === "method") {
      const answer = await member.call(undefined, await this.#arguments(path));
      if (answer === null || isHostObject(answer)) return answer;
    }
    throw new HostError("InvalidRequest", `${parent.className}.${camel(path.name)} gives no object`);
  }
}
