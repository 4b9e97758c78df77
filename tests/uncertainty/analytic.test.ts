import { describe, expect, it } from "vitest";
import { CALLER } from "../../src/ledger/sourced";
import { Calculation } from "../../src/methods/calculation";
import { defineMethod } from "../../src/methods/method";
import { assessUncertainty } from "../../src/uncertainty/assess-uncertainty";
import type { GivenRanges } from "../../src/uncertainty/driver";
import type { Spread } from "../../src/uncertainty/spread";

const SAMPLES = 20_000;

/** Variance of a symmetric triangular factor of half-width w around 1. */
const varianceOf = (halfWidth: number) => halfWidth ** 2 / 6;

const credited = [["C", "tCO2/yr", "max(0, floor(ER))", "creditable whole tonnes"]] as const;

const product = defineMethod({
  id: "test/product",
  title: "product",
  source: "test",
  inputs: { H: ["h/yr", "hours"], LF: ["1", "load factor"], EF: ["tCO2/MWh", "factor"] },
  steps: [["ER", "tCO2/yr", "H * LF * EF", "emission reductions"], ...credited],
});

const ratio = defineMethod({
  id: "test/ratio",
  title: "ratio",
  source: "test",
  inputs: {
    E_PJ: ["MWh/yr", "electricity"],
    eta_PJ: ["1", "efficiency"],
    eta_RE: ["1", "efficiency"],
    EF: ["tCO2/MWh", "factor"],
  },
  steps: [["ER", "tCO2/yr", "E_PJ * eta_PJ / eta_RE * EF", "emission reductions"], ...credited],
});

function shake(
  run: ReturnType<typeof product.evaluate> | ReturnType<typeof ratio.evaluate>,
  ranges: GivenRanges,
  seed: number,
): Spread {
  const calculation = new Calculation();
  calculation.add(run as never);
  const steps = calculation.steps();
  const assumptions = steps
    .filter(({ formula }) => formula === undefined)
    .map(({ name, value, unit }) => ({
      name,
      symbol: name,
      unit,
      value,
      origin: "request" as const,
      provenance: CALLER,
    }));
  return assessUncertainty({ samples: SAMPLES, seed, ranges }, { steps, assumptions }).reductionTco2;
}

/** Mean within 4 standard errors; standard deviation within 4 of its own, with the kurtosis of a triangle at most 3. */
function expectAgreement({ mean, standardDeviation }: Spread, expectedMean: number, expectedDeviation: number) {
  expect(Math.abs(mean - expectedMean)).toBeLessThan((4 * expectedDeviation) / Math.sqrt(SAMPLES));
  expect(Math.abs(standardDeviation - expectedDeviation)).toBeLessThan(
    (4 * expectedDeviation) / Math.sqrt(2 * SAMPLES),
  );
}

describe("Monte Carlo against the analytic result", () => {
  it.each([1, 2, 3, 12_345])("product of three inputs: mean and spread are the exact ones (seed %i)", (seed) => {
    const widths = { hours: 0.2, loadFactor: 0.1, emissionFactor: 0.15 };
    const point = 3000 * 0.4 * 0.87;
    const variance = Object.values(widths).reduce((product_, width) => product_ * (1 + varianceOf(width)), 1) - 1;
    expectAgreement(
      shake(product.evaluate({ H: 3000, LF: 0.4, EF: 0.87 }), widths, seed),
      point,
      point * Math.sqrt(variance),
    );
  });

  it.each([1, 2, 3, 12_345])("ratio with small ranges: mean and spread are the first-order ones (seed %i)", (seed) => {
    const widths = { energy: 0.01, efficiency: 0.01, emissionFactor: 0.01 };
    const point = 135 * (5 / 3.4) * 0.87;
    const relative = Math.sqrt(2 * varianceOf(0.01) + varianceOf(0.01) + varianceOf(0.01));
    expectAgreement(
      shake(ratio.evaluate({ E_PJ: 135, eta_PJ: 5, eta_RE: 3.4, EF: 0.87 }), widths, seed),
      point,
      point * relative,
    );
  });

  it("one input alone: the percentiles are those of the triangle", () => {
    const { p5, p50, p95, minimum, maximum } = shake(
      product.evaluate({ H: 1000, LF: 0.5, EF: 0.8 }),
      { hours: 0.2, loadFactor: 0, emissionFactor: 0 },
      1,
    );
    const point = 400;
    const quantile = (share: number) => point * (1 - 0.2 + 0.2 * Math.sqrt(2 * share));
    expect(p5).toBeCloseTo(quantile(0.05), -0.5);
    expect(p50).toBeCloseTo(point, -0.5);
    expect(p95).toBeCloseTo(2 * point - quantile(0.05), -0.5);
    expect(minimum).toBeGreaterThanOrEqual(320);
    expect(maximum).toBeLessThanOrEqual(480);
  });

  it("an input at its largest can only be smaller, and the mean moves with it", () => {
    const { mean, maximum } = shake(
      product.evaluate({ H: 1000, LF: 1, EF: 0.8 }),
      { hours: 0, loadFactor: 0.3, emissionFactor: 0 },
      1,
    );
    expect(maximum).toBeLessThanOrEqual(800);
    // Mean of the triangle from 0.7 to 1 with its top at 1 is 0.9.
    expect(mean).toBeCloseTo(720, -0.5);
  });
});
