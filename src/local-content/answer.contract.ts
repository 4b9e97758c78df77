import { z } from "@hono/zod-openapi";
import { assumptionSchema, calculationStepSchema, warningSchema } from "../ledger/answer.contract";
import { figure, sourceFields, text } from "../ledger/answer-fields.contract";
import { editionSchema } from "../ledger/edition.contract";
import { pinnedRequestSchema } from "../ledger/pinned.contract";

export const statusSchema = z
  .enum(["pass", "fail", "unknown"])
  .openapi("Status", { description: "`unknown` where a fact is missing or the source can be read in two ways." });

const step = z.int().min(1).max(5);

const bindingSchema = z
  .strictObject({
    binds: z.enum(["yes", "no", "unknown"]).openapi({ description: "Whether the rule binds this buyer." }),
    reason: text("Why, in the language of the answer."),
    ...sourceFields,
  })
  .openapi("LocalContentBinding", { description: "Whether the government's rule binds this buyer." });

const stepSchema = z
  .strictObject({
    step: step.openapi({ format: "int32", description: "Step of the rule, 1 to 5.", example: 1 }),
    text: text("Condition and what may be bought."),
    ...sourceFields,
  })
  .openapi("LocalContentStep", { description: "A step of Perpres 46/2025 that may apply." });

const itemSchema = z
  .strictObject({
    name: text("Name given in the request.", 120).optional(),
    kind: z.enum(["certified-goods", "goods", "services"]).openapi({ description: "Kind of the part." }),
    tkdnPercent: figure("TKDN, cautious reading, percent.", 40),
    tkdnPercentHigh: figure("TKDN, generous reading, percent; the same where no tier edge is met.", 40),
    bmpCountedPercent: figure("Benefit weight counted, percent.", 10).optional(),
    tkdnPlusBmpPercent: figure("TKDN + BMP, cautious reading, percent.", 50).optional(),
    tkdnPlusBmpPercentHigh: figure("TKDN + BMP, generous reading, percent.", 50).optional(),
    missingToMinimumPercent: figure("Points missing to the TKDN a product needs under steps 1 and 2.", 0).optional(),
    missingToTriggerPercent: figure("Points missing to the TKDN + BMP that opens step 1.", 0).optional(),
    localMaterialPercent: figure("Local material, cautious reading, percent.", 60).optional(),
    localMaterialPercentHigh: figure("Local material, generous reading, percent.", 60).optional(),
  })
  .openapi("LocalContentItemResult", { description: "TKDN of one part." });

const materialSchema = z
  .strictObject({
    item: z
      .int()
      .min(0)
      .max(1000)
      .openapi({ format: "int32", description: "Place of the goods in the request, from 0." }),
    localMaterialPercent: figure("Local material the goal needs, percent of the material cost.", 55),
    additionalPercent: figure("Percentage points more than now.", 12),
    reachable: z.boolean().openapi({ description: "False where all-local material would still not do." }),
  })
  .openapi("MaterialNeeded", { description: "Local material that lifts the goods to the goal." });

const goalSchema = z
  .strictObject({
    goalPercent: figure("Goal, percent.", 25),
    kind: z.enum(["rule", "study", "request"]).openapi({ description: "Who asks for it." }),
    title: text("What the goal is."),
    status: statusSchema,
    servicesShareNeeded: figure("Share of the value that local services need, 0 to 1.", 0.4).optional(),
    servicesTkdnPercent: figure("TKDN those services are reckoned with, percent.", 100).optional(),
    materials: z.array(materialSchema).max(100).openapi({ description: "By calculated goods." }),
    remedies: z.array(text("A way to the goal.")).max(200).openapi({ description: "Ways to the goal, in words." }),
    ...sourceFields,
  })
  .openapi("LocalContentGoal", { description: "A percentage somebody asks for, and what would reach it." });

export const localContentAnswerSchema = z
  .strictObject({
    tkdnPercent: figure("TKDN of the whole purchase, cautious reading, percent.", 52),
    tkdnPercentHigh: figure("TKDN of the whole purchase, generous reading, percent.", 52),
    status: statusSchema.openapi({ description: "Whether the goods may be bought under the step that applies." }),
    rule: bindingSchema,
    step: step
      .optional()
      .openapi({ format: "int32", description: "The step that applies; absent where the market facts leave it open." }),
    possibleSteps: z.array(stepSchema).max(5).openapi({ description: "The steps that may apply." }),
    reachesTrigger: statusSchema.openapi({
      description: "Whether a product of this purchase has TKDN + BMP of at least 40 %.",
    }),
    items: z.array(itemSchema).max(100).openapi({ description: "Part by part." }),
    goals: z
      .array(goalSchema)
      .max(3)
      .openapi({ description: "25 % of the rule, 40 % of the study, and the request's own." }),
    assemblyMaximumPercent: figure("Most that assembly of imported parts reaches, percent.", 25),
    assumptions: z.array(assumptionSchema).max(100).openapi({ description: "Every threshold with its source." }),
    calculation: z.array(calculationStepSchema).max(20_000).openapi({ description: "The calculation, line by line." }),
    warnings: z.array(warningSchema).max(20_000).openapi({ description: "What to know before relying on it." }),
    pinnedRequest: pinnedRequestSchema.optional(),
    edition: editionSchema.optional().openapi({ description: "Inside another answer that answer's own." }),
  })
  .openapi("LocalContentAssessment", { description: "TKDN of a purchase and the step of the rule that applies." });
