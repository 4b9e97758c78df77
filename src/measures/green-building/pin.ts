import { resolveSolarFactor } from "../electricity/solar";
import { resolveElectricity } from "../electricity/supply";
import type { Pinned } from "../measure";
import type { GreenBuildingRequest } from "./schema";

/** The factor of solar as it counts, and what is otherwise a word. */
export function pinGreenBuilding(request: GreenBuildingRequest): Pinned {
  const { accounting = "whole-building", building, measures, electricity } = request;
  const { airConditioned = true } = building;
  const pinned = { ...request, accounting, building: { ...building, airConditioned } };
  if (measures.solar === undefined) return pinned;
  const factor = resolveSolarFactor(
    electricity,
    measures.solar.sharedWithCaptive,
    resolveElectricity(electricity).emissionFactor.value,
  );
  return { ...pinned, electricity: { ...electricity, solarEmissionFactorTco2PerMwh: factor.value } };
}
