/** The middle one; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [Math.floor((sorted.length - 1) / 2), Math.ceil((sorted.length - 1) / 2)];
  return ((sorted[low] ?? Number.NaN) + (sorted[high] ?? Number.NaN)) / 2;
}

export interface Measured {
  readonly name: string;
  readonly call: () => unknown;
}

const ROUNDS = 15;
const WARM_UP_MS = 60;
const ROUND_MS = 8;

/**
 * Microseconds for each call by name, the median of several rounds. The calls take turns, so that what slows the machine
 * for a while slows all of them, and each is warm before it is timed.
 */
export function measureCalls(measured: readonly Measured[]): ReadonlyMap<string, number> {
  const paced = measured.map((each) => ({ ...each, calls: callsWithin(each.call), rounds: new Array<number>() }));
  for (let round = 0; round < ROUNDS; round++)
    for (const { call, calls, rounds } of paced) rounds.push((timeOf(call, calls) * 1000) / calls);
  return new Map(paced.map(({ name, rounds }) => [name, median(rounds)]));
}

/** How many calls fill a round, found while warming up. */
function callsWithin(call: () => unknown): number {
  const started = performance.now();
  let calls = 0;
  while (performance.now() - started < WARM_UP_MS) {
    timeOf(call, 10);
    calls += 10;
  }
  return Math.max(10, Math.round((calls * ROUND_MS) / (performance.now() - started)));
}

function timeOf(call: () => unknown, calls: number): number {
  const started = performance.now();
  for (let count = 0; count < calls; count++) call();
  return performance.now() - started;
}
