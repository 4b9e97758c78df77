const INDEX = /^\d+$/;

/** Puts a value at a dotted path of a request, making the objects and lists on the way. */
export function putAt(root: Record<string, unknown>, path: string, value: unknown): void {
  const parts = path.split(".");
  const last = parts.pop() as string;
  let place = root;
  for (const [index, part] of parts.entries()) {
    place[part] ??= INDEX.test(parts[index + 1] ?? last) ? [] : {};
    place = place[part] as Record<string, unknown>;
  }
  place[last] = value;
}
