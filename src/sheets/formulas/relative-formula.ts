import { stringifyTokens, tokenize, translateTokensToA1, translateTokensToR1C1 } from "@borgar/fx";
import { formatCell, type CellPlace } from "../cells/address";

/** A formula with its references as seen from its cell, so that a column of like formulas is one text. */
export const relativeFormula = (formula: string, cell: CellPlace): string =>
  stringifyTokens(translateTokensToR1C1(tokenize(formula), formatCell(cell)));

/** The formula back as it stands in the cell. */
export const formulaInCell = (relative: string, cell: CellPlace): string =>
  stringifyTokens(translateTokensToA1(tokenize(relative, { r1c1: true }), formatCell(cell)));
