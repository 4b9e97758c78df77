import { pointerOf } from "../../http/json-pointer";

/** A number, a word, or yes and no. */
export type Scalar = number | string | boolean;

/** One field of a request that a change sets. */
export interface Change {
  /** JSON Pointer fragment into the request. */
  readonly pointer: string;
  /** Absent where the request was silent. */
  readonly from?: Scalar;
  readonly to: Scalar;
}

/**
 * The fields in which a changed request differs: those of the measure in its order, then the cost that follows from them.
 * What the change leaves out is no change to make.
 */
export function changesBetween(before: object, after: object): Change[] {
  const changes = differences(before, after, []);
  const isCost = ({ pointer }: Change) => pointer.startsWith("#/investment/");
  return [...changes.filter((change) => !isCost(change)), ...changes.filter(isCost)];
}

function differences(before: unknown, after: unknown, path: readonly (string | number)[]): Change[] {
  if (after === before || after === undefined || after === null) return [];
  if (typeof after !== "object") {
    const from = isScalar(before) ? { from: before } : {};
    return [{ pointer: pointerOf(path), ...from, to: after as Scalar }];
  }
  const was = (typeof before === "object" && before !== null ? before : {}) as Readonly<Record<string, unknown>>;
  return Object.entries(after).flatMap(([field, value]) =>
    differences(was[field], value, [...path, Array.isArray(after) ? Number(field) : field]),
  );
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean";
}
