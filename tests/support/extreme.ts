import { z } from "@hono/zod-openapi";
import { read, type Schema } from "../../src/schema/read.ts";
import type { Random } from "./random.ts";

/** Where the schema names no bound: as far as a double goes without a further bound's help. */
const FARTHEST = 1e300;
/** Texts that cells, formulas and XML are touchy about. */
const TEXTS = ["x", "Jalan A;=1+1", "名前", "\uFFFF", "\u0007", "_x0041_", "x".repeat(120)];
/**
 * An example with a part of its numbers (0 to 1) at the ends of what the schema takes, and a third as many of the fields it
 * leaves out stated.
 */
export function pushedExample(random: Random, schema: Schema, value: unknown, part: number): unknown {
  const reading = read(schema);
  switch (reading.kind) {
    case "optional":
    case "wrapper":
      return pushedExample(random, reading.inner, value, part);
    case "object": {
      const given = value as Readonly<Record<string, unknown>>;
      return Object.fromEntries(
        Object.entries(reading.fields).flatMap(([name, field]) => {
          if (name in given) return [[name, pushedExample(random, field, given[name], part)]];
          if (read(field).kind !== "optional" || random.next() > part / 3) return [];
          const stated = extremeValue(random, field);
          return stated === undefined ? [] : [[name, stated]];
        }),
      );
    }
    case "array":
      return (value as readonly unknown[]).map((member) => pushedExample(random, reading.element, member, part));
    case "number":
      return random.next() < part ? extremeValue(random, schema) : value;
    case "union": {
      const form = reading.forms.find((each) => z.safeParse(each, value).success);
      return form === undefined ? value : pushedExample(random, form, value, part);
    }
    default:
      return value;
  }
}

/** A value a schema takes, with its numbers at the ends of what it takes. */
export function extremeValue(random: Random, schema: Schema): unknown {
  const reading = read(schema);
  switch (reading.kind) {
    case "optional":
    case "wrapper":
      return extremeValue(random, reading.inner);
    case "object":
      return Object.fromEntries(
        Object.entries(reading.fields).flatMap(([name, field]) => {
          if (read(field).kind === "optional" && random.next() > 0.3) return [];
          const value = extremeValue(random, field);
          return value === undefined ? [] : [[name, value]];
        }),
      );
    case "array": {
      const { least = 0, most = 3 } = reading.length;
      const length = Math.max(least, Math.min(most, 1 + random.below(3)));
      return Array.from({ length }, () => extremeValue(random, reading.element));
    }
    case "number":
      return reading.whole ? Math.round(extremeNumber(random, reading.bounds)) : extremeNumber(random, reading.bounds);
    case "text": {
      const { least = 0, most = 120 } = reading.length;
      if (reading.patterns.some((pattern) => pattern.test("18:00"))) return random.pick(["00:00", "18:00", "23:59"]);
      if (reading.patterns.length > 0 || !reading.exact) return random.pick(["2026-01-01", "2026-12-31"]);
      return random.pick(TEXTS).slice(0, most).padEnd(least, "x");
    }
    case "boolean":
      return random.next() < 0.5;
    case "choice":
      return random.pick(reading.values);
    case "union":
      return extremeValue(random, random.pick(reading.forms));
    case "map":
    case "other":
      return literalOf(schema);
  }
}

function extremeNumber(random: Random, { least = -FARTHEST, most = FARTHEST }: { least?: number; most?: number }) {
  const within = (value: number) => Math.min(most, Math.max(least, value));
  return random.pick([
    least,
    most,
    within(0),
    within(1),
    within(least + (most - least) * random.next()),
    within(random.next()),
    within(5e-324),
    within(10 ** (40 * random.next() - 20)),
  ]);
}

/** A literal has its values in its definition; the service never needs to read one. */
function literalOf(schema: Schema): unknown {
  return (schema._zod.def as unknown as { readonly values?: readonly unknown[] }).values?.[0];
}
