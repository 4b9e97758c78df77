import type { PostRoute } from "../http/post-route";
import type { Measure } from "../ledger/measure";
import { airConditioningRoute } from "./air-conditioning/route";
import { greenBuildingRoute } from "./green-building/route";
import { streetLightingRoute } from "./street-lighting/route";

/** The estimate of each measure. */
export const ESTIMATE_ROUTES: Readonly<Record<Measure, PostRoute>> = {
  "air-conditioning": airConditioningRoute,
  "green-building": greenBuildingRoute,
  "street-lighting": streetLightingRoute,
};
