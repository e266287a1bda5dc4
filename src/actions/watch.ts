import type { SourceMemory } from "./cases/case-source";

/** Who waits for a long action: draws its progress, may call it off, and lets the page breathe on the way. */
export interface Watch {
  /** Resolves when the page has had time to draw. */
  readonly rest: () => Promise<void>;
  readonly onProgress: (progress: Progress) => void;
  readonly isCancelled: () => boolean;
  /** What they have had read before, of the list they ask about; left out where they ask but once. */
  readonly sources?: SourceMemory;
}

export interface Progress {
  readonly stage: "read" | "compute" | "write";
  /** Of the stage, from 0 to 1. */
  readonly share: number;
}

/** Nobody waits at a screen: nothing rests, and nothing is called off. */
export const UNWATCHED: Watch = {
  rest: () => Promise.resolve(),
  onProgress: () => undefined,
  isCancelled: () => false,
};

/**
 * Runs long work that yields how far it is, from 0 to 1, with a rest after each slice, and before the first: what went
 * before may have taken its time. null where it was called off.
 */
export async function inSlices<T>(
  work: Generator<number, T>,
  stage: Progress["stage"],
  { rest, onProgress, isCancelled }: Watch,
): Promise<T | null> {
  await rest();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    onProgress({ stage, share: step.value });
    await rest();
    if (isCancelled()) return null;
  }
}
