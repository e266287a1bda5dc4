import { notFound } from "./host-error";

/** A scalar: loaded by a query, some can be set. */
export interface ValueMember<T> {
  readonly kind: "value";
  readonly read: (self: T) => unknown;
  readonly write?: (self: T, value: unknown) => unknown;
}

/** A navigation property. */
export interface ObjectMember<T> {
  readonly kind: "object";
  readonly open: (self: T) => HostObject | null | Promise<HostObject | null>;
}

/** A method; what it answers is a HostObject, null (the null object) or a plain value. */
export interface MethodMember<T> {
  readonly kind: "method";
  readonly call: (self: T, args: readonly unknown[]) => unknown;
}

export type Member<T> = ValueMember<T> | ObjectMember<T> | MethodMember<T>;

export interface HostClassOptions<T> {
  /** What the library finds the object by again; without it only its position counts. */
  readonly id?: (self: T) => string | number;
  /** Objects that the library keeps a reference to between requests (ranges). */
  readonly isReference?: boolean;
  readonly items?: (self: T) => readonly HostObject[] | Promise<readonly HostObject[]>;
  /** What the items know, so that an unknown member is refused even while there is no item to ask. */
  readonly itemMembers?: readonly string[];
  readonly item?: (self: T, key: unknown) => HostObject | null | Promise<HostObject | null>;
}

/** An object of the host as the interpreter sees it. */
export interface HostObject {
  readonly className: string;
  readonly isReference: boolean;
  readonly memberNames: readonly string[];
  readonly itemMembers: readonly string[] | undefined;
  id(): string | number | undefined;
  /** The member, bound to the object; asking for one that is not declared throws ApiNotFound. */
  member(name: string): Member<undefined>;
  has(name: string): boolean;
  items(): undefined | (() => Promise<readonly HostObject[]>);
  item(key: unknown): Promise<HostObject | null>;
}

/** A class of the host: its members, each declared once, under the API's own names. */
export class HostClass<T> {
  readonly name: string;
  readonly #members: ReadonlyMap<string, Member<T>>;
  readonly #options: HostClassOptions<T>;
  readonly #selves = new WeakMap<HostObject, T>();

  constructor(name: string, members: Readonly<Record<string, Member<T>>>, options: HostClassOptions<T> = {}) {
    this.name = name;
    this.#members = new Map(Object.entries(members));
    this.#options = options;
  }

  get memberNames(): readonly string[] {
    return [...this.#members.keys()];
  }

  wrap(self: T): HostObject {
    const { id, items, item, itemMembers, isReference = false } = this.#options;
    const object: HostObject = {
      className: this.name,
      isReference,
      memberNames: this.memberNames,
      itemMembers,
      id: () => id?.(self),
      has: (name) => this.#members.has(name),
      member: (name) => bind(this.#find(name), self),
      items: () => items && (async () => items(self)),
      item: async (key) => {
        if (!item) throw notFound(`${this.name}[${String(key)}]`);
        return item(self, key);
      },
    };
    this.#selves.set(object, self);
    return object;
  }

  /** What was wrapped, if the value is an object of this class. */
  unwrap(value: unknown): T | undefined {
    return isHostObject(value) ? this.#selves.get(value) : undefined;
  }

  #find(name: string): Member<T> {
    const member = this.#members.get(name);
    if (!member) throw notFound(`${this.name}.${name}`);
    return member;
  }
}

function bind<T>(member: Member<T>, self: T): Member<undefined> {
  if (member.kind === "object") return { kind: "object", open: () => member.open(self) };
  if (member.kind === "method") return { kind: "method", call: (_, args) => member.call(self, args) };
  const { write } = member;
  return {
    kind: "value",
    read: () => member.read(self),
    ...(write && { write: (_: undefined, value: unknown) => write(self, value) }),
  };
}

/** Tells host objects from plain values among arguments and answers. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "memberNames" in value;
}

/** Declares a scalar. */
export function value<T>(read: (self: T) => unknown, write?: (self: T, value: unknown) => unknown): ValueMember<T> {
  return { kind: "value", read, ...(write && { write }) };
}

/** Declares a navigation property. */
export function object<T>(open: (self: T) => HostObject | null | Promise<HostObject | null>): ObjectMember<T> {
  return { kind: "object", open };
}

/** Declares a method. */
export function method<T>(call: (self: T, args: readonly unknown[]) => unknown): MethodMember<T> {
  return { kind: "method", call };
}
