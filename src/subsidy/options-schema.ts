import { z } from "@hono/zod-openapi";
import { numberSchema } from "../ledger/input-schema";
import { fromFact } from "../ledger/sourced";
import { buyerSchema, fundingSchema, purchaseSchema } from "../local-content/request-schema";
import { ruleSetOf } from "./rules/rule-set";
import { THRESHOLDS, type Threshold, type ThresholdId } from "./rules/thresholds";

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
    approvedMethodology: fact("A JCM methodology approved for this use is known, and its text is at hand."),
    creditShareToJapan: z.number().min(0).max(1).optional().openapi({
      format: "double",
      description:
        "Share of the credits that goes to Japan, 0 to 1; decides instead of `creditsToJapan`. Below one half it is open as long as it is at least Japan's share of the cost.",
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

const LATEST = ruleSetOf();
const threshold = (id: ThresholdId) =>
  numberSchema({ ...(THRESHOLDS[id] as Threshold), default: fromFact(LATEST.thresholds[id]) });

const ratioCapStepSchema = z
  .strictObject({
    similarProjectsMin: z.int().min(0).max(100_000).openapi({
      format: "int32",
      description: "From how many similar projects in the country on.",
      example: 1,
    }),
    ratioCap: z
      .number()
      .min(0)
      .max(1)
      .openapi({ format: "double", description: "Highest share of the base from there on, 0 to 1.", example: 0.4 }),
  })
  .openapi("RatioCapStep", { description: "One step of the cap by similar projects." });

const rulesSchema = z
  .strictObject({
    projectMinimumJpy: threshold("projectMinimum"),
    projectMaximumJpy: threshold("projectMaximum"),
    ratioCapMaximum: threshold("ratioCapMaximum"),
    paybackYearsMinimum: threshold("paybackMinimum"),
    completionYearsMaximum: threshold("completionMaximum"),
    creditShareToJapanMinimum: threshold("creditShareMinimum"),
    ruleAgeYearsMaximum: threshold("ruleAgeMaximum"),
    ratioCapSteps: z.array(ratioCapStepSchema).min(1).max(20).optional().openapi({
      description: "The steps that pick the cap by `similarProjectCount`, instead of those on record.",
    }),
  })
  .openapi("StatedRules", {
    description:
      "Thresholds as you know them, for instance of a newer guideline; each replaces the one on record for the fiscal year and is marked as yours. Defaults are those of the latest fiscal year on record.",
  });

/** What decides a subsidy beside money and tonnes; the same in an assessment and inside an estimate. */
export const subsidyOptions = {
  fiscalYear: z.int().min(2000).max(2100).optional().openapi({
    format: "int32",
    description: "Fiscal year of the rules, which begins in April. Default the latest on record.",
    example: 2025,
  }),
  ratioCap: threshold("ratioCap"),
  similarProjectCount: z.int().min(0).max(100_000).optional().openapi({
    format: "int32",
    description:
      "JCM projects with similar technology in Indonesia; picks the cap from the step table unless `ratioCap` is given.",
    example: 2,
  }),
  costEffectivenessCeilingJpyPerTco2: threshold("ceiling"),
  rules: rulesSchema.optional(),
  project: projectSchema.optional(),
  buyer: buyerSchema,
  funding: fundingSchema,
  localContent: purchaseSchema.optional(),
};

/** `subsidy` of an estimate. */
export const subsidyOptionsSchema = z
  .strictObject(subsidyOptions)
  .openapi("SubsidyOptions", { description: "What a subsidy depends on beside money and tonnes." });
