import type { z } from "@hono/zod-openapi";
import { answerEstimate } from "../estimates/answer-estimate";
import type { EstimateOptions } from "../estimates/options-schema";
import {
  airConditioningRequestSchema,
  greenBuildingRequestSchema,
  streetLightingRequestSchema,
} from "../estimates/request-schema";
import { validateBody } from "../http/validate";
import type { Language } from "../i18n/language";
import type { Measure } from "../ledger/measure";
import { estimateAirConditioning } from "../measures/air-conditioning/estimate";
import type { Estimate } from "../measures/estimate";
import { estimateGreenBuilding } from "../measures/green-building/estimate";
import { estimateStreetLighting } from "../measures/street-lighting/estimate";
import { type Column, columnsOf, emptyRequest } from "./columns";

/** One measure as a batch sees it. */
export interface BatchMeasure {
  readonly columns: readonly Column[];
  /** A request for a row of a table to fill. */
  emptyRequest(): unknown;
  /** The figures of one request. Throws ProblemError or InputError for what is wrong with it. */
  estimate(request: unknown, language: Language): Estimate;
  /** The whole answer to one request, as its own operation would give it. */
  answer(request: unknown, language: Language): ReturnType<typeof answerEstimate>;
}

function batchMeasure<Schema extends z.ZodType<EstimateOptions>>(
  schema: Schema,
  estimate: (request: z.output<Schema>) => Estimate,
): BatchMeasure {
  const read = (request: unknown, language: Language) => validateBody(schema, request, language);
  let columns: readonly Column[] | undefined;
  return {
    // A start must not wait for what only a table asks for.
    get columns() {
      columns ??= columnsOf(schema);
      return columns;
    },
    emptyRequest: () => emptyRequest(schema),
    estimate: (request, language) => estimate(read(request, language)),
    answer(request, language) {
      const valid = read(request, language);
      return answerEstimate(estimate(valid), valid, language);
    },
  };
}

/** The measures that can be asked in a batch: all of them. */
export const BATCH_MEASURES: Readonly<Record<Measure, BatchMeasure>> = {
  "air-conditioning": batchMeasure(airConditioningRequestSchema, estimateAirConditioning),
  "green-building": batchMeasure(greenBuildingRequestSchema, estimateGreenBuilding),
  "street-lighting": batchMeasure(streetLightingRequestSchema, estimateStreetLighting),
};
