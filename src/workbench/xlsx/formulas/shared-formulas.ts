import { translateTokensToA1, translateTokensToR1C1, type Token } from "@borgar/fx";
import { cellAddress, type CellPosition } from "../addresses";
import { formulaTokens, joinTokens } from "./formula-tokens";

/**
 * A file may hold a formula once for many cells, as it reads in the first of them. Gives each of the others its own.
 */
export interface SharedFormulas {
  add(index: string, formula: string, position: CellPosition): void;
  /** undefined where no such formula was added. */
  formulaAt(index: string, position: CellPosition): string | undefined;
}

export function createSharedFormulas(): SharedFormulas {
  const relative = new Map<string, Token[]>();
  return {
    add(index, formula, position) {
      relative.set(index, translateTokensToR1C1(formulaTokens(formula), cellAddress(position)));
    },
    formulaAt(index, position) {
      const tokens = relative.get(index);
      return tokens === undefined ? undefined : joinTokens(translateTokensToA1(tokens, cellAddress(position)));
    },
  };
}
