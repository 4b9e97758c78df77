import type { z } from "@hono/zod-openapi";
import type { estimateSchema } from "../../src/estimates/answer.contract";

/** An estimate as the API answers it. */
export type EstimateAnswer = z.output<typeof estimateSchema>;
