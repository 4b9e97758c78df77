import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JointTerms, Member } from "../../../src/portfolio/joint/conditions";
import { EXACT_MEASURES, type JointBudget, planJointly } from "../../../src/portfolio/joint/plan";
import { shareOf } from "../../../src/portfolio/joint/share";
import { Random } from "../../support/random";

const TERMS: JointTerms = { ratio: 0.4, ceiling: 4000, maximum: 2_000_000_000, minimum: 50_000_000 };
const inYen = (units: number): JointBudget => ({ units, unitsOf: (yen) => yen, mostYen: units });
/** Rupiah as an answer shows them: whole, rounded half up. */
const inRupiah = (units: number, rate = 110.2013): JointBudget => ({
  units,
  unitsOf: (yen) => Math.floor(yen * rate + 0.5),
  mostYen: (units + 1) / rate,
});

interface Best {
  readonly mask: number;
  readonly tonnes: number;
  readonly share: number;
}

/** Every set, by the rule as it is written: most tonnes, then the smaller share, then the earlier measure. */
function bruteForce(members: readonly Member[], terms: JointTerms, budget: JointBudget): Best {
  const count = members.length;
  let best: Best = { mask: 0, tonnes: 0, share: budget.unitsOf(shareOf([], terms).cityShare) };
  for (let mask = 1; mask < 2 ** count; mask++) {
    const taken = members.filter((_, position) => mask & (1 << (count - 1 - position)));
    const tonnes = taken.reduce((sum, member) => sum + member.tonnes, 0);
    if (tonnes < best.tonnes) continue;
    const share = budget.unitsOf(shareOf(taken, terms).cityShare);
    if (share > budget.units) continue;
    const better =
      tonnes > best.tonnes ||
      share < best.share ||
      (share === best.share && tonnes === best.tonnes && mask > best.mask);
    if (better) best = { mask, tonnes, share };
  }
  return best;
}

const positionsOf = (mask: number, count: number) =>
  Array.from({ length: count }, (_, position) => position).filter((position) => mask & (1 << (count - 1 - position)));

const few = { minLength: 1, maxLength: 11 } as const;
const member = (yen: number, tonnes: number): fc.Arbitrary<Member> =>
  fc
    .record({
      net: fc.integer({ min: 0, max: yen }),
      part: fc.double({ min: 0.3, max: 1, noNaN: true }),
      tonnes: fc.integer({ min: 0, max: tonnes }),
      fraction: fc.double({ min: 0, max: 0.999, noNaN: true }),
      years: fc.constantFrom(6, 10, 13, 15),
    })
    .map(({ net, part, tonnes, fraction, years }) => ({
      net,
      eligible: Math.floor(net * part),
      tonnes,
      lifetimeTco2: (tonnes + fraction) * years,
    }));

const FAMILIES: Readonly<Record<string, fc.Arbitrary<Member[]>>> = {
  "measures each near the minimum": fc.array(member(150_000_000, 2000), few),
  "large measures, where the project maximum may bind": fc.array(member(3_000_000_000, 60_000), few),
  "small numbers with many ties": fc.array(
    fc.record({ net: fc.integer({ min: 0, max: 4 }), tonnes: fc.integer({ min: 0, max: 3 }) }).map((small) => ({
      net: small.net * 30_000_000,
      eligible: small.net * 30_000_000,
      tonnes: small.tonnes * 500,
      lifetimeTco2: small.tonnes * 5000,
    })),
    few,
  ),
  "measures whose other income exceeds their cost, or that save nothing": fc.array(
    fc
      .record({
        net: fc.integer({ min: -100_000_000, max: 200_000_000 }),
        tonnes: fc.integer({ min: -200, max: 2000 }),
      })
      .map(({ net, tonnes }) => ({
        net,
        eligible: Math.max(0, net),
        tonnes: Math.max(0, tonnes),
        lifetimeTco2: tonnes * 10,
      })),
    few,
  ),
};

const TERM_FAMILY = fc.record<JointTerms>({
  ratio: fc.constantFrom(0, 0.3, 0.4, 0.5),
  ceiling: fc.constantFrom(0, 1000, 4000, 30_000),
  maximum: fc.constantFrom(100_000_000, 2_000_000_000),
  minimum: fc.constantFrom(0, 50_000_000, 120_000_000),
});

describe.each(Object.entries(FAMILIES))("a joint plan of %s", (_, family) => {
  it("is the one brute force finds, to the measure", () => {
    fc.assert(
      fc.property(
        family,
        TERM_FAMILY,
        fc.double({ min: 0, max: 1.1, noNaN: true }),
        fc.boolean(),
        (members, terms, share, rupiah) => {
          const yen = Math.floor(members.reduce((sum, { net }) => sum + Math.max(0, net), 0) * share);
          const budget = rupiah ? inRupiah(Math.floor(yen * 110.2013)) : inYen(yen);
          const plan = planJointly(members, terms, budget);
          const best = bruteForce(members, terms, budget);
          expect(plan).not.toHaveProperty("bound");
          expect([plan.exact, plan.tonnes, plan.cityShare]).toEqual([true, best.tonnes, best.share]);
          expect(plan.selected).toEqual(positionsOf(best.mask, members.length));
          expect(plan.unspent).toBe(budget.units - Math.max(0, best.share));
        },
      ),
      { numRuns: 80, seed: 15 },
    );
  });

  it("names the measure that the least further budget would add; with it the larger budget is enough", () => {
    fc.assert(
      fc.property(family, fc.double({ min: 0, max: 0.9, noNaN: true }), (members, share) => {
        const budget = inYen(Math.floor(members.reduce((sum, { net }) => sum + Math.max(0, net), 0) * share));
        const { next, tonnes, selected } = planJointly(members, TERMS, budget);
        if (next === undefined) {
          expect(members.filter((each, position) => each.tonnes > 0 && !selected.includes(position))).toEqual([]);
          return;
        }
        expect(next.additionalBudget).toBeGreaterThan(0);
        const more = planJointly(members, TERMS, inYen(budget.units + next.additionalBudget));
        expect(more.tonnes).toBeGreaterThanOrEqual(tonnes + (members[next.position] as Member).tonnes);
      }),
      { numRuns: 40, seed: 16 },
    );
  });
});

/** The best of all sets of 24 by sums added up in place; ties by the share alone. */
function bruteForceOf24(members: readonly Member[], { ratio, ceiling, maximum, minimum }: JointTerms, budget: number) {
  const sums = { net: 0, eligible: 0, tonnes: 0, life: 0 };
  let most = 0;
  let least = 0;
  let mask = 0;
  for (let step = 1; step < 2 ** members.length; step++) {
    const position = 31 - Math.clz32(step & -step);
    mask ^= 1 << position;
    const sign = mask & (1 << position) ? 1 : -1;
    const { net, eligible, tonnes, lifetimeTco2 } = members[position] as Member;
    sums.net += sign * net;
    sums.eligible += sign * eligible;
    sums.tonnes += sign * tonnes;
    sums.life += sign * lifetimeTco2;
    if (sums.tonnes < most) continue;
    const base = Math.min(sums.net, sums.eligible);
    const limit = Math.min(base * ratio, ceiling * sums.life);
    const grant = Math.min(maximum, Math.floor(limit / 1000 + 1e-9) * 1000);
    const share = sums.net - (grant >= minimum ? grant : 0);
    if (share <= budget && (sums.tonnes > most || share < least)) [most, least] = [sums.tonnes, share];
  }
  return { tonnes: most, cityShare: least };
}

/** Lifetimes in whole tonnes, so that sums do not depend on their order. */
function portfolioOf(count: number, random: Random, priced: "freely" | "alike"): Member[] {
  return Array.from({ length: count }, () => {
    const tonnes = 50 + random.below(1500);
    const net = priced === "alike" ? tonnes * 60_000 : 5_000_000 + random.below(150_000_000);
    return { net, eligible: Math.floor(net * (0.6 + 0.4 * random.next())), tonnes, lifetimeTco2: tonnes * 10 };
  });
}

describe("24 measures", () => {
  it.each(["freely", "alike"] as const)(
    "priced %s are planned as brute force over all 16,777,216 sets does",
    (priced) => {
      const members = portfolioOf(EXACT_MEASURES, new Random(24), priced);
      for (const part of [0.25, 0.5]) {
        const budget = Math.floor(members.reduce((sum, { net }) => sum + net, 0) * part);
        expect(planJointly(members, TERMS, inYen(budget))).toMatchObject({
          exact: true,
          ...bruteForceOf24(members, TERMS, budget),
        });
      }
    },
    120_000,
  );

  it("all alike are planned at once: of equal measures the first are taken", () => {
    const members = Array.from({ length: 24 }, () => ({ net: 40e6, eligible: 40e6, tonnes: 700, lifetimeTco2: 7000 }));
    const plan = planJointly(members, TERMS, inYen(300e6));
    expect(plan).toMatchObject({ exact: true, selected: Array.from({ length: 12 }, (_, index) => index) });
  });
});

describe("200 measures", () => {
  it.each(["freely", "alike"] as const)("priced %s: a set that fits, and a bound no set can exceed", (priced) => {
    const members = portfolioOf(200, new Random(200), priced);
    const all = members.reduce((sum, { net }) => sum + net, 0);
    for (const part of [0.02, 0.1, 0.4]) {
      const budget = inYen(Math.floor(all * part));
      const plan = planJointly(members, TERMS, budget);
      const { cityShare } = shareOf(
        plan.selected.map((position) => members[position] as Member),
        TERMS,
      );
      expect(plan.cityShare).toBe(cityShare);
      expect(cityShare).toBeLessThanOrEqual(budget.units);
      expect(plan.exact).toBe(plan.bound === undefined);
      // The plan is worth having: within a hundredth of what can be proved impossible.
      expect(plan.tonnes).toBeGreaterThanOrEqual((plan.bound ?? plan.tonnes) * 0.99);
    }
  });

  it("a search that gives up early still fits, leaves out nothing that would fit, and its bound holds", () => {
    const members = portfolioOf(30, new Random(30), "freely");
    const budget = inYen(700_000_000);
    const [hasty, patient] = [planJointly(members, TERMS, budget, 40), planJointly(members, TERMS, budget)];
    expect(patient.exact).toBe(true);
    expect(hasty.tonnes).toBeLessThanOrEqual(patient.tonnes);
    if (!hasty.exact) expect(hasty.bound).toBeGreaterThanOrEqual(patient.tonnes);
    expect(hasty.next?.additionalBudget).toBeGreaterThan(0);
  });
});

describe("the edges of a joint plan", () => {
  it("no measures, no plan; no budget, nothing taken", () => {
    expect(planJointly([], TERMS, inYen(10))).toEqual({
      selected: [],
      tonnes: 0,
      cityShare: 0,
      unspent: 10,
      exact: true,
    });
    const one = { net: 5, eligible: 5, tonnes: 1, lifetimeTco2: 10 };
    expect(planJointly([one], TERMS, inYen(0))).toMatchObject({
      selected: [],
      next: { position: 0, additionalBudget: 5 },
    });
  });

  it("two measures that each miss the minimum are taken together on a budget that buys neither alone", () => {
    const A = { net: 300e6, eligible: 300e6, tonnes: 1000, lifetimeTco2: 10_000 };
    const B = { net: 50e6, eligible: 50e6, tonnes: 2000, lifetimeTco2: 20_000 };
    expect(shareOf([A, B], TERMS)).toEqual({ grant: 120e6, isPaid: true, cityShare: 230e6 });
    expect(planJointly([A, B], TERMS, inYen(230e6))).toMatchObject({ selected: [0, 1], tonnes: 3000, unspent: 0 });
    // One yen less: B alone pays its whole cost, since its grant of 20,000,000 stays below the minimum.
    expect(planJointly([A, B], TERMS, inYen(230e6 - 1))).toMatchObject({ selected: [1], cityShare: 50e6 });
  });
});
