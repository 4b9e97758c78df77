import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { completeEstimate } from "../../../src/estimates/complete-estimate";
import type { EstimateOptions } from "../../../src/estimates/options-schema";
import { presentFigures } from "../../../src/estimates/present-estimate";
import { InputError } from "../../../src/ledger/input-error";
import type { Measure } from "../../../src/ledger/measure";
import { ALL_MEASURES, estimateOf, type MeasureRequests } from "../../../src/measures/all";
import type { ElectricityRequest } from "../../../src/measures/electricity/schema";
import type { StreetLightingRequest } from "../../../src/measures/street-lighting/schema";
import { hoursInBoth } from "../../../src/measures/time-of-day";
import { rupiah } from "../../../src/money/money";
import { replayFailures } from "../../support/replay";
import { REQUESTS, streetLightingRequest } from "../arbitraries";

const LIGHTS: StreetLightingRequest = {
  groups: [{ quantity: 1000, existing: { circuitWatts: 290 }, project: { systemWatts: 120 } }],
};
const EVENING = { from: "18:00", to: "22:00" };

function answered<M extends Measure>(
  measure: M,
  request: MeasureRequests[M] & EstimateOptions,
  electricity: ElectricityRequest = {},
) {
  const asked = { ...request, electricity: { ...request.electricity, ...electricity } };
  const complete = completeEstimate(estimateOf(measure, asked), asked);
  return { complete, money: presentFigures(complete, "en").money };
}

const replayed = ({ steps }: ReturnType<typeof completeEstimate>) =>
  replayFailures(steps.map(({ name, formula, value }) => ({ symbol: name, formula, value })));

describe("a two-part tariff", () => {
  test("counts peak hours by the schedule of the lamps, and the demand by the month", () => {
    const { complete, money } = answered("street-lighting", LIGHTS, {
      tariffIdrPerKwh: 1500,
      peakTariffIdrPerKwh: 2250,
      peakHours: EVENING,
      demandChargeIdrPerKvaMonth: 40_000,
      demandReductionKva: 150,
    });
    // 1,000 lamps burn 4 of 12 hours in the peak: 248.2 of 744.6 MWh.
    expect(money.billSavingByPart).toEqual({
      offPeak: rupiah(744_600_000),
      peak: rupiah(558_450_000),
      demand: rupiah(72_000_000),
    });
    expect(money.billSavingPerYear).toEqual(rupiah(1_375_050_000));
    expect(replayed(complete)).toEqual([]);
    expect(complete.assumptions.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        "electricity.peakTariffIdrPerKwh",
        "electricity.peakHours",
        "electricity.demandChargeIdrPerKvaMonth",
        "electricity.demandReductionKva",
      ]),
    );
  });

  test("knows that lamps dimmed late save less in the evening than in the night", () => {
    const dimmed = {
      groups: LIGHTS.groups.map((group) => ({
        ...group,
        schedule: {
          steps: [
            { from: "18:00", to: "22:00", level: 1 },
            { from: "22:00", to: "06:00", level: 0.5 },
          ],
        },
      })),
    };
    const { complete } = answered("street-lighting", dimmed, { peakTariffIdrPerKwh: 2250, peakHours: EVENING });
    const { twoPart } = complete.estimate.tariff;
    expect(twoPart?.bill.peak?.savedMwh).toBeCloseTo(248.2, 9);
    expect(complete.estimate.annual.businessAsUsualSavedMwh).toBeCloseTo(920, 0);
  });

  test("takes the share of the saving that the caller states, for any measure", () => {
    const { money } = answered("street-lighting", LIGHTS, {
      tariffIdrPerKwh: 1000,
      peakTariffIdrPerKwh: 2000,
      peakSavingFraction: 0.25,
    });
    expect(money.billSavingByPart?.peak).toEqual(rupiah(372_300_000));
    expect(money.billSavingByPart?.offPeak).toEqual(rupiah(558_450_000));
  });

  test("changes payback and present value, and leaves the life-cycle cost of both sides out", () => {
    const priced = { ...LIGHTS, investment: { total: rupiah(7_500_000_000) } };
    const [flat, parts] = [{}, { peakTariffIdrPerKwh: 3000, peakHours: EVENING }].map(
      (electricity) => answered("street-lighting", priced, electricity).money as Readonly<Record<string, unknown>>,
    );
    expect(flat).toHaveProperty("lifeCycleCost");
    expect(parts).not.toHaveProperty("lifeCycleCost");
    expect(Number(parts?.simplePaybackYears)).toBeLessThan(Number(flat?.simplePaybackYears));
  });

  test("saves nothing where the bill does not follow the meter", () => {
    const { money } = answered("street-lighting", LIGHTS, {
      billing: "abonemen",
      demandChargeIdrPerKvaMonth: 40_000,
      demandReductionKva: 150,
    });
    expect(money.billSavingPerYear).toEqual(rupiah(0));
  });

  const refused: readonly (readonly [string, ElectricityRequest, pointer: string, key: string])[] = [
    ["peak hours without their tariff", { peakHours: EVENING }, "peakTariffIdrPerKwh", "peakNeedsTariff"],
    ["a share without the tariff", { peakSavingFraction: 0.2 }, "peakTariffIdrPerKwh", "peakNeedsTariff"],
    ["a peak tariff without hours or share", { peakTariffIdrPerKwh: 2000 }, "peakSavingFraction", "peakShareNeeded"],
    [
      "hours and share",
      { peakTariffIdrPerKwh: 2000, peakHours: EVENING, peakSavingFraction: 0.2 },
      "peakSavingFraction",
      "peakTwice",
    ],
    [
      "hours without length",
      { peakTariffIdrPerKwh: 2000, peakHours: { from: "18:00", to: "18:00" } },
      "peakHours/to",
      "peakHoursEmpty",
    ],
    ["a charge alone", { demandChargeIdrPerKvaMonth: 40_000 }, "demandReductionKva", "demandNeedsBoth"],
    ["a demand alone", { demandReductionKva: 10 }, "demandChargeIdrPerKvaMonth", "demandNeedsBoth"],
  ];

  test.each(refused)("is refused at the field for %s", (_, electricity, field, key) => {
    const ask = () => answered("street-lighting", LIGHTS, electricity);
    expect(ask).toThrow(InputError);
    try {
      ask();
    } catch (error) {
      expect((error as InputError).issues).toMatchObject([{ pointer: `#/electricity/${field}`, key }]);
    }
  });

  test("asks for the share where the hours of use are not known", () => {
    const electricity = { peakTariffIdrPerKwh: 2000, peakHours: EVENING };
    const hours = { groups: LIGHTS.groups.map((group) => ({ ...group, burningHoursPerYear: 4000 })) };
    expect(() => answered("street-lighting", hours, electricity)).toThrow(InputError);
    const cooled = {
      groups: [
        {
          quantity: 1,
          capacity: { value: 9000, unit: "Btu/h" as const },
          project: { value: 5, metric: "CSPF" as const },
        },
      ],
    };
    expect(() => answered("air-conditioning", cooled, electricity)).toThrow(InputError);
    expect(() =>
      answered("air-conditioning", cooled, { peakTariffIdrPerKwh: 2000, peakSavingFraction: 0.1 }),
    ).not.toThrow();
  });
});

const tariffs = fc.record({
  tariffIdrPerKwh: fc.integer({ min: 0, max: 3000 }),
  peakTariffIdrPerKwh: fc.integer({ min: 0, max: 5000 }),
  peakSavingFraction: fc.double({ min: 0, max: 1, noNaN: true }),
  demandChargeIdrPerKvaMonth: fc.integer({ min: 0, max: 100_000 }),
  demandReductionKva: fc.integer({ min: 0, max: 1000 }),
});

describe.each(Object.keys(ALL_MEASURES) as Measure[])("whatever %s ask", (measure) => {
  const request = REQUESTS[measure] as fc.Arbitrary<MeasureRequests[Measure]>;

  test("the calculation replays and the parts add up to the bill saving", () => {
    fc.assert(
      fc.property(request, tariffs, (asked, electricity) => {
        const { complete, money } = answered(measure, asked as never, electricity);
        expect(replayed(complete)).toEqual([]);
        const { offPeak, peak, demand } = money.billSavingByPart ?? {};
        const sum = (offPeak?.amount ?? 0) + (peak?.amount ?? 0) + (demand?.amount ?? 0);
        expect(sum).toBe(money.billSavingPerYear.amount);
      }),
      { seed: 3, numRuns: 30 },
    );
  });

  test("one price at all hours is the bill of one tariff, and emissions are the same by any", () => {
    fc.assert(
      fc.property(request, tariffs, (asked, { tariffIdrPerKwh, peakSavingFraction }) => {
        const flat = answered(measure, asked as never, { tariffIdrPerKwh });
        const parts = answered(measure, asked as never, {
          tariffIdrPerKwh,
          peakTariffIdrPerKwh: tariffIdrPerKwh,
          peakSavingFraction,
        });
        const [one, other] = [flat.money.billSavingPerYear.amount, parts.money.billSavingPerYear.amount];
        expect(Math.abs(one - other)).toBeLessThanOrEqual(1 + 1e-9 * Math.abs(one));
        expect(parts.complete.estimate.annual).toEqual(flat.complete.estimate.annual);
      }),
      { seed: 4, numRuns: 30 },
    );
  });
});

test("the hours of a day and the hours of the night together save all that lamps save", () => {
  fc.assert(
    fc.property(streetLightingRequest, fc.integer({ min: 1, max: 23 }), (request, hour) => {
      const time = `${String(hour).padStart(2, "0")}:00`;
      const saved = [
        { from: "00:00", to: time },
        { from: time, to: "00:00" },
      ].map((peakHours) => {
        const { complete } = answered("street-lighting", request, { peakTariffIdrPerKwh: 2000, peakHours });
        expect(replayed(complete)).toEqual([]);
        return complete.estimate.tariff.twoPart?.bill.peak?.savedMwh ?? Number.NaN;
      });
      const { businessAsUsualSavedMwh } = estimateOf("street-lighting", request).annual;
      const together = (saved[0] as number) + (saved[1] as number);
      expect(Math.abs(together - businessAsUsualSavedMwh)).toBeLessThan(
        1e-9 * Math.max(1, Math.abs(businessAsUsualSavedMwh)),
      );
    }),
    { seed: 5, numRuns: 50 },
  );
});

test("hours in both of two windows are counted over midnight too", () => {
  const night = { from: "18:00", to: "06:00" };
  expect(hoursInBoth(night, EVENING)).toBe(4);
  expect(hoursInBoth(night, { from: "22:00", to: "02:30" })).toBe(4.5);
  expect(hoursInBoth(night, { from: "05:00", to: "19:00" })).toBe(2);
  expect(hoursInBoth(night, { from: "06:00", to: "18:00" })).toBe(0);
});
