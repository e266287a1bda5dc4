import { amount, type Amount } from "../../finance/money/amount";

const WRITTEN = /^([+\-−–])?(\d{1,3}(?:[. \u00a0]\d{3})+|\d+)(?:,(\d+))?$/;

/**
 * The number a Danish text writes: "1.234,5", "−720", "7 300 kr."; undefined where it writes none. A "." must stand
 * before three digits: "7.25" is refused rather than read as seven and a quarter or as 725.
 */
export function parseDanishNumber(text: string): Amount | undefined {
  const bare = text.trim().replace(/\s*kr\.?$/i, "");
  const match = WRITTEN.exec(bare);
  if (match?.[2] === undefined) return undefined;
  const sign = match[1] !== undefined && match[1] !== "+" ? "-" : "";
  const decimals = match[3] === undefined ? "" : `.${match[3]}`;
  return amount(`${sign}${match[2].replace(/\D/g, "")}${decimals}`);
}

/** "1.234,50": rounded half away from zero, as Denmark writes it, whatever the machine's locale. */
export function formatDanishNumber(value: Amount, decimals: number): string {
  const [whole = "0", fraction] = value.toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const unsigned = fraction === undefined ? grouped : `${grouped},${fraction}`;
  return /^-[0.,]*$/.test(unsigned) ? unsigned.slice(1) : unsigned;
}
