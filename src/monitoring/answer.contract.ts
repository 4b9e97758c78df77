import { z } from "@hono/zod-openapi";
import { assumptionSchema, calculationStepSchema, methodologySchema, warningSchema } from "../ledger/answer.contract";
import { figure, text } from "../ledger/answer-fields.contract";
import { editionSchema } from "../ledger/edition.contract";
import { MEASURES } from "../ledger/measure";

const wholeTonnes = (description: string, example: number) =>
  z.int().min(0).max(Number.MAX_SAFE_INTEGER).openapi({ format: "int64", description, example });

const figures = {
  referenceMwh: figure("Electricity of the reference in the period, MWh.", 166.7),
  projectMwh: figure("Electricity of the project in the period, MWh.", 135),
  savedMwh: figure("Reference minus project electricity, MWh.", 31.7),
  referenceTco2: figure("Reference emissions, tCO2.", 135.7),
  projectTco2: figure("Project emissions, tCO2.", 109.9),
  reductionTco2: figure(
    "Emission reductions, reference minus project, unrounded, tCO2. Negative where the project used more.",
    25.8,
  ),
};

const periodSchema = z
  .strictObject({
    from: text("First day.", 10),
    to: text("Last day, included.", 10),
    days: z.int().min(1).max(4_000_000).openapi({ format: "int32", description: "Length in days.", example: 365 }),
  })
  .openapi("ReportedPeriod", { description: "The monitored period and its length." });

const verifiedSchema = z
  .strictObject({
    ...figures,
    credits: wholeTonnes(
      "Credits: whole tonnes of all groups together, rounded down once, never negative, tCO2. Over several vintages the sum of theirs.",
      25,
    ),
  })
  .openapi("VerifiedFigures", { description: "What the metered data prove for the period." });

const groupSchema = z
  .strictObject({ name: text("Name of the group, or its number.", 120), ...figures })
  .openapi("VerifiedGroup", { description: "The figures of one group; groups are not rounded." });

const allocatedSchema = z
  .strictObject({
    holder: text("Who holds the credits.", 200),
    credits: wholeTonnes("Whole tonnes, tCO2.", 13),
    share: figure("Agreed share, 0 to 1.", 0.5),
    exactTco2: figure("The share of the credits before it was made whole, tCO2.", 12.5),
  })
  .openapi("AllocatedCredits", { description: "The credits of one holder." });

const comparisonSchema = z
  .strictObject({
    estimatedTco2: figure("Estimated reductions for as many days, tCO2.", 26.1),
    verifiedTco2: figure("Verified reductions, unrounded, tCO2.", 25.8),
    differenceTco2: figure("Verified minus estimated, tCO2.", -0.3),
    ratio: figure("Verified over estimated; absent where nothing was estimated.", 0.99).optional(),
  })
  .openapi("EstimateComparison", { description: "Verified reductions beside the estimated ones." });

const vintageSchema = z
  .strictObject({
    year: z.int().min(0).max(9999).openapi({ format: "int32", description: "Calendar year.", example: 2026 }),
    period: periodSchema,
    verified: verifiedSchema,
    allocation: z.array(allocatedSchema).max(50).optional().openapi({ description: "Its credits by holder." }),
    groups: z.array(groupSchema).max(200).openapi({ description: "Its figures by group." }),
  })
  .openapi("MonitoredVintage", { description: "One year of a report over several, as a report of its own has it." });

export const monitoringReportSchema = z
  .strictObject({
    measure: z.enum(MEASURES).openapi({ description: "Which measure." }),
    name: text("The name given in the request.", 120).optional(),
    period: periodSchema,
    methodology: methodologySchema,
    verified: verifiedSchema,
    allocation: z.array(allocatedSchema).max(50).optional().openapi({
      description: "The credits by holder in the order of the request; they sum to exactly the credits verified.",
    }),
    groups: z
      .array(groupSchema)
      .max(4000)
      .openapi({ description: "The figures by group, of all vintages one after the other." }),
    vintages: z
      .array(vintageSchema)
      .max(20)
      .optional()
      .openapi({ description: "Year by year, where asked by vintages." }),
    comparison: comparisonSchema.optional(),
    assumptions: z
      .array(assumptionSchema)
      .max(100_000)
      .openapi({ description: "Every input with its origin and confidence." }),
    calculation: z.array(calculationStepSchema).max(200_000).openapi({ description: "The calculation, line by line." }),
    warnings: z.array(warningSchema).max(100_000).openapi({ description: "What to know before using the figures." }),
    edition: editionSchema,
  })
  .openapi("MonitoringReport", {
    description: "From metered data to verified reductions and credits, recomputable line by line.",
  });
