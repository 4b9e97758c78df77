import { describe, expect, test } from "vitest";
import { distinctAssumptions } from "../../src/pages/result/distinct-assumptions";

type Assumption = Parameters<typeof distinctAssumptions>[0][number];

function assumption(name: string, value: number, further: Partial<Assumption> = {}): Assumption {
  return {
    name,
    symbol: name.replaceAll(".", "_"),
    label: "Burning hours",
    value,
    unit: "h",
    origin: "default",
    confidence: "secondary",
    source: "A report",
    url: null,
    ...further,
  } as Assumption;
}

const linesOf = (assumptions: readonly Assumption[]) =>
  distinctAssumptions(assumptions).map(({ assumption: { name, value }, kinds }) => [name, value, kinds]);

describe("assumptions of several kinds of equipment", () => {
  test("are one line where they say the same, in the place of the first, with the number of kinds", () => {
    const read = [
      assumption("groups.0.hours", 12),
      assumption("groups.0.loss", 0.1),
      assumption("groups.1.hours", 12),
      assumption("groups.2.hours", 12),
    ];
    expect(linesOf(read)).toEqual([
      ["groups.0.hours", 12, 3],
      ["groups.0.loss", 0.1, 1],
    ]);
  });

  test.each<[string, Partial<Assumption>]>([
    ["value", { value: 11 }],
    ["origin", { origin: "request" }],
    ["source", { source: "Another report" }],
    ["confidence", { confidence: "unverified" }],
  ])("stay apart where the %s differs", (_what, other) => {
    const read = [assumption("groups.0.hours", 12), assumption("groups.1.hours", 12, other)];
    expect(distinctAssumptions(read).map(({ kinds }) => kinds)).toEqual([1, 1]);
  });

  test("stay apart from one of the whole project with the same words, and from another input of a kind", () => {
    const read = [
      assumption("hours", 12),
      assumption("groups.0.hours", 12),
      assumption("groups.0.project.hours", 12),
      assumption("groups.10.hours", 12),
    ];
    expect(linesOf(read)).toEqual([
      ["hours", 12, 1],
      ["groups.0.hours", 12, 2],
      ["groups.0.project.hours", 12, 1],
    ]);
  });
});
