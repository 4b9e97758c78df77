export const LANGUAGES = ["en", "id", "ja"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of keys that are texts, and of the reference data. */
export const KEY_LANGUAGE: Language = "en";
