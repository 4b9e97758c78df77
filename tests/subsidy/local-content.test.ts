import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assertFinite } from "../../src/http/finite";
import { InputError } from "../../src/ledger/input-error";
import { assessLocalContent } from "../../src/local-content/assessment";
import type { ItemInput, LocalContentInput, MarketFacts } from "../../src/local-content/input";
import type { ItemResult } from "../../src/local-content/item";
import { presentLocalContent } from "../../src/local-content/present";
import type { Readings } from "../../src/local-content/readings";
import { possibleSteps } from "../../src/local-content/steps";
import { rupiah, yen } from "../../src/money/money";
import publishedCases from "../published-cases/cases.json";
import { replayFailures } from "../support/replay";

const goods = (
  components: readonly number[],
  more: Partial<Extract<ItemInput, { kind: "goods" }>> = {},
): ItemInput => ({
  kind: "goods",
  components: components.map((tkdnPercent) => ({ costShare: 1 / components.length, tkdnPercent })),
  localLabourPercent: 100,
  localOverheadPercent: 100,
  ...more,
});
const certified = (tkdnPercent: number, share?: number): ItemInput => ({ kind: "certified-goods", tkdnPercent, share });
const services = (tkdnPercent: number, share?: number): ItemInput => ({ kind: "services", tkdnPercent, share });

function keyOf(input: LocalContentInput): string | undefined {
  try {
    assessLocalContent(input);
    return undefined;
  } catch (error) {
    return error instanceof InputError ? error.issues[0]?.key : String(error);
  }
}

describe("the published combinations", () => {
  const published = publishedCases.cases.find(({ id }) => id === "tkdn-combined");
  const rows = published?.rows as unknown as {
    parts: { kind: "goods" | "services"; tkdnPercent: number; share: number }[];
    printedPercent: number;
  }[];

  test.each(rows)("come out as printed, exactly: $printedPercent %", ({ parts, printedPercent }) => {
    const items = parts.map(({ kind, tkdnPercent, share }) =>
      kind === "goods" ? certified(tkdnPercent, share) : services(tkdnPercent, share),
    );
    const assessment = assessLocalContent({ items });
    expect(assessment.combined).toEqual({ low: printedPercent, high: printedPercent });
    expect(presentLocalContent(assessment, "en").tkdnPercent).toBe(printedPercent);
  });

  test("are the same by value as by share, in any currency", () => {
    const items: ItemInput[] = [
      { kind: "certified-goods", tkdnPercent: 40, value: rupiah(600_000_000) },
      { kind: "services", tkdnPercent: 70, value: rupiah(400_000_000) },
    ];
    expect(assessLocalContent({ items }).combined.low).toBe(52);
    const inYen = items.map((item) => ({ ...item, value: yen(item.value?.amount ?? 0) }));
    expect(presentLocalContent(assessLocalContent({ items: inYen }), "en").tkdnPercent).toBe(52);
  });
});

describe("a component", () => {
  test.each([
    [100, 100, 100],
    [80.1, 100, 100],
    [80, 80, 80],
    [60.1, 80, 80],
    [60, 60, 80],
    [59.9, 60, 60],
    [40, 40, 60],
    [39.9, 40, 40],
    [25, 40, 40],
    [24.9, 25, 25],
    [0, 25, 25],
  ])("of %d %% counts for %i, or %i by the other reading of the edge", (percent, low, high) => {
    expect(assessLocalContent({ items: [goods([percent])] }).items[0]?.material).toEqual({ low, high });
  });

  test("of any percentage counts for something", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (percent) => {
        const { material } = assessLocalContent({ items: [goods([percent])] }).items[0] as ItemResult;
        const { low, high } = material as Readings;
        expect(low).toBeGreaterThanOrEqual(25);
        expect(high).toBeLessThanOrEqual(100);
      }),
      { seed: 3 },
    );
  });

  test.each([
    ["all-local", 100],
    ["partly-imported", 25],
    ["imported", 0],
  ] as const)("without certificate, %s, counts for %i", (origin, percent) => {
    const item = goods([], { components: [{ costShare: 1, origin }] });
    expect(assessLocalContent({ items: [item] }).items[0]?.material).toEqual({ low: percent, high: percent });
  });

  test("on an edge makes the answer two readings, and a warning says so", () => {
    const assessment = assessLocalContent({ items: [goods([40])] });
    expect(assessment.combined).toEqual({ low: 55, high: 70 });
    expect(assessment.warnings.map(({ code }) => code)).toContain("component-tier-edge");
    expect(assessment.targets.find(({ percent }) => percent === 40)?.status).toBe("pass");
    const weak = assessLocalContent({ items: [goods([40], { localLabourPercent: 0, localOverheadPercent: 0 })] });
    expect(weak.combined).toEqual({ low: 30, high: 45 });
    expect(weak.targets.find(({ percent }) => percent === 40)?.status).toBe("unknown");
  });
});

describe("goods", () => {
  test("are 75 % material, 10 % labour and 15 % overhead", () => {
    const item = goods([90, 10], { localLabourPercent: 50, localOverheadPercent: 20 });
    expect(assessLocalContent({ items: [item] }).combined.low).toBeCloseTo(0.75 * 62.5 + 0.1 * 50 + 0.15 * 20, 12);
  });

  test("assembled of imported parts reach 25 % at most, just the minimum of the rule", () => {
    const imported = goods([], { components: [{ costShare: 1, origin: "imported" }] });
    const assessment = assessLocalContent({ items: [imported], market: { productReachingTrigger: true } });
    expect(assessment.combined).toEqual({ low: 25, high: 25 });
    expect(assessment.assemblyMaximumPercent).toBe(25);
    expect(assessment.status).toBe("pass");
  });

  test("get at most 15 % for the benefit weight", () => {
    const item = { kind: "certified-goods", tkdnPercent: 25, bmpPercent: 40 } as const;
    const assessment = assessLocalContent({ items: [item] });
    expect(assessment.items[0]).toMatchObject({ bmpCountedPercent: 15, tkdnPlusBmp: { low: 40, high: 40 } });
    expect(assessment.reachesTrigger).toBe("pass");
  });
});

test("every assumption about goods is a line of the calculation, and the points missing are named", () => {
  const { assumptions, calculation, items } = assessLocalContent({ items: [goods([10])] });
  const names = calculation.steps().map(({ name }) => name);
  for (const { symbol } of assumptions) expect(names).toContain(symbol);
  expect(items[0]?.missing).toEqual({ toMinimum: 0, toTrigger: 0 });
  expect(assessLocalContent({ items: [certified(10)] }).items[0]?.missing).toEqual({ toMinimum: 15, toTrigger: 30 });
});

describe("services", () => {
  test("are what is not paid abroad", () => {
    const item: ItemInput = { kind: "services", totalCost: rupiah(1000), foreignCost: rupiah(300) };
    expect(assessLocalContent({ items: [item] }).combined.low).toBe(70);
  });
});

describe("the five steps", () => {
  test.each<[MarketFacts, readonly number[]]>([
    [{ productReachingTrigger: true }, [1]],
    [{ productReachingTrigger: false, productReachingMinimum: true }, [2]],
    [{ productReachingTrigger: false, productReachingMinimum: false, certifiedProduct: true }, [3]],
    [
      { productReachingTrigger: false, productReachingMinimum: false, certifiedProduct: false, domesticProduct: true },
      [4],
    ],
    [
      { productReachingTrigger: false, productReachingMinimum: false, certifiedProduct: false, domesticProduct: false },
      [5],
    ],
    [{}, [1, 2, 3, 4, 5]],
    [{ productReachingMinimum: true }, [1, 2]],
    [{ productReachingTrigger: false }, [2, 3, 4, 5]],
  ])("with %o leave %o", (market, steps) => {
    expect(possibleSteps(market, "#/market")).toEqual(steps);
  });

  test.each<[number, MarketFacts, string]>([
    [25, { productReachingMinimum: true }, "pass"],
    [24, { productReachingMinimum: true }, "fail"],
    [24, {}, "unknown"],
    [25, {}, "pass"],
    [10, { productReachingTrigger: false, productReachingMinimum: false, certifiedProduct: true }, "pass"],
    [0, { productReachingTrigger: false, productReachingMinimum: false, certifiedProduct: true }, "fail"],
    [
      0,
      { productReachingTrigger: false, productReachingMinimum: false, certifiedProduct: false, domesticProduct: false },
      "pass",
    ],
  ])("judge goods of %i %% with %o: %s", (tkdn, market, status) => {
    expect(assessLocalContent({ items: [certified(tkdn)], market }).status).toBe(status);
  });

  test("judge every good by itself: a high average does not carry a product below the minimum", () => {
    const market = { productReachingTrigger: true };
    const assessment = assessLocalContent({ items: [certified(90, 0.9), certified(10, 0.1)], market });
    expect(assessment.combined.low).toBe(82);
    expect(assessment.status).toBe("fail");
  });

  test("refuse facts that contradict each other", () => {
    const market = { productReachingTrigger: true, certifiedProduct: false };
    expect(keyOf({ items: [certified(30)], market })).toBe("marketFactsContradict");
  });
});

describe("whether the rule binds", () => {
  test.each([
    ["government", "apbn", "yes"],
    ["government", "apbd", "yes"],
    ["government", "foreign-grant-or-loan", "yes"],
    ["government", undefined, "unknown"],
    ["japanese-representative", "apbd", "unknown"],
    ["private", undefined, "no"],
    [undefined, undefined, "unknown"],
  ] as const)("a buyer %s with %s: %s, with the reason and its source", (buyer, funding, binds) => {
    const { binding } = assessLocalContent({ buyer, funding, items: [certified(40)] });
    expect(binding.binds).toBe(binds);
    expect(binding.provenance.source).not.toBe("");
  });
});

describe("what would make it pass", () => {
  const targetOf = (items: readonly ItemInput[], percent: number) =>
    assessLocalContent({ items, goalPercent: percent }).targets.find(
      (target) => target.percent === percent && target.kind !== "study",
    );

  test("is the share of local services that reaches the goal", () => {
    const target = targetOf([certified(10)], 25);
    expect(target?.servicesShareNeeded).toBeCloseTo(15 / 90, 12);
    const reached = assessLocalContent({ items: [certified(10, 1 - 15 / 90), services(100, 15 / 90)] });
    expect(reached.combined.low).toBeCloseTo(25, 9);
  });

  test("counts the services of the purchase, and none where they are too weak", () => {
    expect(targetOf([certified(10, 0.9), services(50, 0.1)], 30)?.servicesShareNeeded).toBeCloseTo(0.5, 12);
    expect(targetOf([certified(10, 0.9), services(20, 0.1)], 30)).not.toHaveProperty("servicesShareNeeded");
  });

  test("is the local material that lifts calculated goods", () => {
    const [material] = targetOf([goods([0], { localLabourPercent: 0, localOverheadPercent: 0 })], 30)?.materials ?? [];
    expect(material).toMatchObject({ localMaterialPercent: 40, additionalPercent: 15, reachable: true });
    const [hopeless] = targetOf([goods([0], { localLabourPercent: 0, localOverheadPercent: 0 })], 80)?.materials ?? [];
    expect(hopeless?.reachable).toBe(false);
  });

  test("is said in every language", () => {
    const assessment = assessLocalContent({ items: [certified(10)] });
    const texts = (["en", "id", "ja"] as const).map(
      (language) => presentLocalContent(assessment, language).goals[0]?.remedies[0],
    );
    expect(new Set(texts).size).toBe(3);
    expect(texts[0]).toBe("The purchase reaches 25 % if local services (at 100 % TKDN) are 16.7 % of the value.");
  });
});

describe("input that cannot be judged", () => {
  test.each<[string, LocalContentInput]>([
    ["sharesNotOne", { items: [certified(40, 0.5), services(70, 0.4)] }],
    ["sharesNotOne", { items: [goods([], { components: [{ costShare: 0.5, tkdnPercent: 40 }] })] }],
    ["shareOrValue", { items: [certified(40, 0.5), services(70)] }],
    ["shareOrValue", { items: [certified(40, 0.5), { ...services(70), value: rupiah(5) }] }],
    ["valueNotPositive", { items: [{ ...certified(40), value: rupiah(0) }] }],
    ["componentCertificateOrOrigin", { items: [goods([], { components: [{ costShare: 1 }] })] }],
    ["servicesPercentOrCosts", { items: [{ kind: "services" }] }],
    [
      "servicesPercentOrCosts",
      { items: [{ kind: "services", tkdnPercent: 4, totalCost: rupiah(4), foreignCost: rupiah(1) }] },
    ],
    ["foreignCostAboveTotal", { items: [{ kind: "services", totalCost: rupiah(4), foreignCost: rupiah(5) }] }],
  ])("is refused as %s", (key, input) => {
    expect(keyOf(input)).toBe(key);
  });
});

test("every step of a local content calculation replays in an unrelated evaluator", () => {
  const percent = fc.double({ min: 0, max: 100, noNaN: true });
  const item = fc.oneof(
    percent.map((tkdnPercent) => ({ kind: "certified-goods", tkdnPercent, value: rupiah(7) }) as ItemInput),
    percent.map((tkdnPercent) => ({ kind: "services", tkdnPercent, value: yen(3) }) as ItemInput),
    fc
      .tuple(fc.array(percent, { minLength: 1, maxLength: 4 }), percent, percent)
      .map(([parts, localLabourPercent, localOverheadPercent]) =>
        goods(parts, { localLabourPercent, localOverheadPercent, value: rupiah(5) }),
      ),
  );
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 5 }), (items) => {
      const steps = assessLocalContent({ items, goalPercent: 55 }).calculation.steps();
      expect(replayFailures(steps.map(({ name, formula, value }) => ({ symbol: name, formula, value })))).toEqual([]);
      for (const { value, name } of steps) expect(Number.isFinite(value), name).toBe(true);
    }),
    { seed: 11, numRuns: 200 },
  );
});

describe("the incentives of 2025", () => {
  const imported = { localLabourPercent: 0, localOverheadPercent: 0 };
  const tkdnOf = (more: Parameters<typeof goods>[1]) =>
    assessLocalContent({ items: [goods([0], { ...imported, ...more })] }).combined.low;

  test("count at least 25 % for a domestic plant", () => {
    const without = tkdnOf({});
    expect(without).toBeLessThan(25);
    expect(tkdnOf({ domesticPlant: true })).toBe(25);
    expect(tkdnOf({ domesticPlant: false })).toBe(without);
  });

  test("add the points for research and development, up to 20", () => {
    const without = tkdnOf({});
    expect(tkdnOf({ researchAndDevelopmentPercent: 12 })).toBeCloseTo(without + 12, 9);
    expect(tkdnOf({ researchAndDevelopmentPercent: 60 })).toBeCloseTo(without + 20, 9);
    expect(tkdnOf({ domesticPlant: true, researchAndDevelopmentPercent: 60 })).toBe(45);
  });

  test("leave a calculation that replays, and the material a goal needs is the less by the points", () => {
    const input = (points: number): LocalContentInput => ({
      items: [goods([30], { researchAndDevelopmentPercent: points })],
      goalPercent: 60,
    });
    const steps = assessLocalContent(input(10)).calculation.steps();
    expect(replayFailures(steps.map(({ name, formula, value }) => ({ symbol: name, formula, value })))).toEqual([]);
    const needed = (points: number) =>
      assessLocalContent(input(points)).targets.at(-1)?.materials[0]?.localMaterialPercent ?? Number.NaN;
    expect(needed(10)).toBeCloseTo(needed(0) - 10 / 0.75, 9);
  });
});

describe("a part with a share of 0", () => {
  const answerOf = (items: ItemInput[]) => presentLocalContent(assessLocalContent({ items }), "en");

  test("weighs nothing: the purchase is judged as if it were not there", () => {
    const without = answerOf([certified(20, 1)]);
    const withIt = answerOf([certified(20, 1), services(70, 0)]);
    expect(withIt.tkdnPercent).toBe(without.tkdnPercent);
    expect(withIt.goals.map(({ remedies }) => remedies)).toEqual(without.goals.map(({ remedies }) => remedies));
    expect(withIt.goals.map(({ servicesShareNeeded }) => servicesShareNeeded)).toEqual(
      without.goals.map(({ servicesShareNeeded }) => servicesShareNeeded),
    );
  });

  test("makes no figure that is none, whichever kind has it", () => {
    for (const items of [
      [certified(20, 0), services(70, 1)],
      [goods([10], { share: 0 }), certified(30, 1)],
    ]) {
      expect(() => assertFinite(answerOf(items))).not.toThrow();
    }
  });
});
