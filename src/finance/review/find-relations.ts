import type { Hypothesis } from "./hypothesis";
import { instancesOf, isBroken } from "./instances";
import type { LineGrid } from "./line-grid";
import { proposeNewBase, proposeOutstanding, proposePairs } from "./propose-differences";
import { proposeSums, type Effort } from "./propose-sums";
import type { Relation } from "./relation";
import type { LineRole } from "./review-table";
import { scoreWithOneLineChanged } from "./line-edits";
import { beginsBlock, isOrdinary, isResult, roleOf, type Standing } from "./standing";
import { stepsOf, tryAt, UNANNOUNCED, weigh, type Weighed } from "./weigh";

/** What the words announce, and arithmetic then finds or misses. */
const ANNOUNCED: ReadonlySet<LineRole | null> = new Set<LineRole | null>([
  "total",
  "net",
  "difference",
  "outstanding",
  "new-base",
]);

/** Lines that may turn out to be computed though no word says so. */
const WITHOUT_WORDS: ReadonlySet<LineRole | null> = new Set<LineRole | null>([null, "base", "target", "investment"]);

/** Without words the numbers alone must exclude chance. */
const ARITHMETIC_ALONE = 12;
/** A longer list than this is a register, not a table with sums nobody has named. */
const MOST_LINES_WITHOUT_WORDS = 300;
const NEIGHBOURS = 4;
/** Lines of which one may be the other less a third that words announce. */
const REACH_OF_WORDS = 8;
/** A natural sum that is this near to what is stated is the one that was meant. */
const NEAR = 0.5;
const NEARNESS_COUNTS: ReadonlySet<LineRole | null> = new Set<LineRole | null>(["total", "net", "outstanding"]);
const NATURAL_TO_TRY = 4;

/** The relations among the lines of one axis: those that words announce, then those that only the numbers show. */
export function findRelations(grid: LineGrid): readonly Relation[] {
  const steps = stepsOf(grid);
  const results = new Map<number, ReadonlySet<number>>(assumedBlocks(grid));
  const standing: Standing = { grid, results };
  const relations = new Map<number, Relation>();
  const settle = (lines: readonly number[], choose: (standing: Standing, line: number) => Relation | null): boolean => {
    let foundAny = false;
    for (const line of lines) {
      const relation = choose(standing, line);
      if (relation === null) continue;
      foundAny ||= !relations.has(line);
      relations.set(line, relation);
      results.set(line, new Set(relation.parts.map((part) => part.line)));
    }
    return foundAny;
  };
  const announced = linesWith(grid, ANNOUNCED);
  const isSettled = (line: number): boolean => {
    const known = relations.get(line);
    return known !== undefined && instancesOf(grid, known).every((instance) => !isBroken(instance, grid.figures));
  };
  const byWords = (current: Standing, line: number): Relation | null =>
    isSettled(line) ? null : chooseAnnounced(current, steps, line);
  // Twice: a total that stands above its parts is only understood when the subtotals below it are.
  settle(announced, byWords);
  settle(announced, byWords);
  const unannounced =
    grid.lines.length > MOST_LINES_WITHOUT_WORDS
      ? []
      : linesWith(grid, WITHOUT_WORDS).filter((line) => !isPeriod(grid, line));
  if (settle(unannounced, (current, line) => chooseUnannounced(current, steps, line, relations)))
    settle(announced, byWords);
  return [...relations.values()];
}

const linesWith = (grid: LineGrid, roles: ReadonlySet<LineRole | null>): readonly number[] =>
  grid.lines.flatMap(({ role }, line) => (roles.has(role) ? [line] : []));

// Years that grow evenly are sums of one another by nature.
const isPeriod = ({ axis, lines }: LineGrid, line: number): boolean =>
  axis === "columns" && (lines[line]?.year ?? null) !== null;

/** Until the numbers have spoken, a total counts the lines between it and where its block begins. */
function assumedBlocks(grid: LineGrid): [number, ReadonlySet<number>][] {
  const standing: Standing = { grid, results: new Map() };
  return grid.lines.flatMap(({ role }, line): [number, ReadonlySet<number>][] => {
    if (role !== "total") return [];
    const block = new Set<number>();
    for (let above = line - 1; above >= 0 && isOrdinary(standing, above); above--) {
      block.add(above);
      if (beginsBlock(standing, above)) break;
    }
    return [[line, block]];
  });
}

function chooseAnnounced(standing: Standing, steps: readonly number[], line: number): Relation | null {
  const { grid } = standing;
  const role = roleOf(standing, line);
  const isCircular = ({ parts }: Hypothesis): boolean =>
    parts.some((part) => standing.results.get(part.line)?.has(line) === true);
  const weighAll = (effort: Effort): readonly Weighed[] =>
    proposeFor(standing, line, role, effort)
      .filter((hypothesis) => !isCircular(hypothesis))
      .map((hypothesis) => weigh(grid, steps, line, hypothesis))
      .sort((a, b) => b.score - a.score);
  const [likely] = weighAll("marked");
  if (likely?.fails === 0 && likely.holds > 0 && likely.score > 0)
    return toRelation(grid, line, likely.hypothesis, "both");
  const weighed = weighAll("anywhere");
  const [best] = weighed;
  if (best === undefined) return null;
  const natural = weighed
    .filter(({ hypothesis }) => hypothesis.isNatural)
    .sort((a, b) => b.hypothesis.prior - a.hypothesis.prior);
  if (best.fails > 0 || best.score <= 0) {
    const meant = natural
      .slice(0, NATURAL_TO_TRY)
      .map(({ hypothesis }) => ({ hypothesis, score: scoreWithOneLineChanged(grid, steps, line, hypothesis) ?? 0 }))
      .find(({ score }) => score > Math.max(0, best.score));
    if (meant !== undefined) return toRelation(grid, line, meant.hypothesis, "words");
  }
  if (best.score > 0) return toRelation(grid, line, best.hypothesis, best.holds > 0 ? "both" : "words");
  if (!NEARNESS_COUNTS.has(role)) return null;
  const [nearest] = natural
    .map(({ hypothesis }) => ({ hypothesis, distance: distanceOf(grid, line, hypothesis) }))
    .sort((a, b) => a.distance - b.distance);
  // A total that names its group is told however far off it is.
  const isNamed = (grid.lines[line]?.about ?? "") !== "";
  return nearest === undefined || (nearest.distance > NEAR && !isNamed)
    ? null
    : toRelation(grid, line, nearest.hypothesis, "words");
}

function proposeFor(standing: Standing, line: number, role: LineRole | null, effort: Effort): readonly Hypothesis[] {
  if (role === "total") return proposeSums(standing, line, effort);
  if (role === "new-base") return proposeNewBase(standing, line);
  const pairs = effort === "marked" && role === "net" ? [] : proposePairs(standing, line, REACH_OF_WORDS);
  if (role === "net") return [...proposeSums(standing, line, effort), ...pairs.map((pair) => lessLikely(pair, 2))];
  const sums = proposeSums(standing, line, effort).map((sum) => ({ ...lessLikely(sum, 2), isNatural: false }));
  return [...pairs, ...proposeOutstanding(standing, line), ...sums];
}

const lessLikely = (hypothesis: Hypothesis, by: number): Hypothesis => ({
  ...hypothesis,
  prior: hypothesis.prior - by,
});

function chooseUnannounced(
  standing: Standing,
  steps: readonly number[],
  line: number,
  known: ReadonlyMap<number, Relation>,
): Relation | null {
  const { grid } = standing;
  // A part of a sum whose other parts it seems to follow from only says that sum the other way round.
  const sharing = [...known.values()].filter(({ parts }) => parts.some((part) => part.line === line));
  const isTurnedRound = ({ parts }: Hypothesis): boolean =>
    parts.some((part) => known.has(part.line) && sharing.some((relation) => relation.result === part.line));
  // What is left of a total without some of its parts has a word for it: "rest", "øvrige".
  const isRest = ({ kind, parts }: Hypothesis): boolean =>
    kind === "difference" && grid.axis === "rows" && parts.some((part) => isResult(standing, part.line));
  const hypotheses = [...proposeSums(standing, line, "marked"), ...proposePairs(standing, line, NEIGHBOURS)];
  const penalty = Math.log(Math.max(1, hypotheses.length));
  const [best] = hypotheses
    .filter(({ parts }) => parts.length > 1)
    .filter((hypothesis) => !isTurnedRound(hypothesis) && !isRest(hypothesis))
    .map((hypothesis) => weigh(grid, steps, line, hypothesis, UNANNOUNCED))
    .sort((a, b) => b.score - a.score);
  if (best === undefined || best.holds < 2 || best.fails > (best.holds >= 4 ? 1 : 0)) return null;
  return best.score - penalty > ARITHMETIC_ALONE ? toRelation(grid, line, best.hypothesis, "arithmetic") : null;
}

/** How far a sum is from what is stated where it is farthest, as a share of what is added. */
const distanceOf = (grid: LineGrid, result: number, hypothesis: Hypothesis): number =>
  grid.positions.reduce((farthest, _, position) => {
    const trial = tryAt(grid, result, hypothesis, position);
    if (trial === null) return farthest;
    const { stated, sum, size } = trial;
    return Math.max(farthest, Math.abs(stated - sum) / Math.max(Math.abs(stated), size));
  }, 0);

const toRelation = (
  { axis }: LineGrid,
  result: number,
  { kind, parts, leftOut }: Hypothesis,
  belief: Relation["belief"],
): Relation => ({ axis, kind, result, parts, leftOut, position: null, belief });
