import { type JsonPath, pointerOf } from "../../../src/http/json-pointer.ts";

/** A value of the earlier JSON that the later one has not, or has otherwise. */
export interface Change {
  readonly pointer: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The first value that changed or went, in the order of the earlier text; undefined where members were added at most. */
export function firstChange(before: unknown, after: unknown, path: JsonPath = []): Change | undefined {
  const changed = { pointer: pointerOf(path), before, after };
  if (typeof before !== "object" || before === null) return Object.is(before, after) ? undefined : changed;
  if (typeof after !== "object" || after === null || Array.isArray(before) !== Array.isArray(after)) return changed;
  for (const [name, value] of Object.entries(before)) {
    if (!Object.hasOwn(after, name)) return { pointer: pointerOf([...path, name]), before: value, after: undefined };
    const found = firstChange(value, (after as Record<string, unknown>)[name], [...path, name]);
    if (found !== undefined) return found;
  }
  return undefined;
}
