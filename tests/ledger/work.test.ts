import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { InputError } from "../../src/ledger/input-error";
import { assertAffordable, MOST_WORK, type WorkPart } from "../../src/ledger/work";

const BUDGET = 1000;

const partsArbitrary = fc
  .array(fc.record({ each: fc.integer({ min: 1, max: 50 }), count: fc.integer({ min: 1, max: 60 }) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((list) =>
    list.map(
      ({ each, count }, index): WorkPart => ({
        pointer: `#/${index}`,
        key: "workOfSamples",
        work: each * count,
        count,
        least: 1,
      }),
    ),
  );

function refusalOf(parts: readonly WorkPart[]): { pointer: string; most: number } | undefined {
  try {
    assertAffordable(parts, BUDGET);
    return undefined;
  } catch (error) {
    const [issue] = (error as InputError).issues;
    return { pointer: issue?.pointer ?? "", most: Number(issue?.parameters?.most) };
  }
}

test("what is within the budget passes, what is above is refused", () => {
  fc.assert(
    fc.property(partsArbitrary, (parts) => {
      const total = parts.reduce((sum, { work }) => sum + work, 0);
      expect(refusalOf(parts) === undefined).toBe(total <= BUDGET);
    }),
  );
});

test("the number a refusal names is accepted, one more is not, wherever one part alone can be reduced far enough", () => {
  fc.assert(
    fc.property(partsArbitrary, (parts) => {
      const refused = refusalOf(parts);
      if (refused === undefined) return;
      const named = parts.find(({ pointer }) => pointer === refused.pointer) as WorkPart;
      const rest = parts.reduce((sum, { work }) => sum + work, 0) - named.work;
      const each = named.work / named.count;
      if (rest + each > BUDGET) return;
      const reduced = (count: number) =>
        parts.map((part) => (part === named ? { ...part, count, work: each * count } : part));
      expect(refusalOf(reduced(refused.most))).toBeUndefined();
      expect(refusalOf(reduced(refused.most + 1))).toBeDefined();
    }),
  );
});

test("the platform ends what computes longer than the budget and the longest batch need; wrangler knows the setting", () => {
  const configuration = readFileSync("wrangler.toml", "utf8");
  const limit = /\n\[env\.production\.limits\]\ncpu_ms = ([\d_]+)\n/.exec(configuration)?.[1]?.replaceAll("_", "");
  const { definitions } = JSON.parse(readFileSync("node_modules/wrangler/config-schema.json", "utf8"));
  expect(Object.keys(definitions.UserLimits.properties)).toContain("cpu_ms");
  const budgetMs = MOST_WORK * 1e-5;
  expect(Number(limit)).toBeGreaterThanOrEqual(4 * budgetMs);
  expect(Number(limit)).toBeLessThan(30_000);
});

test("the free plan, which refuses a limit of CPU, is deployed the same in everything else", () => {
  const configuration = readFileSync("wrangler.toml", "utf8");
  const of = (environment: string) =>
    configuration
      .split(/\n(?=\[)/)
      .filter((table) => new RegExp(`^\\[\\[?env\\.${environment}\\b(?!\\.limits)`).test(table))
      .map((table) =>
        table.replace(/#.*/g, "").replaceAll(`env.${environment}`, "env").replaceAll(/\n+/g, "\n").trim(),
      );
  expect(of("production")).toHaveLength(3);
  expect(of("free")).toEqual(of("production"));
  expect(configuration).not.toContain("env.free.limits");
});
