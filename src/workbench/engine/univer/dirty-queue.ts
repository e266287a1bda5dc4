/** Univer keeps its queue of changes in another place than the version this was written for. */
export class UniverChangedError extends Error {
  readonly code = "UniverChanged";

  constructor(member: string) {
    super(`Univer's TriggerCalculationController has no ${member}: the workbench is written for version 0.25.1`);
    this.name = "UniverChangedError";
  }
}

/** What Univer has to calculate anew. */
export interface Dirty {
  readonly dirtyRanges: readonly unknown[];
}

/** The changes that Univer would begin to calculate 100 ms after the last of them. */
export interface DirtyQueue {
  /** How many changes wait. */
  waiting(): number;
  /** Takes what they make dirty; Univer's own timer finds nothing left to do. */
  take(): Dirty;
}

const QUEUE = "_waitingCommandQueue";

function isDirty(value: unknown): value is Dirty {
  return typeof value === "object" && value !== null && "dirtyRanges" in value && Array.isArray(value.dirtyRanges);
}

/** A timer is a number in the page and an object in Node. */
function isTimer(value: unknown): value is ReturnType<typeof setTimeout> {
  return typeof value === "number" || (typeof value === "object" && value !== null);
}

/** Opens the queue of Univer's TriggerCalculationController. It is private there, and no public member does the same. */
export function openDirtyQueue(trigger: object): DirtyQueue {
  const waiting = (): readonly unknown[] => {
    const queue: unknown = Reflect.get(trigger, QUEUE);
    if (!Array.isArray(queue)) throw new UniverChangedError(QUEUE);
    return queue;
  };
  const generate: unknown = Reflect.get(trigger, "_generateDirty");
  if (typeof generate !== "function") throw new UniverChangedError("_generateDirty");
  return {
    waiting: () => waiting().length,
    take: () => {
      const timer: unknown = Reflect.get(trigger, "_setTimeoutKey");
      if (isTimer(timer)) clearTimeout(timer);
      const dirty: unknown = Reflect.apply(generate, trigger, [waiting()]);
      Reflect.set(trigger, QUEUE, []);
      if (!isDirty(dirty)) throw new UniverChangedError("_generateDirty");
      return dirty;
    },
  };
}
