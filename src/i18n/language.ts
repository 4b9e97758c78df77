export const LANGUAGES = ["en", "id", "ja"] as const;
export type Language = (typeof LANGUAGES)[number];
