import fc from "fast-check";
import type { RequestByMeasure } from "../../src/estimates/request-schemas";

const rupiah = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((amount) => ({ amount: amount * 1_000_000, currency: "IDR" as const }));

/** Requests of each measure with a cost, from far too small for a grant to far above the minimum. */
export const PRICED_REQUESTS: { readonly [M in keyof RequestByMeasure]: fc.Arbitrary<RequestByMeasure[M]> } = {
  "street-lighting": fc
    .record({
      groups: fc.array(
        fc.record({
          quantity: fc.integer({ min: 1, max: 3000 }),
          existing: fc.record({ circuitWatts: fc.integer({ min: 90, max: 450 }) }),
          project: fc.record({ systemWatts: fc.integer({ min: 20, max: 200 }) }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      total: rupiah(50, 40_000),
      part: fc.double({ min: 0.5, max: 1, noNaN: true }),
    })
    .map(({ groups, total, part }) => ({
      groups,
      investment: { total, eligible: { ...total, amount: Math.round(total.amount * part) } },
    })),
  "air-conditioning": fc
    .record({
      groups: fc.array(
        fc.record({
          quantity: fc.integer({ min: 1, max: 2000 }),
          facility: fc.constantFrom("office" as const, "clinic" as const, "school" as const),
          capacity: fc.record({ value: fc.integer({ min: 5000, max: 24_000 }), unit: fc.constant("Btu/h" as const) }),
          existing: fc.record({
            value: fc.double({ min: 2.5, max: 4, noNaN: true }),
            metric: fc.constant("CSPF" as const),
          }),
          project: fc.record({
            value: fc.double({ min: 4.5, max: 7, noNaN: true }),
            metric: fc.constant("CSPF" as const),
          }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      total: rupiah(50, 40_000),
    })
    .map(({ groups, total }) => ({ groups, investment: { total } })),
  "green-building": fc
    .record({
      area: fc.integer({ min: 500, max: 40_000 }),
      intensity: fc.integer({ min: 80, max: 350 }),
      lighting: fc.double({ min: 0.1, max: 0.7, noNaN: true }),
      cop: fc.double({ min: 3.5, max: 6, noNaN: true }),
      solar: fc.integer({ min: 0, max: 400 }),
      total: rupiah(50, 40_000),
    })
    .map(({ area, intensity, lighting, cop, solar, total }) => ({
      building: {
        type: "government-office" as const,
        grossFloorAreaM2: area,
        energyUseIntensityKwhPerM2Year: intensity,
      },
      measures: {
        lighting: { savingFraction: lighting },
        cooling: { referenceCop: 2.8, projectCop: cop },
        solar: { capacityKwp: solar },
      },
      investment: { total },
    })),
};
