import fc from "fast-check";
import type { Measure } from "../../src/ledger/measure";
import type { AirConditioningRequest } from "../../src/measures/air-conditioning/schema";
import type { MeasureRequests } from "../../src/measures/all";
import type { GreenBuildingRequest } from "../../src/measures/green-building/schema";
import type { StreetLightingRequest } from "../../src/measures/street-lighting/schema";

/** Requests a planner could send, for properties that must hold for all of them. */
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const fraction = number(0, 1);

export const streetLightingGroup = fc.record(
  {
    quantity: fc.integer({ min: 1, max: 100_000 }),
    existing: fc.oneof(
      fc.record({
        circuitWatts: number(50, 600),
        lamp: fc.constantFrom("HPS" as const, "MH" as const, "mercury" as const, "unknown" as const),
      }),
      fc.record({ lamp: fc.constant("unknown" as const) }),
      fc.record({ lamp: fc.constant("HPS" as const), lampWatts: fc.constantFrom(70, 100, 150, 250, 400) }),
    ),
    existingOutageFraction: number(0, 0.5),
    existingEfficacyLmPerW: number(40, 120),
    reference: fc.record({ circuitWatts: number(1, 700) }),
    project: fc.record(
      {
        systemWatts: number(20, 300),
        controllerWatts: number(0, 2),
        efficacyLmPerW: number(100, 200),
        outageFraction: number(0, 0.2),
      },
      { requiredKeys: ["systemWatts", "efficacyLmPerW"] },
    ),
    schedule: fc.oneof(
      fc.record({ preset: fc.constantFrom("full-night", "evening-full-late-half", "jakarta-2017-50-60") }),
      fc.record({
        steps: fc.tuple(fraction, fraction).map(([a, b]) => [
          { from: "18:00", to: "23:30", level: a },
          { from: "23:30", to: "05:45", level: b },
        ]),
      }),
    ),
  },
  { requiredKeys: ["quantity", "existing", "existingEfficacyLmPerW", "project"] },
);

export const streetLightingRequest: fc.Arbitrary<StreetLightingRequest> = fc.record(
  {
    groups: fc.array(streetLightingGroup, { minLength: 1, maxLength: 4 }),
    approach: fc.constantFrom("rated-power" as const, "efficacy-ratio" as const),
    lifetimeYears: fc.integer({ min: 1, max: 30 }),
    electricity: fc.record(
      {
        basis: fc.constantFrom("official" as const, "conservative" as const),
        emissionFactorTco2PerMwh: number(0, 1.5),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ["groups"] },
) as fc.Arbitrary<StreetLightingRequest>;

const seasonal = (min: number, max: number) => number(min, max).map((value) => ({ value, metric: "CSPF" as const }));
const fixedSpeed = number(2, 4).map((value) => ({ value, metric: "EER" as const, fixedSpeed: true }));

export const airConditioningGroup = fc.record(
  {
    quantity: fc.integer({ min: 1, max: 10_000 }),
    capacity: fc.oneof(
      fc.record({ value: number(5000, 60_000), unit: fc.constant("Btu/h" as const) }),
      fc.record({ value: number(1, 19), unit: fc.constant("kW" as const) }),
      fc.record({ value: fc.constantFrom(0.5, 0.75, 1, 1.5, 2, 2.5), unit: fc.constant("PK" as const) }),
      fc.record({ value: number(0.5, 5), unit: fc.constant("USRt" as const) }),
    ),
    facility: fc.constantFrom("office" as const, "school" as const, "clinic" as const, "hospital-ward" as const),
    hoursPerYear: number(0, 8760),
    loadFactor: fraction,
    existing: fc.oneof(seasonal(2.5, 5), fixedSpeed),
    reference: seasonal(1, 6),
    project: seasonal(3, 8),
    meteredProjectMwhPerYear: number(0, 10_000),
    refrigerant: fc.record({
      existing: fc.constantFrom("R-22" as const, "R-410A" as const),
      project: fc.constantFrom("R-32" as const, "R-290" as const),
    }),
  },
  { requiredKeys: ["quantity", "capacity", "project"] },
);

export const airConditioningRequest: fc.Arbitrary<AirConditioningRequest> = fc.record(
  {
    groups: fc.array(airConditioningGroup, { minLength: 1, maxLength: 4 }),
    gwpSet: fc.constantFrom("AR4" as const, "AR5" as const, "AR6" as const),
  },
  { requiredKeys: ["groups"] },
) as fc.Arbitrary<AirConditioningRequest>;

const shares = fc.tuple(number(0.2, 0.6), number(0.05, 0.2), number(0, 0.1)).map(([cooling, lighting, hotWater]) => ({
  cooling,
  lighting,
  hotWater,
  other: 1 - cooling - lighting - hotWater,
}));

export const greenBuildingRequest: fc.Arbitrary<GreenBuildingRequest> = fc.record(
  {
    building: fc.record(
      {
        type: fc.constantFrom("government-office" as const, "office" as const, "hospital" as const, "hotel" as const),
        grossFloorAreaM2: number(500, 100_000),
        energyUseIntensityKwhPerM2Year: number(40, 500),
        endUseShares: shares,
      },
      { requiredKeys: ["type", "grossFloorAreaM2"] },
    ),
    measures: fc.record(
      {
        lighting: fc.record({ savingFraction: number(0, 0.9) }),
        cooling: fc.record({ referenceCop: number(2, 4), projectCop: number(2, 8) }),
        envelope: fc.record({ ottvReductionFraction: fraction }),
        controls: fc.record(
          { coolingSavingFraction: number(0, 0.5), otherSavingFraction: number(0, 0.5) },
          { requiredKeys: [] },
        ),
        hotWater: fc.record({ savingFraction: number(0, 0.9) }),
        solar: fc.record(
          { capacityKwp: number(0, 5000), selfUseFraction: fraction },
          { requiredKeys: ["capacityKwp"] },
        ),
      },
      { requiredKeys: [] },
    ),
    accounting: fc.constantFrom("whole-building" as const, "jcm-equipment" as const),
  },
  { requiredKeys: ["building", "measures"] },
) as fc.Arbitrary<GreenBuildingRequest>;

/** A request of each measure. */
export const REQUESTS: { readonly [M in Measure]: fc.Arbitrary<MeasureRequests[M]> } = {
  "air-conditioning": airConditioningRequest,
  "green-building": greenBuildingRequest,
  "street-lighting": streetLightingRequest,
};
