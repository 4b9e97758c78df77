/** The same text for the same request, whatever the order of its members. */
export function requestText(request: unknown): string {
  return JSON.stringify(request, (_field, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
