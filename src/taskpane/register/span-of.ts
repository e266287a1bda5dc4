/** "2026–2029", or the one year. */
export const spanOf = (years: readonly number[]): string =>
  [...new Set([years[0], years.at(-1)])].map(String).join("–");
