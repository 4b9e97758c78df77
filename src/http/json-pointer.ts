/** A place in a JSON value: member names and array indices from the root. */
export type JsonPath = readonly PropertyKey[];

/**
 * JSON Pointer in URI fragment form: `~` and `/` escaped by RFC 6901, everything a fragment may not hold
 * percent-encoded.
 *
 * @example pointerOf(["groups", 0, "a/b"]) // "#/groups/0/a~1b"
 */
export function pointerOf(path: JsonPath): string {
  let pointer = "#";
  for (const part of path) pointer += `/${encodePart(String(part))}`;
  return pointer;
}

/** The names and indices of a JSON Pointer, with or without `#`; undefined for a text that is none. */
export function pathOf(pointer: string): string[] | undefined {
  const [start, ...parts] = pointer.replace(/^#/, "").split("/");
  if (start !== "") return undefined;
  try {
    return parts.map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
  } catch {
    return undefined;
  }
}

function encodePart(part: string): string {
  const escaped = part.replaceAll("~", "~0").replaceAll("/", "~1");
  // A lone surrogate has no UTF-8 form; encodeURIComponent would throw on a name a client is free to send.
  return encodeURIComponent(escaped.toWellFormed()).replace(
    /%(?:21|24|26|27|28|29|2A|2B|2C|3B|3D|3A|40)/g,
    decodeURIComponent,
  );
}

/** The parts of a pointer written by `pointerOf`. */
export function partsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value at a path, by own members only; undefined where the path leads nowhere. */
export function valueAt(root: unknown, path: JsonPath): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}
