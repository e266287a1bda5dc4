import { minus, plus, type Hypothesis } from "./hypothesis";
import { beginsBlock, isAside, isOrdinary, isResult, roleOf, type Standing } from "./standing";
import type { RelationKind } from "./relation";

const FURTHER_APART = -0.35;

/** One line less another, either way round: the two that stand right before the difference are the likeliest. */
export function proposePairs(standing: Standing, result: number, reach: number): readonly Hypothesis[] {
  const { lines } = standing.grid;
  const candidates = lines.flatMap((_, line) =>
    line !== result && Math.abs(line - result) <= reach && !["memo", "ratio"].includes(roleOf(standing, line) ?? "")
      ? [line]
      : [],
  );
  return candidates.flatMap((a) =>
    candidates.flatMap((b): Hypothesis[] => {
      if (a === b) return [];
      const distance = Math.abs(a - result) + Math.abs(b - result) - 3;
      const isBefore = a < result && b < result;
      const prior = FURTHER_APART * distance - (isBefore ? 0 : 1.5);
      const isNatural = isBefore && distance === 0;
      return [{ kind: "difference", parts: [...plus([a]), ...minus([b])], leftOut: [], prior, isNatural }];
    }),
  );
}

/** Target less what the lines below it reach: netto-udestående, restmål, ufordelt. */
export function proposeOutstanding(standing: Standing, result: number): readonly Hypothesis[] {
  const { lines } = standing.grid;
  const targets = lines.flatMap((_, line) => (roleOf(standing, line) === "target" && line !== result ? [line] : []));
  const firsts = targets.length > 0 ? targets : lines.flatMap((_, line) => (beginsBlock(standing, line) ? [line] : []));
  return firsts
    .filter((first) => first < result - 1)
    .flatMap((first) => {
      const between = lines.flatMap((_, line) => (line > first && line < result ? [line] : []));
      const leaves = between.filter((line) => isOrdinary(standing, line));
      const results = between.filter((line) => isResult(standing, line) && !isAside(standing, line));
      const covered = new Set(results.flatMap((line) => [...(standing.results.get(line) ?? [])]));
      const tops = between.filter((line) => !covered.has(line) && !isAside(standing, line));
      return [leaves, tops, results].flatMap((effects) => (effects.length === 0 ? [] : lessEffects(first, effects)));
    });
}

const lessEffects = (target: number, effects: readonly number[]): Hypothesis[] => {
  const shape = { leftOut: [], prior: -0.5 } as const;
  const kind: RelationKind = "outstanding";
  return [
    { kind, parts: [...plus([target]), ...minus(effects)], isNatural: true, ...shape },
    { kind, parts: [...plus(effects), ...minus([target])], isNatural: false, ...shape, prior: -1.5 },
    // Where target and effects have opposite signs, what is outstanding is their sum.
    { kind, parts: plus([target, ...effects]), isNatural: false, ...shape, prior: -2 },
  ];
};

/** "Nyt budget": the budget and the changes to it, as one total or line by line, added or taken off. */
export function proposeNewBase(standing: Standing, result: number): readonly Hypothesis[] {
  const { lines } = standing.grid;
  const bases = lines.flatMap((_, line) => (line !== result && roleOf(standing, line) === "base" ? [line] : []));
  return bases.flatMap((base) => {
    const others = lines.flatMap((_, line) => (line !== result && line !== base ? [line] : []));
    const between = others.filter((line) => line > base && line < result && isOrdinary(standing, line));
    const changes = [
      ...others.map((line) => ({
        lines: [line],
        prior: (isResult(standing, line) ? 0 : -1.5) - 0.2 * Math.abs(line - result),
      })),
      ...(between.length > 1 ? [{ lines: between, prior: -0.5 }] : []),
    ];
    return changes.flatMap(({ lines: changing, prior }): Hypothesis[] => [
      { kind: "sum", parts: plus([base, ...changing]), leftOut: [], prior, isNatural: false },
      {
        kind: "difference",
        parts: [...plus([base]), ...minus(changing)],
        leftOut: [],
        prior: prior - 0.5,
        isNatural: false,
      },
    ]);
  });
}
