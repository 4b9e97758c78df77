import { InputError } from "../ledger/input-error";
import { type JsonPath, pointerOf } from "./json-pointer";

/**
 * Lets an answer out only where every number in it is one: JSON would write NaN and infinity as null, a table as a word.
 * Throws InputError at the part of the request the figure belongs to, as far as answer and request run alike
 * (`groups[3]`). What comes to this is logged by the figure's place alone, for a bound may be missing.
 */
export function assertFinite(answer: unknown, request?: unknown): void {
  if (hasOnlyNumbers(answer)) return;
  const path = pathOfNonFinite(answer) as JsonPath;
  console.error(JSON.stringify({ event: "not-finite", figure: path.join(".") }));
  throw new InputError({ pointer: pointerOf(sharedPath(path, request)), key: "notFinite" });
}

/** Asked of every answer, so it keeps no place; that is looked for where it is needed. */
function hasOnlyNumbers(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!hasOnlyNumbers(value[index])) return false;
    return true;
  }
  for (const name in value) if (!hasOnlyNumbers((value as Record<string, unknown>)[name])) return false;
  return true;
}

function pathOfNonFinite(value: unknown): JsonPath | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : [];
  if (typeof value !== "object" || value === null) return undefined;
  for (const [name, member] of Object.entries(value)) {
    const path = pathOfNonFinite(member);
    if (path !== undefined) return [Array.isArray(value) ? Number(name) : name, ...path];
  }
  return undefined;
}

/** As much of a path of the answer as the request has, to the last member of a list. */
function sharedPath(path: JsonPath, request: unknown): JsonPath {
  let at = request;
  let shared = 0;
  for (const [depth, name] of path.entries()) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, name)) break;
    at = (at as Record<PropertyKey, unknown>)[name];
    if (typeof name === "number") shared = depth + 1;
  }
  return path.slice(0, shared);
}
