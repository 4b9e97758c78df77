import { describe, expect, it } from "vitest";
import { estimateAirConditioning } from "../../../src/measures/air-conditioning/estimate";
import type { RefrigerantCoBenefit } from "../../../src/measures/air-conditioning/refrigerant";
import type { AirConditioningRequest } from "../../../src/measures/air-conditioning/schema";
import { replayFailures } from "../../support/replay";

type Group = AirConditioningRequest["groups"][number];
type Refrigerant = NonNullable<Group["refrigerant"]>;

function groupWith(refrigerant: Refrigerant, quantity = 10): Group {
  return {
    quantity,
    capacity: { value: 2.5, unit: "kW" },
    hoursPerYear: 2500,
    existing: { value: 3, metric: "CSPF" },
    project: { value: 5, metric: "CSPF" },
    refrigerant: { existingChargeKg: 1, projectChargeKg: 1, annualLeakFraction: 0.1, ...refrigerant },
  };
}

function avoidedOf(...groups: readonly Group[]) {
  const { coBenefits, calculation } = estimateAirConditioning({ groups: [...groups], gwpSet: "AR5" }).explain();
  const steps = calculation.steps().map(({ name, ...step }) => ({ ...step, symbol: name }));
  expect(replayFailures(steps)).toEqual([]);
  const { refrigerant } = coBenefits as { readonly refrigerant: RefrigerantCoBenefit };
  const { avoidedLeakTco2ePerYear: under, avoidedLeakOutsideUnfcccTco2ePerYear: outside } = refrigerant;
  const formulaOf = (symbol: string) => steps.find((step) => step.symbol === symbol)?.formula;
  return { under, outside, formulas: [formulaOf("L_avoid"), formulaOf("L_avoid_out")] };
}

// AR5: R-410A 1923.5, R-32 677, R-22 1760; 10 units of 1 kg that leak a tenth are a kilogram a year.
describe("refrigerant leakage avoided", () => {
  it("of one group is a line of the calculation", () => {
    const { under, outside, formulas } = avoidedOf(groupWith({ existing: "R-410A", project: "R-32" }));
    expect(under).toBeCloseTo(1.9235 - 0.677, 9);
    expect([outside, formulas]).toEqual([0, ["L_old - L_new", undefined]]);
  });

  it("stands on a line of its own for gases outside the basket", () => {
    const { under, outside, formulas } = avoidedOf(groupWith({ existing: "R-22", project: "R-32" }));
    expect(under).toBeCloseTo(-0.677, 9);
    expect(outside).toBeCloseTo(1.76, 9);
    expect(formulas).toEqual(["-L_new", "L_old"]);
  });

  it("adds up over groups in their order, whichever side each one states", () => {
    const { under, outside, formulas } = avoidedOf(
      groupWith({ project: "R-32" }),
      groupWith({ existing: "R-22", project: "R-32" }, 20),
      groupWith({ existing: "R-410A" }, 30),
    );
    expect(under).toBeCloseTo(-0.677 - 2 * 0.677 + 3 * 1.9235, 9);
    expect(outside).toBeCloseTo(2 * 1.76, 9);
    expect(formulas).toEqual(["-L_new_1 - L_new_2 + L_old_3", "L_old_2"]);
  });
});
