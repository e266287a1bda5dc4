import { minus, plus, type Hypothesis } from "./hypothesis";
import { beginsBlock, isAside, isOrdinary, isResult, roleOf, type Standing } from "./standing";

/** A stretch of lines that a total may be the sum of. */
interface Block {
  readonly lines: readonly number[];
  readonly prior: number;
  /** Whether it is the whole of what stands above, from where the layout has an end. */
  readonly isNatural: boolean;
}

/** How much less likely it is that a sum begins where nothing in the layout says so. */
const UNMARKED_START = -3;
const EACH_BLOCK_FURTHER = -0.3;
const TOTAL_ON_TOP = -1.5;
const SOMEWHERE_ELSE = -4;
const WORDS_AND_LAYOUT = 3;
const NAMED_GROUP = 4;
const OTHER_THAN_NAMED = -12;
/** Sums that begin or end where nothing in the layout says so are looked for no further away than this. */
const MOST_LINES_TO_SEARCH = 60;

/**
 * Sums of the lines above, below or of the group that a total names. `marked`: only whole sections, as the layout has
 * them, which is enough nearly always; `anywhere`: also sums that begin in the middle, pass over a line or take some
 * lines off.
 */
export type Effort = "marked" | "anywhere";

export function proposeSums(standing: Standing, result: number, effort: Effort): readonly Hypothesis[] {
  const isAnywhere = effort === "anywhere";
  const reach = isAnywhere ? MOST_LINES_TO_SEARCH : 0;
  const around = [...blocksAbove(standing, result, reach), ...blocksBelow(standing, result, reach)];
  const isTotal = roleOf(standing, result) === "total" || roleOf(standing, result) === "net";
  if (!isTotal) return around.flatMap((block) => sumsOf(standing, block));
  const named = namedBlock(standing, result);
  const unnamed = [...around.map(withWords), ...(isAnywhere ? blocksElsewhere(standing, result) : [])];
  const blocks = named.length > 0 ? [...named, ...unnamed.map(againstTheName)] : unnamed;
  return blocks.flatMap((block) => [
    ...sumsOf(standing, block),
    ...(isAnywhere && block.isNatural
      ? [...withOneLeftOut(standing, block), ...withSigns(standing, block, result)]
      : []),
  ]);
}

/** "I alt" below a section is hardly ever anything but its sum. */
const withWords = (block: Block): Block =>
  block.isNatural ? { ...block, prior: block.prior + WORDS_AND_LAYOUT } : block;

/** A total that names its group is the sum of that group, whatever else may happen to add up to it. */
const againstTheName = (block: Block): Block => ({ ...block, prior: block.prior + OTHER_THAN_NAMED, isNatural: false });

/** `reach`: how many lines away a block may begin where nothing in the layout says so. */
function blocksAbove(standing: Standing, result: number, reach: number): Block[] {
  const blocks: Block[] = [];
  let passed = 0;
  for (let first = result - 1; first >= 0; first--) {
    const isNatural = beginsBlock(standing, first);
    if (!isNatural && result - first > reach) continue;
    const prior = (isNatural ? 0 : UNMARKED_START) + EACH_BLOCK_FURTHER * passed;
    blocks.push({ lines: stretch(first, result - 1), prior, isNatural });
    if (isNatural) passed++;
  }
  return blocks;
}

function blocksBelow(standing: Standing, result: number, reach: number): Block[] {
  const { length } = standing.grid.lines;
  const blocks: Block[] = [];
  let passed = 0;
  for (let last = result + 1; last < length; last++) {
    const isMarked = last === length - 1 || beginsBlock(standing, last + 1) || isResult(standing, last + 1);
    if (!isMarked && last - result > reach) continue;
    const prior = TOTAL_ON_TOP + (isMarked ? 0 : UNMARKED_START) + EACH_BLOCK_FURTHER * passed;
    blocks.push({ lines: stretch(result + 1, last), prior, isNatural: false });
    if (isMarked) passed++;
  }
  return blocks;
}

/** "I alt, botilbud": the lines under that heading or marked with that group, wherever they stand. */
function namedBlock({ grid }: Standing, result: number): Block[] {
  const about = grid.lines[result]?.about ?? "";
  if (about === "") return [];
  const lines = grid.lines.flatMap(({ group }, line) => (group === about && line !== result ? [line] : []));
  return lines.length === 0 ? [] : [{ lines, prior: NAMED_GROUP, isNatural: true }];
}

function blocksElsewhere(standing: Standing, result: number): Block[] {
  const { length } = standing.grid.lines;
  if (length > MOST_LINES_TO_SEARCH) return [];
  const blocks: Block[] = [];
  for (let first = 0; first < result - 1; first++)
    for (let last = first + 1; beginsBlock(standing, first) && last < result - 1; last++)
      blocks.push({ lines: stretch(first, last), prior: SOMEWHERE_ELSE, isNatural: false });
  return blocks;
}

function sumsOf(standing: Standing, block: Block): Hypothesis[] {
  const { leaves, tops, results, budgets, all } = membersOf(standing, block.lines);
  // Most blocks hold no subtotals and nothing beside the sum: then all readings are one.
  return [
    ...propose(leaves, block, 0),
    ...(results.length > 0 ? [...propose(tops, block, -0.2), ...propose(results, block, -0.7)] : []),
    ...(budgets.length > leaves.length ? propose(budgets, block, -1) : []),
    ...(all.length > budgets.length ? propose(all, block, -2) : []),
  ];
}

interface Members {
  /** Lines that nobody has summed yet. */
  readonly leaves: readonly number[];
  /** Subtotals, and the lines that are in none of them. */
  readonly tops: readonly number[];
  readonly results: readonly number[];
  /** Leaves together with budgets and targets, which usually stand beside the sum. */
  readonly budgets: readonly number[];
  /** Everything that is no sum itself, also "heraf" and withdrawn lines. */
  readonly all: readonly number[];
}

function membersOf(standing: Standing, lines: readonly number[]): Members {
  // "Nyt budget" and differences are computed, too, but nobody adds them up.
  const results = lines.filter((line) => isResult(standing, line) && !isAside(standing, line));
  const covered = new Set(results.flatMap((line) => [...(standing.results.get(line) ?? [])]));
  const isMemo = (line: number): boolean => ["memo", "ratio"].includes(roleOf(standing, line) ?? "");
  return {
    leaves: lines.filter((line) => isOrdinary(standing, line)),
    tops: lines.filter((line) => !covered.has(line) && !isAside(standing, line)),
    results,
    budgets: lines.filter(
      (line) => isOrdinary(standing, line) || ["base", "target"].includes(roleOf(standing, line) ?? ""),
    ),
    all: lines.filter((line) => !isResult(standing, line) && !isMemo(line)),
  };
}

const propose = (lines: readonly number[], { prior, isNatural }: Block, more: number): Hypothesis[] =>
  lines.length === 0
    ? []
    : [{ kind: "sum", parts: plus(lines), leftOut: [], prior: prior + more - (lines.length === 1 ? 2 : 0), isNatural }];

/** A row typed in below a sum that was not drawn longer. */
function withOneLeftOut(standing: Standing, block: Block): Hypothesis[] {
  const { leaves } = membersOf(standing, block.lines);
  if (leaves.length < 3 || leaves.length > MOST_LINES_TO_SEARCH) return [];
  const prior = block.prior - 3 - Math.log(leaves.length);
  return leaves.map((omitted) => ({
    kind: "sum",
    parts: plus(leaves.filter((line) => line !== omitted)),
    leftOut: [omitted],
    prior,
    isNatural: false,
  }));
}

/** Costs may be printed without their minus: net = effects − investment, or the first line less the others. */
function withSigns(standing: Standing, block: Block, result: number): Hypothesis[] {
  const { leaves, tops } = membersOf(standing, block.lines);
  const isNet = roleOf(standing, result) === "net";
  return [leaves, tops].flatMap((lines) => {
    const [first, ...rest] = lines;
    if (first === undefined || rest.length === 0 || lines.length > MOST_LINES_TO_SEARCH) return [];
    const costs = lines.filter((line) => roleOf(standing, line) === "investment");
    const others = lines.filter((line) => roleOf(standing, line) !== "investment");
    return [
      ...(costs.length > 0 && others.length > 0 ? [signed(others, costs, block.prior - 1)] : []),
      ...(isNet ? [signed([first], rest, block.prior - 1.5)] : []),
      ...(isNet
        ? lines.map((cost) =>
            signed(
              lines.filter((line) => line !== cost),
              [cost],
              block.prior - 2 - Math.log(lines.length),
            ),
          )
        : []),
    ];
  });
}

const signed = (added: readonly number[], taken: readonly number[], prior: number): Hypothesis => ({
  kind: "net",
  parts: [...plus(added), ...minus(taken)],
  leftOut: [],
  prior,
  isNatural: false,
});

function stretch(first: number, last: number): readonly number[] {
  const lines: number[] = [];
  for (let line = first; line <= last; line++) lines.push(line);
  return lines;
}
