import type { HostObject } from "./host-class";
import { HostError, notFound } from "./host-error";
import type { References } from "./references";

/** What a query asks for, as a tree: `format/fill/color` is { format: { fill: { color: {} } } }. */
interface Tree {
  readonly [name: string]: Tree;
}

export interface Query {
  readonly select: readonly string[];
  readonly top: number | undefined;
  readonly skip: number | undefined;
}

/** The library writes names with a small first letter in queries and answers are to have a capital one. */
function pascal(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

function toTree(paths: readonly string[]): Tree {
  const tree: Record<string, Tree> = {};
  for (const path of paths) {
    let level: Record<string, Tree> = tree;
    for (const step of path.split("/")) {
      if (step === "items" || step === "") continue;
      const next: Record<string, Tree> = { ...level[step] };
      level[step] = next;
      level = next;
    }
  }
  return tree;
}

/** Loads what the query selects. */
export async function runQuery(target: HostObject, query: Query, references: References): Promise<unknown> {
  return load(target, toTree(query.select), references, query);
}

async function load(
  target: HostObject,
  tree: Tree,
  references: References,
  page?: Query,
): Promise<Record<string, unknown>> {
  const items = target.items();
  return items ? loadCollection(target, items, tree, references, page) : loadOne(target, tree, references);
}

async function loadOne(target: HostObject, tree: Tree, references: References): Promise<Record<string, unknown>> {
  const names = Object.keys(tree);
  // A bare load() means every scalar.
  const wanted = names.length > 0 && !names.includes("$all") ? names : scalarNames(target);
  const answer = identity(target, references);
  for (const name of wanted) {
    if (name.startsWith("_")) continue;
    const member = target.member(name);
    if (member.kind === "value") answer[pascal(name)] = await member.read(undefined);
    else if (member.kind === "object")
      answer[pascal(name)] = await loadChild(await member.open(undefined), tree[name] ?? {}, references);
    else throw new HostError("InvalidArgument", `${target.className}.${name} is a method and cannot be loaded`);
  }
  return answer;
}

async function loadChild(child: HostObject | null, tree: Tree, references: References): Promise<unknown> {
  return child ? load(child, tree, references) : { _IsNull: true };
}

function scalarNames(target: HostObject): readonly string[] {
  return target.memberNames.filter((name) => target.member(name).kind === "value");
}

async function loadCollection(
  target: HostObject,
  items: () => Promise<readonly HostObject[]>,
  tree: Tree,
  references: References,
  page: Query | undefined,
): Promise<Record<string, unknown>> {
  const own: Record<string, Tree> = {};
  const perItem: Record<string, Tree> = {};
  for (const [name, below] of Object.entries(tree)) (target.has(name) ? own : perItem)[name] = below;
  const answer = Object.keys(own).length > 0 ? await loadOne(target, own, references) : {};
  if (Object.keys(own).length > 0 && Object.keys(perItem).length === 0) return answer;

  const all = await items();
  if (all.length === 0) refuseUnknown(target, perItem);
  const from = page?.skip ?? 0;
  const shown = all.slice(from, page?.top === undefined ? undefined : from + page.top);
  answer["_Items"] = await inOrder(shown, async (item) => {
    const loaded = await loadOne(item, perItem, references);
    return { ...identity(item, references), ...loaded };
  });
  return answer;
}

/** An empty collection has no item to ask what it knows. */
function refuseUnknown(target: HostObject, perItem: Tree): void {
  const unknown = Object.keys(perItem).find((name) => target.itemMembers?.includes(name) === false && name !== "$all");
  if (unknown !== undefined) throw notFound(`${target.className}.items.${unknown}`);
}

async function inOrder<A, B>(list: readonly A[], step: (item: A) => Promise<B>): Promise<B[]> {
  const results: B[] = [];
  for (const item of list) results.push(await step(item));
  return results;
}

/** What the library needs to find the object again. */
export function identity(target: HostObject, references: References): Record<string, unknown> {
  const reference = references.idOf(target);
  if (reference !== undefined) return { _ReferenceId: reference };
  const id = target.id();
  if (id === undefined) return {};
  // Where the id is a property of the class, the library takes it for loaded (event handlers rely on it).
  return target.has("id") ? { Id: id } : { _Id: id };
}
