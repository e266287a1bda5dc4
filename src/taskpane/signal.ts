/** Something that happens now and then, and those who want to know. */
export interface Signal {
  readonly emit: () => void;
  /** Answers with the way to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createSignal(): Signal {
  const listeners = new Set<() => void>();
  return {
    emit: () => {
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
