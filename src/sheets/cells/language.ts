/** The languages Tiltag speaks: Danish first, English complete for those whose Excel is English. */
export const LANGUAGES = ["da", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

/** A text in every language of Tiltag. */
export type Words = Readonly<Record<Language, string>>;

/** The language for a locale tag as Office gives it ("da-DK", "en-us"): English for English, Danish for all others. */
export const languageOf = (localeTag: string | undefined): Language =>
  localeTag?.toLowerCase().startsWith("en") === true ? "en" : "da";
