import { describe, expect, it, test } from "vitest";
import { completeEstimate } from "../../src/estimates/complete-estimate";
import { costWarnings } from "../../src/estimates/cost-warnings";
import { estimateStreetLighting } from "../../src/measures/street-lighting/estimate";

describe("a cost", () => {
  test.each([
    // Lowest price on record divided, highest times 3, 5 and 10; rupiah for each luminaire, kW and m².
    ["street-lighting", 1e6, 96.9e6],
    ["air-conditioning", 318_000, 8.8e6],
    ["green-building", 24_500, 2.9e6],
  ] as const)("of %s below Rp %d or above Rp %d is remarked", (measure, lowest, highest) => {
    const remarked = (each: number) => costWarnings(measure, each * 40, 40).length > 0;
    expect([remarked(lowest * 1.0001), remarked(highest * 0.9999)]).toEqual([false, false]);
    expect([remarked(lowest * 0.9999), remarked(highest * 1.0001)]).toEqual([true, true]);
  });

  it("is remarked at the amount, with the prices on record", () => {
    expect(costWarnings("street-lighting", 7_500_000, 1000)).toEqual([
      {
        code: "cost-implausible",
        parameters: { cost: 7500, min: 3e6, max: 32.3e6 },
        pointer: "#/investment/total",
      },
    ]);
  });

  it("is compared in rupiah whatever its currency: 7.5 billion yen for 1,000 lamps is", () => {
    const groups = [{ quantity: 1000, existing: { circuitWatts: 290 }, project: { systemWatts: 120 } }];
    const codes = (currency: "IDR" | "JPY") =>
      completeEstimate(estimateStreetLighting({ groups }), {
        investment: { total: { amount: 7_500_000_000, currency } },
      }).warnings.map(({ code }) => code);
    expect(codes("IDR")).not.toContain("cost-implausible");
    expect(codes("JPY")).toContain("cost-implausible");
  });
});
