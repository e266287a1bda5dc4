/** Chance that is the same every time: a generator of test data by its seed. */
export interface Random {
  readonly chance: (probability: number) => boolean;
  /** Both ends included. */
  readonly whole: (least: number, most: number) => number;
  readonly sign: () => 1 | -1;
  readonly pick: <T>(from: readonly T[]) => T | undefined;
  /** Some of them, in another order. */
  readonly draw: <T>(from: readonly T[], count: number) => readonly T[];
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  // mulberry32: small, even enough, and the same on every machine.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    chance: (probability) => next() < probability,
    whole,
    sign: () => (next() < 0.5 ? 1 : -1),
    pick: (from) => from[whole(0, from.length - 1)],
    draw(from, count) {
      const left = [...from];
      return Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(whole(0, left.length - 1), 1),
      ).flat();
    },
  };
}
