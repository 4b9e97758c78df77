import { z } from "@hono/zod-openapi";
import { assumptionSchema, calculationStepSchema, warningSchema } from "../ledger/answer.contract";
import { figure, sourceFields, text } from "../ledger/answer-fields.contract";
import { editionSchema } from "../ledger/edition.contract";
import { pinnedRequestSchema } from "../ledger/pinned.contract";
import { TECHNOLOGIES } from "../ledger/technology";
import { localContentAnswerSchema, statusSchema } from "../local-content/answer.contract";
import { moneyByCurrencySchema } from "../money/answer.contract";
import { moneySchema } from "../money/schema";
import { TRACKS } from "../reference/pathway-steps";
import { CRITERION_IDS } from "./criteria/criterion";
import { GRANT_STATUSES } from "./grant";
import { READING_RULES } from "./readings/reading";
import { VERDICT_REASONS, VERDICTS } from "./verdict";

const ruleSetSchema = z
  .strictObject({
    fiscalYear: z
      .int()
      .min(2000)
      .max(2100)
      .openapi({ format: "int32", description: "Fiscal year of the rules.", example: 2025 }),
    programme: text("Programme.", 200),
    administrator: text("Who administers it.", 200),
  })
  .openapi("RuleSet", { description: "The rules that were applied." });

const remedyAmountsSchema = z
  .strictObject({
    lifetimeReductionTco2: figure("More tonnes over the useful life, tCO2.", 12_000).optional(),
    annualReductionTco2: figure("More tonnes a year, tCO2/yr.", 800).optional(),
    grantReduction: moneySchema.optional(),
    additionalCostBase: moneySchema.optional(),
    years: figure("Years missing or too many.", 1).optional(),
    creditShare: figure("Share of the credits missing, 0 to 1.", 0.1).optional(),
    servicesShare: figure("Share of local services needed, 0 to 1.", 0.2).optional(),
  })
  .openapi("RemedyAmounts", { description: "The numbers of a remedy." });

const comparisonSchema = z
  .strictObject({
    observed: text("Symbol of what is observed.", 80),
    relation: z
      .enum(["above", "at-least", "at-most"])
      .openapi({ description: "How it has to stand to what is required." }),
    required: text("Symbol of what is required; absent where it is nought.", 80).optional(),
    missing: statusSchema.optional().openapi({ description: "The status where the observed line is missing." }),
    openFrom: text(
      "Symbol from whose value on a criterion that is not met is `unknown` instead of `fail`.",
      80,
    ).optional(),
  })
  .openapi("CriterionComparison", {
    description: "How the status follows from lines of `calculation` and `assumptions`, by their symbols.",
  });

const criterionSchema = z
  .strictObject({
    id: z.enum(CRITERION_IDS).openapi({ description: "Stable id." }),
    title: text("Title.", 200),
    status: statusSchema,
    observed: text("What is observed."),
    required: text("What is required."),
    remedy: text("What would make it pass, or bring more; absent where nothing would.").optional(),
    remedyAmounts: remedyAmountsSchema.optional(),
    comparison: comparisonSchema.optional().openapi({ description: "Where numbers of the answer decide." }),
    field: text("Path of the yes or no of the request that decides.", 200).optional(),
    ifFailed: z.enum(["conditional", "ineligible"]).openapi({
      description:
        "The best verdict left where the criterion is not met: a rule that is unverified, or too old, shuts nobody out.",
    }),
    responsible: text("Who decides or acts.", 200).optional(),
    measures: z.array(text("Id of a measure.", 60)).max(200).optional().openapi({
      description: "In a joint application, the measures that fail it; where none fails, those whose answer is open.",
    }),
    record: text("Record of the reference data it rests on; absent where the caller stated the rule.", 200).optional(),
    ...sourceFields,
  })
  .openapi("Criterion", { description: "One condition of the subsidy." });

const reasonSchema = z.enum(VERDICT_REASONS).openapi("VerdictReason", {
  description:
    "`criterion-failed` by a text that decides; `rests-on-older-rule`: a number that is not met rests on a text too old to decide alone, or without a year; `rests-on-unverified-rule`: what is not met rests on no published text; `criterion-unknown`.",
});

const decisionSchema = z
  .strictObject({
    criterion: z.enum(CRITERION_IDS).openapi({ description: "Id of the criterion." }),
    title: text("Title of the criterion.", 200),
    status: statusSchema,
    reason: reasonSchema,
    record: text("Record of the reference data it rests on; absent where the caller stated the rule.", 200).optional(),
    year: z.int().min(1900).max(2100).nullable().openapi({
      format: "int32",
      description: "Year of that text; null where it names none.",
      example: 2018,
    }),
    ...sourceFields,
  })
  .openapi("VerdictDecision", { description: "A criterion that decides the verdict, and the rule it rests on." });

const bindingLimit = z.enum(["ratio", "cost-effectiveness", "project-maximum", "no-reduction"]).openapi({
  description: "What decides the grant. Equal limits: ratio, then project-maximum, then cost-effectiveness.",
});
const grantStatus = z.enum(GRANT_STATUSES).openapi({
  description:
    "`payable`; `below-minimum` where the grant is smaller than the programme takes on, and so not paid as things stand; `none`.",
});

const readingSchema = z
  .strictObject({
    id: text("Stable id, the rule and what it is read as.", 80),
    rule: z.enum(READING_RULES).openapi({ description: "Which rule is read otherwise." }),
    label: text("What it is, in the language of the answer.", 400),
    value: figure("Value of the rule under this reading.", 0.3),
    unit: text("Unit of the value; `1` for a share.", 40),
    asUsed: z.boolean().openapi({ description: "Whether the answer itself reads it so." }),
    technologies: z
      .array(z.enum(TECHNOLOGIES))
      .max(TECHNOLOGIES.length)
      .optional()
      .openapi({ description: "Technologies of the project whose own record reads it so." }),
    grant: moneySchema,
    grantStatus,
    bindingLimit,
    cityShare: moneySchema,
    record: text("Record of the reference data that reads it so.", 200).optional(),
    ...sourceFields,
  })
  .openapi("RuleReading", { description: "The grant if one rule is read as another text has it. Money in JPY." });

const nextStepSchema = z
  .strictObject({
    order: z.int().min(1).max(100).openapi({ format: "int32", description: "Place, from 1." }),
    id: text("Id in the reference data.", 80),
    track: z.enum(TRACKS).openapi({ description: "Which procedure it belongs to; the tracks may run side by side." }),
    step: text("What is to be done."),
    responsible: text("Body responsible; null where no source names one.", 400).nullable(),
    durationDays: z
      .int()
      .min(0)
      .max(100_000)
      .nullable()
      .openapi({ format: "int32", description: "Usual days; null where no source states them." }),
    documents: z.array(text("A document.", 200)).max(20).openapi({ description: "Documents the step names." }),
    ...sourceFields,
  })
  .openapi("NextStep", { description: "A step still ahead." });

export const subsidyAnswerSchema = z
  .strictObject({
    verdict: z.enum(VERDICTS).openapi({
      description:
        "`ineligible` if a criterion fails by a text of primary or secondary confidence, which for a number must be of the fiscal year or at most a few years older; `conditional` if one is unknown or fails only by an older or less certain text; else `eligible`.",
    }),
    verdictReasons: z
      .array(reasonSchema)
      .max(VERDICT_REASONS.length)
      .openapi({ description: "Why it is not `eligible`, each reason once, weightiest first; empty where it is." }),
    decidedBy: z
      .array(decisionSchema)
      .max(20)
      .openapi({ description: "What the verdict rests on, weightiest first; empty where every criterion is met." }),
    disclaimer: text("That this is an estimate for planning."),
    ruleSet: ruleSetSchema,
    grantStatus,
    grant: moneySchema,
    grantByCurrency: moneyByCurrencySchema,
    bindingLimit,
    ratioLimit: moneySchema,
    costEffectivenessLimit: moneySchema,
    projectMaximum: moneySchema,
    projectMinimum: moneySchema,
    totalCost: moneySchema,
    eligibleCost: moneySchema,
    otherIncome: moneySchema,
    effectiveShare: figure("Grant over total cost, 0 to 1; absent where the cost is nought.", 0.218).optional(),
    cityShare: moneySchema,
    cityShareByCurrency: moneyByCurrencySchema,
    lifetimeReductionTco2: figure("Reductions over the useful life, tCO2.", 18_000),
    costEffectivenessJpyPerTco2: figure("Grant per tonne, JPY/tCO2; absent without a reduction.", 4000).optional(),
    uncutCostEffectivenessJpyPerTco2: figure(
      "The same at the full ratio, before the ceiling cuts it, JPY/tCO2.",
      6666.67,
    ).optional(),
    criteria: z.array(criterionSchema).max(20).openapi({ description: "Every condition that applies." }),
    readings: z.array(readingSchema).max(20).openapi({
      description:
        "The grant under the other readings of the rules on record, one rule at a time: they are as uncertain as the inputs, and no sample of `uncertainty` moves them.",
    }),
    nextSteps: z.array(nextStepSchema).max(100).openapi({ description: "Steps still ahead, in order." }),
    localContent: localContentAnswerSchema.optional(),
    pinnedRequest: pinnedRequestSchema.optional(),
    assumptions: z
      .array(assumptionSchema)
      .max(100)
      .optional()
      .openapi({ description: "Every input with its origin; inside an estimate in the estimate's own list." }),
    calculation: z
      .array(calculationStepSchema)
      .max(3000)
      .optional()
      .openapi({ description: "The calculation; inside an estimate in the estimate's own." }),
    warnings: z
      .array(warningSchema)
      .max(20_000)
      .optional()
      .openapi({ description: "What to know; inside an estimate in the estimate's own list." }),
    edition: editionSchema.optional().openapi({ description: "Inside an estimate the estimate's own." }),
  })
  .openapi("SubsidyAssessment", {
    description:
      "What Japan could pay, what limits it, what the city pays, and what stands in the way. Amounts in JPY.",
  });
