import type { FetchedTable } from "./ask-fetch";
import { typedText } from "../ny-tiltagstabel/draft/typed-amount";

/** As many decimals as a table may show. */
const MOST_DECIMALS = 6;

/** The decimals of the amount that has most: with as many for all, the columns can be read down. */
export function writtenDecimals({ initiatives, targets }: FetchedTable): number {
  const places = [...initiatives, ...targets].flatMap(({ amounts }) =>
    amounts.map(({ amount }) => (amount === null ? 0 : (typedText(amount).split(",")[1]?.length ?? 0))),
  );
  return Math.min(MOST_DECIMALS, Math.max(0, ...places));
}
