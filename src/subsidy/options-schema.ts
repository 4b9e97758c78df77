import { z } from "@hono/zod-openapi";
import { buyerSchema, fundingSchema, purchaseSchema } from "../local-content/request-schema";

const fact = (description: string) => z.boolean().optional().openapi({ description });

const projectSchema = z
  .strictObject({
    noOtherJapaneseSubsidy: fact("The equipment gets no other subsidy from the Government of Japan."),
    noEarlyStart: fact("Nothing is ordered or installed before the grant decision."),
    completionWithinPeriod: fact("The work is complete within 3 fiscal years of the grant decision."),
    completionYears: z.number().min(0).max(100).optional().openapi({
      format: "double",
      description: "Years from the grant decision to completion; decides instead of `completionWithinPeriod`.",
      example: 2,
    }),
    japaneseRepresentative: fact("A Japanese corporation represents the international consortium."),
    creditsToJapan: fact("At least half of the issued credits go to Japan."),
    creditShareToJapan: z.number().min(0).max(1).optional().openapi({
      format: "double",
      description: "Share of the credits that goes to Japan, 0 to 1; decides instead of `creditsToJapan`.",
      example: 0.5,
    }),
    monitoringUntilEndOfLife: fact("Monitoring is arranged to the end of the useful life."),
    indonesianApprovalPath: fact("The central government's rules on cooperation and grants are met."),
    localContent: fact("The purchase meets the local content rule; `localContent` beside `project` decides instead."),
    noVentingOfRefrigerant: fact("Air conditioners: the old refrigerant is recovered."),
    lightNotWorse: fact("Street lights: the light is at least as good as before, or meets SNI 7391."),
  })
  .openapi("ProjectFacts", {
    description: "Yes or no to each criterion; true where it is met. Leave out what is not known.",
  });

/** What decides a subsidy beside money and tonnes; the same in an assessment and inside an estimate. */
export const subsidyOptions = {
  fiscalYear: z.int().min(2000).max(2100).optional().openapi({
    format: "int32",
    description: "Fiscal year of the rules, which begins in April. Default the latest on record.",
    example: 2025,
  }),
  ratioCap: z.number().min(0).max(1).optional().openapi({
    format: "double",
    description: "Highest share of the base, 0 to 1. Default the 0.40 reported for the three measures.",
    example: 0.4,
  }),
  similarProjectCount: z.int().min(0).max(100_000).optional().openapi({
    format: "int32",
    description:
      "JCM projects with similar technology in Indonesia; picks the cap from the step table unless `ratioCap` is given.",
    example: 2,
  }),
  costEffectivenessCeilingJpyPerTco2: z.number().min(0).max(1e9).optional().openapi({
    format: "double",
    description: "Most grant per tonne over the useful life, JPY/tCO2. Default 4,000 (unverified).",
    example: 4000,
  }),
  project: projectSchema.optional(),
  buyer: buyerSchema,
  funding: fundingSchema,
  localContent: purchaseSchema.optional(),
};

/** `subsidy` of an estimate. */
export const subsidyOptionsSchema = z
  .strictObject(subsidyOptions)
  .openapi("SubsidyOptions", { description: "What a subsidy depends on beside money and tonnes." });
