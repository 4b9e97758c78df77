import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Advice } from "../../src/advice/entry";
import { presentAdvice } from "../../src/advice/present";
import { adviceOfRequest } from "../../src/estimates/advice-of";
import { type CompleteEstimate, completeEstimate } from "../../src/estimates/complete-estimate";
import type { EstimateOptions } from "../../src/estimates/options-schema";
import { REQUEST_SCHEMAS, type RequestByMeasure } from "../../src/estimates/request-schemas";
import { pathOf, valueAt } from "../../src/http/json-pointer";
import { LANGUAGES } from "../../src/i18n/language";
import { MEASURES, type Measure } from "../../src/ledger/measure";
import { estimateOf } from "../../src/measures/all";
import { PRICED_REQUESTS } from "../support/priced-requests";

const complete = (measure: Measure, request: unknown): CompleteEstimate =>
  completeEstimate(estimateOf(measure, request as never), request as EstimateOptions);
const adviceOn = (measure: Measure, request: unknown) =>
  adviceOfRequest(complete(measure, request), request as EstimateOptions);

/** Whether an estimate meets what an entry is for. */
function meets({ investment }: CompleteEstimate, goal: Advice["for"]): boolean {
  if (goal === "grant") return investment?.subsidy.figures.bindingLimit === "ratio";
  return investment?.subsidy.criteria.find(({ id }) => id === goal)?.status === "pass";
}

const lamps = {
  groups: [{ quantity: 1000, existing: { lamp: "HPS", lampWatts: 250 }, project: { systemWatts: 120 } }],
  investment: { total: { amount: 5_500_000_000, currency: "IDR" } },
};
const dear = { ...lamps, investment: { total: { amount: 14_000_000_000, currency: "IDR" } } };

/** Requests that fall short in every way: too small, cut by the ceiling, cut by the maximum, saving nothing, started early. */
const SHORT: { readonly [M in Measure]: fc.Arbitrary<RequestByMeasure[M]> } = Object.fromEntries(
  MEASURES.map((measure) => [
    measure,
    fc
      .record({
        request: PRICED_REQUESTS[measure] as fc.Arbitrary<RequestByMeasure["street-lighting"]>,
        subsidy: fc.record({
          costEffectivenessCeilingJpyPerTco2: fc.constantFrom(500, 2500, 4000, 20_000),
          ratioCap: fc.constantFrom(0.3, 0.4, 0.5),
          project: fc.record(
            {
              noEarlyStart: fc.boolean(),
              japaneseRepresentative: fc.boolean(),
              creditShareToJapan: fc.constantFrom(0.1, 0.5),
            },
            { requiredKeys: [] },
          ),
        }),
      })
      .map(({ request, subsidy }) => ({ ...request, subsidy })),
  ]),
) as never;

describe.each(MEASURES)("advice on random requests of %s", (measure) => {
  it("every changed request passes what it is for when it is sent, comes to what is told, and differs in what is told", () => {
    let entries = 0;
    fc.assert(
      fc.property(SHORT[measure] as fc.Arbitrary<RequestByMeasure[Measure]>, (request) => {
        for (const { for: goal, reaches, request: changed, changes, result } of adviceOn(measure, request)) {
          expect(changed === undefined || reaches).toBe(true);
          if (changed === undefined) continue;
          entries++;
          expect(REQUEST_SCHEMAS[measure].safeParse(changed).success).toBe(true);
          const sent = complete(measure, changed);
          expect(meets(complete(measure, request), goal)).toBe(false);
          expect(meets(sent, goal)).toBe(true);
          expect(result).toEqual({
            creditableTco2: sent.estimate.annual.creditableTco2,
            lifetimeReductionTco2: sent.estimate.lifetime.reductionTco2,
            subsidy: expect.objectContaining({ verdict: sent.investment?.subsidy.verdict }),
          });
          expect(result?.subsidy?.figures).toEqual(sent.investment?.subsidy.figures);
          expect(changes.length).toBeGreaterThan(0);
          for (const { pointer, from, to } of changes) {
            const path = pathOf(pointer) as string[];
            expect([valueAt(request, path), valueAt(changed, path)]).toEqual([from, to]);
          }
        }
      }),
      { numRuns: 60, seed: 15 },
    );
    // The property says nothing where nothing is advised.
    expect(entries).toBeGreaterThan(60);
  });

  it("is written in whole sentences of each language, without a place left open", () => {
    fc.assert(
      fc.property(SHORT[measure] as fc.Arbitrary<RequestByMeasure[Measure]>, (request) => {
        const advice = adviceOn(measure, request);
        for (const language of LANGUAGES) {
          for (const { title, detail } of presentAdvice(advice, language)) {
            expect(`${title}${detail}`).not.toMatch(/[{}]|undefined|NaN/);
            expect(detail).toMatch(/[.。]$/);
          }
        }
      }),
      { numRuns: 20, seed: 16 },
    );
  });
});

describe("the smallest change", () => {
  const of = (request: object, code: string, goal: string) =>
    adviceOn("street-lighting", request).find((entry) => entry.code === code && entry.for === goal) as Advice;
  const oneStepBack = (entry: Advice, change: (request: typeof lamps) => object, goal: Advice["for"]) =>
    meets(complete("street-lighting", change(structuredClone(entry.request) as typeof lamps)), goal);

  it("is 2,505 lamps for the minimum grant; 2,504 are one too few", () => {
    const entry = of(lamps, "more-units", "minimum-size");
    expect(entry.changes).toEqual([
      { pointer: "#/groups/0/quantity", from: 1000, to: 2505 },
      { pointer: "#/investment/total/amount", from: 5_500_000_000, to: 13_777_500_000 },
    ]);
    expect(entry.result?.subsidy?.figures.grant).toBe(50_008_000);
    const fewer = (request: typeof lamps) => ({
      ...request,
      groups: [{ ...request.groups[0], quantity: 2504 }],
      investment: { total: { amount: 5_500_000 * 2504, currency: "IDR" } },
    });
    expect(oneStepBack(entry, fewer, "minimum-size")).toBe(false);
  });

  it("of a cost is the highest per lamp, to the rupiah, with which the ceiling no longer cuts the grant", () => {
    const entry = of(dear, "lower-cost", "grant");
    const total = entry.changes[0]?.to as number;
    expect(total % 1000).toBe(0);
    const dearer = (request: typeof lamps) => ({
      ...request,
      investment: { total: { amount: total + 1000, currency: "IDR" } },
    });
    expect(oneStepBack(entry, dearer, "grant")).toBe(false);
  });

  it("of a power is the highest whole watt; the light stays, so that a stated efficacy rises", () => {
    const bright = {
      ...lamps,
      groups: [{ ...lamps.groups[0], project: { systemWatts: 120, efficacyLmPerW: 140 } }],
      investment: { total: { amount: 7_000_000_000, currency: "IDR" } },
    };
    const entry = of(bright, "more-efficient", "grant");
    const [watts, efficacy] = entry.changes.map(({ to }) => to as number) as [number, number];
    expect(watts * efficacy).toBeCloseTo(120 * 140, 9);
    const back = (request: typeof lamps) => ({
      ...request,
      groups: [{ ...request.groups[0], project: { systemWatts: watts + 1 } }],
    });
    expect(oneStepBack(entry, back, "grant")).toBe(false);
  });

  it("of a schedule is the gentlest on record that is enough", () => {
    const entry = of(
      { ...lamps, investment: { total: { amount: 7_000_000_000, currency: "IDR" } } },
      "dimming",
      "grant",
    );
    expect(entry.changes).toEqual([{ pointer: "#/groups/0/schedule/preset", to: "jakarta-2017-50-60" }]);
  });

  it("a lever that moves the grant and does not get there says so once, and has no request", () => {
    const entries = adviceOn("street-lighting", dear).filter(({ reaches }) => !reaches);
    expect(entries.map(({ code }) => code)).toEqual(["more-efficient", "dimming"]);
    for (const { request, detail } of entries) {
      expect(request).toBeUndefined();
      expect(detail.map(({ key }) => key)).toContain("notEnough");
    }
  });

  it("what is metered is what it is: neither power nor dimming is advised", () => {
    const metered = { ...dear, groups: [{ ...dear.groups[0], meteredProjectMwhPerYear: 520 }] };
    const codes = adviceOn("street-lighting", metered).map(({ code }) => code);
    expect(codes).not.toContain("more-efficient");
    expect(codes).not.toContain("dimming");
  });
});

describe("what has to be asked and read", () => {
  it("lists the open questions whose answer would change the verdict, all answered yes in its request", () => {
    const entry = adviceOn("street-lighting", lamps).find(({ code }) => code === "answer-questions") as Advice;
    const open = complete("street-lighting", lamps).investment?.subsidy.criteria.filter(
      ({ status }) => status === "unknown",
    );
    expect(entry.criteria).toContain("no-early-start");
    expect(open?.map(({ id }) => id)).toEqual(expect.arrayContaining([...(entry.criteria ?? [])]));
    const sent = complete("street-lighting", entry.request);
    for (const id of entry.criteria ?? []) expect(meets(sent, id)).toBe(true);
  });

  it("asks nothing where an answer would change nothing: not eligible it is, whatever is said", () => {
    const failed = {
      ...lamps,
      subsidy: {
        project: {
          noOtherJapaneseSubsidy: true,
          noEarlyStart: false,
          japaneseRepresentative: false,
        },
      },
    };
    expect(complete("street-lighting", failed).investment?.subsidy.verdict).toBe("ineligible");
    expect(adviceOn("street-lighting", failed).map(({ code }) => code)).not.toContain("answer-questions");
  });

  it("names the rule that is too old to decide, and what the present one may ask at most", () => {
    const entry = adviceOn("street-lighting", lamps).find(({ code }) => code === "read-current-rules") as Advice;
    expect(entry.for).toBe("minimum-size");
    expect(entry.changes).toEqual([{ pointer: "#/subsidy/rules/projectMinimumJpy", to: 19_963_000 }]);
  });

  it("an eligible project is advised nothing", () => {
    const project = {
      noOtherJapaneseSubsidy: true,
      noEarlyStart: true,
      completionYears: 2,
      japaneseRepresentative: true,
      creditShareToJapan: 0.5,
      approvedMethodology: true,
      monitoringUntilEndOfLife: true,
      indonesianApprovalPath: true,
      localContent: true,
      lightNotWorse: true,
    };
    const large = {
      groups: [{ ...lamps.groups[0], quantity: 4000 }],
      investment: { total: { amount: 22_000_000_000, currency: "IDR" } },
      subsidy: { project },
    };
    expect(complete("street-lighting", large).investment?.subsidy.verdict).toBe("eligible");
    expect(adviceOn("street-lighting", large)).toEqual([]);
  });
});

describe("numbers of a sentence", () => {
  it("are written as the language writes them", () => {
    const advice = adviceOn("street-lighting", lamps);
    const [en, id, ja] = LANGUAGES.map((language) => presentAdvice(advice, language)[0]);
    expect(en?.title).toBe("2,505 lamps instead of 1,000");
    expect(en?.detail).toContain("JPY 50,008,000");
    expect(id?.title).toBe("2.505 lampu, bukan 1.000");
    expect(id?.detail).toContain("JPY 50.008.000");
    expect(ja?.title).toBe("1,000灯ではなく2,505灯とする");
    expect(ja?.detail).toContain("50,008,000円");
  });
});
