/** The English label of a quantity is itself the key; the other languages translate it. */
export const labels: Readonly<Record<string, string>> = {};
