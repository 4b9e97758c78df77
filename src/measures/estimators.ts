import { estimateAirConditioning } from "./air-conditioning/estimate";
import type { AirConditioningRequest } from "./air-conditioning/schema";
import type { Estimate, Measure } from "./common/estimate";
import { estimateGreenBuilding } from "./green-building/estimate";
import type { GreenBuildingRequest } from "./green-building/schema";
import { estimateStreetLighting } from "./street-lighting/estimate";
import type { StreetLightingRequest } from "./street-lighting/schema";

/** The request each measure takes. */
export interface RequestByMeasure {
  "air-conditioning": AirConditioningRequest;
  "green-building": GreenBuildingRequest;
  "street-lighting": StreetLightingRequest;
}

/** The one function that estimates each measure. */
export const ESTIMATORS: { readonly [M in Measure]: (request: RequestByMeasure[M]) => Estimate } = {
  "air-conditioning": estimateAirConditioning,
  "green-building": estimateGreenBuilding,
  "street-lighting": estimateStreetLighting,
};
