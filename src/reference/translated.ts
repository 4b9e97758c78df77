/** Collections whose records have a title in each language; all others keep that of their source. */
export const TRANSLATED_COLLECTIONS = ["agencies", "approval-pathway", "funding-programmes"] as const;

export function isTranslated(collection: string): collection is (typeof TRANSLATED_COLLECTIONS)[number] {
  return (TRANSLATED_COLLECTIONS as readonly string[]).includes(collection);
}
