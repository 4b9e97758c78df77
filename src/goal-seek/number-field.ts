import type { Path } from "../ledger/with-value-at";
import { type Bounds, read, type Schema } from "../schema/read";

/** A number a request may state. */
export interface NumberField {
  readonly bounds: Bounds;
  readonly whole: boolean;
}

/** The number a schema has at a path of a request; undefined where it has none, or where the request lacks the item of a list. */
export function numberFieldAt(schema: Schema, request: unknown, path: Path): NumberField | undefined {
  const reading = read(schema);
  const [part, ...deeper] = path;
  switch (reading.kind) {
    case "optional":
    case "wrapper":
      return numberFieldAt(reading.inner, request, path);
    case "union":
      return firstOf(reading.forms, (form) => numberFieldAt(form, request, path));
    case "number":
      return part === undefined ? reading : undefined;
    case "object": {
      if (part === undefined || !Object.hasOwn(reading.fields, part)) return undefined;
      const inner = (request as Readonly<Record<string, unknown>> | undefined)?.[part];
      return numberFieldAt(reading.fields[part] as Schema, inner, deeper);
    }
    case "array": {
      if (!Array.isArray(request) || part === undefined || !/^(0|[1-9]\d*)$/.test(part)) return undefined;
      const item: unknown = request[Number(part)];
      return item === undefined ? undefined : numberFieldAt(reading.element, item, deeper);
    }
    default:
      return undefined;
  }
}

function firstOf<Item, Result>(items: readonly Item[], find: (item: Item) => Result | undefined): Result | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
