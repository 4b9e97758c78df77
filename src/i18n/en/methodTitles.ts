/** The English title of a formula sheet is itself the key; the other languages translate it. */
export const methodTitles: Readonly<Record<string, string>> = {};
