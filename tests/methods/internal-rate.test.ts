import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { internalRate } from "../../src/methods/internal-rate";

const worthOf = (flows: readonly number[], rate: number) =>
  flows.reduce((sum, flow, year) => sum + flow / (1 + rate) ** year, 0);
const level = (years: number, payment: number, worth: number) => [-worth, ...new Array<number>(years).fill(payment)];

describe("the rate of a level stream", () => {
  it("is the rate at which the stream is worth what was paid", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.02, max: 20, noNaN: true }),
        fc.double({ min: 1, max: 1e13, noNaN: true }),
        (years, multiple, worth) => {
          const rate = internalRate(...level(years, worth * multiple, worth));
          expect(rate).toBeGreaterThan(-1);
          expect(Math.abs(worthOf(level(years, multiple, 1), rate))).toBeLessThan(1e-9);
        },
      ),
      { seed: 16, numRuns: 500 },
    );
  });

  it("of the published case of Pekanbaru is the rate a spreadsheet gives", () => {
    expect(internalRate(...level(12, 279_191_992, 1_289_666_668))).toBeCloseTo(0.18950440645, 10);
  });
});

describe("the rate of uneven flows", () => {
  it("is found where a later year costs money, if only one rate can be meant", () => {
    const flows = [-1000, 300, 300, 300, 300, 300, 300, 300, -200, 300, 300];
    expect(worthOf(flows, internalRate(...flows))).toBeCloseTo(0, 8);
  });

  it("is below nought where the money does not come back", () => {
    expect(internalRate(-1000, 300, 300, 300)).toBeCloseTo(-0.050_885, 6);
  });

  it.each([
    ["only costs", [-1, -2]],
    ["only gains", [1, 2, 3]],
    ["nothing", [0, 0, 0]],
    ["flows with two rates, 10 % and 20 %", [-1000, 2300, -1320]],
    ["flows with no rate", [-1000, 100, -1000, 5]],
    ["a flow that is not a number", [-1, Number.NaN, 2]],
  ])("of %s does not exist", (_, flows) => {
    expect(internalRate(...flows)).toBeNaN();
  });
});
