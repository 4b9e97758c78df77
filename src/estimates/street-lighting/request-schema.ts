import { z } from "@hono/zod-openapi";
import { streetLighting } from "../../measures/street-lighting/measure";
import { estimateOptions } from "../options-schema";

export const streetLightingRequestSchema = z
  .strictObject({ ...estimateOptions, ...streetLighting.fields })
  .openapi("StreetLightingRequest", { description: "Replacement of street lights by smart LED luminaires." });
