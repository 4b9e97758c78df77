import { type JsonPath, pointerOf } from "../../src/http/json-pointer.ts";
import type { Random } from "./random.ts";

/** A valid body with one thing spoilt, and where. */
export interface Mutation {
  readonly kind: "replace" | "remove" | "add" | "multiply" | "text";
  readonly text: string;
  /** The spoilt place; the root where the text itself is broken. */
  readonly pointer: string;
}

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Container = Json[] | { [name: string]: Json };

/** JSON may write numbers no JavaScript value can be turned into; they are put into the text afterwards. */
const RAW: Readonly<Record<string, string>> = {
  "@raw0": "1e999",
  "@raw1": "-1e999",
  "@raw2": "123456789012345678901234567890",
  "@raw3": "1e-400",
  "@raw4": "-0",
  "@raw5": `${"[".repeat(2000)}${"]".repeat(2000)}`,
  "@raw6": '{"__proto__":{"quantity":1},"constructor":{"prototype":1}}',
  "@raw7": '"\\ud800"',
  "@raw8": '"\\u0000"',
};

const VALUES: readonly Json[] = [
  ...Object.keys(RAW),
  null,
  true,
  false,
  0,
  -1,
  0.5,
  1e308,
  -1e308,
  5e-324,
  Number.MAX_SAFE_INTEGER,
  "",
  "text",
  "1",
  "24:61",
  "23:60",
  "25:00",
  "2026-02-30",
  "<script>alert(1)</script>",
  "=1+1",
  "x".repeat(5000),
  "٣",
  [],
  {},
  [[]],
  [1, "a", null],
  { a: { b: { c: 1 } } },
];

const NAMES = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "",
  "a/b~c",
  "%",
  "ключ",
  "quantitty",
  "\ud800",
  "$where",
  "0",
];

export function mutate(random: Random, example: unknown): Mutation {
  const root = structuredClone(example) as Container;
  const kind = random.pick(["replace", "replace", "replace", "remove", "add", "add", "multiply", "text"] as const);
  if (kind === "text") return { kind, text: spoil(random, JSON.stringify(root)), pointer: "#" };
  const [container, path] = random.pick(containersOf(root));
  const names = Object.keys(container);
  if (kind === "add" || names.length === 0) {
    const name = random.pick(NAMES);
    if (Array.isArray(container)) container.push(random.pick(VALUES));
    else define(container, name, random.pick(VALUES));
    return {
      kind: "add",
      text: write(root),
      pointer: pointerOf([...path, Array.isArray(container) ? container.length - 1 : name]),
    };
  }
  const name = random.pick(names);
  const pointer = pointerOf([...path, name]);
  if (kind === "remove") {
    if (Array.isArray(container)) container.splice(Number(name), 1);
    else delete container[name];
    return { kind, text: write(root), pointer };
  }
  const holder = container as Record<string, Json>;
  if (kind === "multiply") {
    holder[name] = Array(random.pick([2, 300, 3000])).fill(holder[name]);
    return { kind, text: write(root), pointer };
  }
  define(holder, name, random.pick(VALUES));
  return { kind, text: write(root), pointer };
}

/** Every array and object inside a value, with its path. */
function containersOf(value: Json, path: JsonPath = []): [Container, JsonPath][] {
  if (typeof value !== "object" || value === null) return [];
  return [[value, path], ...Object.entries(value).flatMap(([name, inner]) => containersOf(inner, [...path, name]))];
}

/** Assigning to `__proto__` would set the prototype; a body can hold a member of that name. */
function define(holder: object, name: string, value: Json): void {
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
}

function write(value: Json): string {
  return JSON.stringify(value).replaceAll(/"(@raw\d)"/g, (_, name: string) => RAW[name] as string);
}

function spoil(random: Random, text: string): string {
  const at = random.below(text.length);
  const end = random.pick([at, at + 1, text.length]);
  return (
    text.slice(0, at) +
    random.pick(["", "\u0000", ",", "}", '"', "\\", "\uFEFF", "NaN", "1e", "{", "[", " "]) +
    text.slice(end)
  );
}
