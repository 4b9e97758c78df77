import type { App } from "../http/environment";
import { registerAirConditioning } from "./air-conditioning/route";
import { registerGreenBuilding } from "./green-building/route";
import { registerStreetLighting } from "./street-lighting/route";

/** The three estimates. */
export function registerEstimates(app: App): void {
  registerAirConditioning(app);
  registerGreenBuilding(app);
  registerStreetLighting(app);
}
