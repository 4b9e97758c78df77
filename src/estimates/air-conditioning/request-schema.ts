import { z } from "@hono/zod-openapi";
import { airConditioning } from "../../measures/air-conditioning/measure";
import { estimateOptions } from "../options-schema";

export const airConditioningRequestSchema = z
  .strictObject({ ...estimateOptions, ...airConditioning.fields })
  .openapi("AirConditioningRequest", {
    description: "Replacement or first installation of air conditioners in public facilities.",
  });
