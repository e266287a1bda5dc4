import { setTimeout as wait } from "node:timers/promises";
import { EMPTY } from "./add-in-copy";
import { openAddInInBrowser } from "./add-in-in-browser";
import type { BenchFigures, FigureRow } from "./bench-figures";
import type { DirectFunctions } from "./direct-functions";
import { median } from "./measure";

const CELLS = 20_000;
const ROUNDS = 9;

/** Microsoft's runtime hands in answers no oftener than every 500 ms, or twice the time it took last. */
const PAUSE_MS = 1_000;

interface Case {
  readonly id: string;
  /** The arguments of the call in a row of the sheet: no two rows alike. */
  readonly argumentsAt: (row: number) => readonly unknown[];
}

const CASES: readonly Case[] = [
  { id: "HELAARSEFFEKT", argumentsAt: (row) => [[[186_000.5 + row]], [[43_101 + (row % 365)]], null, null] },
  { id: "NETTOEFFEKT", argumentsAt: (row) => [[[-7_300.5 - row], [250], [175.25], ["-"]], null, null] },
];

/** 20,000 calls in one event through Microsoft's runtime, against an empty function registered the same way. */
export async function run(): Promise<BenchFigures> {
  const { functions, close } = await openAddInInBrowser(CASES.map(({ id }) => id));
  const figures: FigureRow[] = [];
  for (const each of CASES) figures.push(await compare(functions, each));
  await close();
  return {
    name: `${CELLS.toLocaleString("en")} custom functions in one recalculation, through Microsoft's runtime in Chromium`,
    figures,
    notes: [
      "From the host's event to its last answer: bridge, runtime, function, the runtime's own wait of 50 ms, and back.",
      `Median of ${ROUNDS} rounds in which the empty function and Tiltag's take turns. The goal: a ratio of at most 1.25.`,
    ],
  };
}

async function compare(functions: DirectFunctions, { id, argumentsAt }: Case): Promise<FigureRow> {
  const calls = Array.from({ length: CELLS }, (_, row) => argumentsAt(row));
  const [empty, ours] = [new Array<number>(), new Array<number>()];
  // The first round warms up.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, times] of [
      [`${EMPTY}${id}`, empty],
      [id, ours],
    ] as const) {
      await wait(PAUSE_MS);
      const time = await functions.time(name, calls);
      if (round > 0) times.push(time);
    }
  }
  return {
    function: id,
    "empty, ms": median(empty),
    "Tiltag's, ms": median(ours),
    "more for each call, µs": ((median(ours) - median(empty)) / CELLS) * 1000,
    // Of the two in each round, so that what slows the machine for a while slows both.
    ratio: median(ours.map((time, round) => time / (empty[round] ?? Number.NaN))),
  };
}
