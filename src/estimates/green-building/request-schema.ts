import { z } from "@hono/zod-openapi";
import { greenBuilding } from "../../measures/green-building/measure";
import { estimateOptions } from "../options-schema";

export const greenBuildingRequestSchema = z
  .strictObject({ ...estimateOptions, ...greenBuilding.fields })
  .openapi("GreenBuildingRequest", { description: "Energy measures and solar panels on one building." });
