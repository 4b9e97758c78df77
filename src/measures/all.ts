import type { Measure } from "../ledger/measure";
import { estimateAirConditioning } from "./air-conditioning/estimate";
import type { AirConditioningRequest } from "./air-conditioning/schema";
import type { Estimate } from "./estimate";
import { estimateGreenBuilding } from "./green-building/estimate";
import type { GreenBuildingRequest } from "./green-building/schema";
import { estimateStreetLighting } from "./street-lighting/estimate";
import type { StreetLightingRequest } from "./street-lighting/schema";

/** What each measure reads of a request. */
export interface MeasureRequests {
  "air-conditioning": AirConditioningRequest;
  "green-building": GreenBuildingRequest;
  "street-lighting": StreetLightingRequest;
}

/** The one function that estimates each measure. */
export const ESTIMATORS: { readonly [M in Measure]: (request: MeasureRequests[M]) => Estimate } = {
  "air-conditioning": estimateAirConditioning,
  "green-building": estimateGreenBuilding,
  "street-lighting": estimateStreetLighting,
};
