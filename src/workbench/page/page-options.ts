export type Language = "da" | "en";
export type Theme = "light" | "dark";

export interface PageOptions {
  readonly language: Language;
  /** The locale that Excel would report to the add-in. */
  readonly locale: "da-DK" | "en-US";
  readonly theme: Theme;
  /** Start with an empty workbook instead of the sample. */
  readonly empty: boolean;
}

/** Reads what the page's address asks for: ?sprog=en, ?tema=dark, ?tom. */
export function readPageOptions(search: string): PageOptions {
  const query = new URLSearchParams(search);
  const english = query.get("sprog") === "en";
  return {
    language: english ? "en" : "da",
    locale: english ? "en-US" : "da-DK",
    theme: query.get("tema") === "dark" ? "dark" : "light",
    empty: query.has("tom"),
  };
}
