import { fromRequest } from "../../ledger/sourced";
import type { Calculation } from "../../methods/calculation";
import { verifiedLighting, verifiedLightingByHours } from "../../methods/monitoring";
import { type MonitoredGroup, type NamedInput, SHARED } from "../group";
import { resolveMetered } from "../metered";
import type { Period } from "../period";
import {
  aboveRatedWarnings,
  assertHoursWithin,
  assertMeterAlive,
  assertWithinRating,
  zeroReadingWarnings,
} from "../plausible";
import type { MonitoredLighting } from "./schema";

/** Lighting of a building: metered, or by rated power times monitored hours where there is no meter. */
export function verifyLighting(
  request: MonitoredLighting,
  index: number,
  period: Period,
  emissionFactor: number,
): MonitoredGroup {
  const { quantity, referenceWatts, operatingHours, projectWatts } = request;
  const pointer = `#/groups/${index}`;
  assertHoursWithin(operatingHours, period, `${pointer}/operatingHours`);
  const reference = { n: quantity, P_RE: referenceWatts, H: operatingHours, EF: emissionFactor };
  const name = request.name ?? `${index + 1}`;
  const inputs: NamedInput[] = [
    { field: "quantity", symbol: "n", unit: "1", sourced: fromRequest(quantity) },
    { field: "referenceWatts", symbol: "P_RE", unit: "W", sourced: fromRequest(referenceWatts) },
    { field: "operatingHours", symbol: "H", unit: "h", sourced: fromRequest(operatingHours) },
  ];

  if (projectWatts !== undefined && request.meteredMwh === undefined && request.readings === undefined) {
    const run = verifiedLightingByHours.evaluate({ ...reference, P_PJ: projectWatts });
    return {
      name,
      run,
      inputs: [...inputs, { field: "projectWatts", symbol: "P_PJ", unit: "W", sourced: fromRequest(projectWatts) }],
      warnings: [{ code: "lighting-not-metered", parameters: { group: name }, pointer: `${pointer}/projectWatts` }],
      place: (calculation, suffix) => calculation.add(run, { suffix, shared: SHARED }),
    };
  }

  const metered = resolveMetered(request, period, pointer);
  assertMeterAlive(metered, operatingHours);
  assertWithinRating(metered, (quantity * Math.max(referenceWatts, projectWatts ?? 0)) / 1000, period);
  const run = verifiedLighting.evaluate({ ...reference, E_PJ: metered.sourced.value });
  const ratedMwh = projectWatts === undefined ? undefined : (quantity * projectWatts * operatingHours) / 1e6;
  return {
    name,
    run,
    inputs: [...inputs, ...metered.inputs("E_PJ")],
    warnings: [
      ...zeroReadingWarnings(metered, name),
      ...(ratedMwh === undefined ? [] : aboveRatedWarnings(metered, ratedMwh, name)),
    ],
    place(calculation: Calculation, suffix: string) {
      metered.place(calculation, "E_PJ", "project electricity", suffix);
      calculation.add(run, { suffix, shared: SHARED });
    },
  };
}
