import { z } from "@hono/zod-openapi";
import { figure, text } from "../ledger/answer-fields.contract";
import { RANGE_KINDS } from "../ledger/range-kind";
import { moneySchema } from "../money/schema";
import { VERDICTS } from "../subsidy/verdict";

const spreadFields = (of: string, example: number) => ({
  minimum: figure(`Smallest sample of ${of}.`, example * 0.7),
  p5: figure(`5th percentile of ${of}: 95 % of the samples are at least this.`, example * 0.85),
  p50: figure(`Median of ${of}.`, example),
  p95: figure(`95th percentile of ${of}.`, example * 1.15),
  maximum: figure(`Largest sample of ${of}.`, example * 1.3),
  mean: figure(`Mean of ${of}.`, example),
  standardDeviation: figure(`Standard deviation of ${of}.`, example * 0.1),
});

const tonnesSpreadSchema = z
  .strictObject(spreadFields("creditable whole tonnes, tCO2/yr", 600))
  .openapi("TonnesSpread", { description: "Spread of the creditable tonnes; percentiles are whole." });

const moneySpreadSchema = z
  .strictObject({
    minimum: moneySchema,
    p5: moneySchema,
    p50: moneySchema,
    p95: moneySchema,
    maximum: moneySchema,
    mean: moneySchema,
    standardDeviation: moneySchema,
  })
  .openapi("MoneySpread", { description: "Spread of an amount of money over the samples, JPY." });

const moneyExtentSchema = z
  .strictObject({ low: moneySchema, high: moneySchema })
  .openapi("MoneyExtent", { description: "Least and most over the driver's range, JPY." });

const driverSchema = z
  .strictObject({
    input: text(
      "Path of the request field that would state it better; `groups.*.x` where groups share a default.",
      300,
    ),
    kind: z
      .enum(RANGE_KINDS)
      .openapi({ description: "Kind of input; the field of `uncertainty.ranges` that sets its range." }),
    label: text("What it is, in the language of the answer.", 400),
    low: figure("Least reduction over the input's range, all else as in the answer, tCO2/yr.", 583),
    high: figure("Most reduction over the input's range, tCO2/yr.", 712),
    effect: z
      .enum(["increases", "decreases", "none"])
      .openapi({ description: "What a larger input does to the reduction." }),
    grant: moneyExtentSchema.optional(),
    cityShare: moneyExtentSchema.optional(),
    value: figure("Value used; for a night in steps its hours.", 0.87),
    unit: text("Unit of the value.", 40),
    inputLow: figure("Lower end of the range.", 0.783),
    inputHigh: figure("Upper end of the range, cut where a larger value would mean nothing.", 0.957),
    halfWidth: figure("Relative half-width of the range.", 0.1),
  })
  .openapi("UncertaintyDriver", { description: "One input moved over its range while all others stay." });

const probability = (description: string) => z.number().min(0).max(1).openapi({ format: "double", description });

const probabilityByVerdictSchema = z
  .strictObject(
    Object.fromEntries(
      VERDICTS.map((verdict) => [verdict, probability(`Share of samples that are ${verdict}.`)]),
    ) as Record<(typeof VERDICTS)[number], z.ZodNumber>,
  )
  .openapi("ProbabilityByVerdict", { description: "Shares of the samples by verdict; they sum to 1." });

/** `uncertainty` of an estimate. */
export const uncertaintyAnswerSchema = z
  .strictObject({
    samples: z.int().min(100).max(20_000).openapi({ format: "int32", description: "Samples drawn." }),
    seed: z.int().min(0).max(2_147_483_647).openapi({ format: "int32", description: "Seed used." }),
    distribution: z.enum(["triangular"]).openapi({ description: "Distribution of each input over its range." }),
    ...spreadFields("the reduction, tCO2/yr", 648),
    drivers: z
      .array(driverSchema)
      .max(4000)
      .openapi({ description: "What could change the figures, largest swing of the reduction first." }),
    creditableTco2: tonnesSpreadSchema,
    grant: moneySpreadSchema.optional(),
    cityShare: moneySpreadSchema.optional(),
    probabilityGrantReachesMinimum: probability(
      "Share of samples whose grant reaches the minimum per project.",
    ).optional(),
    verdict: z.enum(VERDICTS).optional().openapi({ description: "Verdict of the answer." }),
    probabilityVerdictHolds: probability("Share of samples with that verdict.").optional(),
    probabilityByVerdict: probabilityByVerdictSchema.optional(),
  })
  .openapi("Uncertainty", {
    description:
      "How far the figures can be off: seeded samples through the formulas of `calculation`. Percentiles of the reduction in tCO2/yr; grant, city share and verdict where the investment is known. Percentiles are samples that occurred (nearest rank).",
  });
