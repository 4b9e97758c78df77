import { z } from "@hono/zod-openapi";
import { adviceSchema } from "../advice/answer.contract";
import {
  annualSchema,
  assumptionSchema,
  calculationStepSchema,
  groupFiguresSchema,
  lifetimeSchema,
  methodologySchema,
  warningSchema,
} from "../ledger/answer.contract";
import { text } from "../ledger/answer-fields.contract";
import { editionSchema } from "../ledger/edition.contract";
import { MEASURES } from "../ledger/measure";
import { pinnedRequestSchema } from "../ledger/pinned.contract";
import { coBenefitsSchema } from "../measures/air-conditioning/answer.contract";
import { crossChecksSchema } from "../measures/cross-checks.contract";
import { buildingResultSchema } from "../measures/green-building/answer.contract";
import { moneyAnswerSchema } from "../money/answer.contract";
import { scenariosAnswerSchema } from "../scenarios/answer.contract";
import { subsidyAnswerSchema } from "../subsidy/answer.contract";
import { uncertaintyAnswerSchema } from "../uncertainty/answer.contract";
import { estimateSummarySchema } from "./summary.contract";

/** What the measure itself answers. */
const estimateFields = {
  measure: z.enum(MEASURES).openapi({ description: "Which measure." }),
  name: text("The name given in the request.", 120).optional(),
  methodology: methodologySchema,
  annual: annualSchema,
  lifetime: lifetimeSchema,
  groups: z
    .array(groupFiguresSchema)
    .max(200)
    .openapi({ description: "The same figures by group; empty for a building." }),
  building: buildingResultSchema.optional(),
  coBenefits: coBenefitsSchema.optional(),
  crossChecks: crossChecksSchema.optional(),
  assumptions: z
    .array(assumptionSchema)
    .max(20_000)
    .openapi({ description: "Every input with its origin and confidence." }),
  calculation: z.array(calculationStepSchema).max(40_000).openapi({ description: "The calculation, line by line." }),
  warnings: z.array(warningSchema).max(5000).openapi({ description: "What to know before using the figures." }),
};

export const estimateSchema = z
  .strictObject({
    ...estimateFields,
    money: moneyAnswerSchema.optional(),
    subsidy: subsidyAnswerSchema.optional(),
    uncertainty: uncertaintyAnswerSchema.optional(),
    scenarios: scenariosAnswerSchema.optional(),
    advice: adviceSchema.optional(),
    pinnedRequest: pinnedRequestSchema.optional(),
    edition: editionSchema,
  })
  .openapi("Estimate", {
    description: "Reductions of one measure, recomputable line by line; with a cost also money and subsidy.",
  });

/** What a link answers: the summary of an estimate, or all of it where that is asked for. */
export const estimateAnswerSchema = z.union([estimateSchema, estimateSummarySchema]);
