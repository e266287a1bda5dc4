import { AddInError } from "./add-in-window";

/** What the add-in publishes as `window.tiltag.actions`. */
export interface ActionDoor {
  list(): unknown;
  run(id: string, input: unknown): Promise<unknown>;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function method(owner: object, name: string): ((...args: readonly unknown[]) => unknown) | undefined {
  const found: unknown = Reflect.get(owner, name);
  if (typeof found !== "function") return undefined;
  return (...args) => {
    const answer: unknown = Reflect.apply(found, owner, args);
    return answer;
  };
}

function findDoor(window: object): ActionDoor | undefined {
  const tiltag: unknown = Reflect.get(window, "tiltag");
  const actions: unknown = isObject(tiltag) ? Reflect.get(tiltag, "actions") : undefined;
  if (!isObject(actions)) return undefined;
  const list = method(actions, "list");
  const run = method(actions, "run");
  return list && run ? { list, run: async (id, input) => await run(id, input) } : undefined;
}

const LOOK_EVERY_MS = 5;

/** Waits until the add-in has started and opened its door. */
export async function waitForDoor(window: object, patienceMs: number): Promise<ActionDoor> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const door = findDoor(window);
    if (door) return door;
    if (Date.now() > deadline)
      throw new AddInError("AddInNotReady", "The add-in did not publish window.tiltag.actions in time");
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
