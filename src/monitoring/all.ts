import type { Measure } from "../ledger/measure";
import { monitoredAirConditioning } from "./air-conditioning/measure";
import { monitoredBuilding } from "./green-building/measure";
import type { MonitoredMeasure } from "./measure";
import type { MonitoredGroups } from "./request-schema";
import { monitoredStreetLighting } from "./street-lighting/measure";

/** How each measure is monitored. */
export const MONITORED: { readonly [M in Measure]: MonitoredMeasure<MonitoredGroups[M]> } = {
  "air-conditioning": monitoredAirConditioning,
  "green-building": monitoredBuilding,
  "street-lighting": monitoredStreetLighting,
};
