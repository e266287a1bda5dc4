const PARTS = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|[#0?][#0?,]*(?:\.[#0?]+)?/g;
const DIGITS = /^[#0?]/;

/**
 * A cell's number format with other decimals, so that a user's colours, signs and words stay: "#,##0;[Red]-#,##0"
 * becomes "#,##0.00;[Red]-#,##0.00". `plain` where there is no such format to keep: General, text, percent.
 */
export function withDecimals(format: string, decimals: number, plain: string): string {
  const parts = format.match(PARTS) ?? [];
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  if (!parts.some((part) => DIGITS.test(part)) || /[%/@a-z]/i.test(bare)) return plain;
  return format.replace(PARTS, (part) => (DIGITS.test(part) ? withDecimalsIn(part, decimals) : part));
}

function withDecimalsIn(digits: string, decimals: number): string {
  const whole = digits.replace(/\..*$/, "");
  // A comma at the end cuts thousands off; it stands behind the decimals.
  const [, kept = whole, cut = ""] = /^(.*?)(,*)$/.exec(whole) ?? [];
  return `${kept}${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}${cut}`;
}
