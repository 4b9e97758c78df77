import { z } from "@hono/zod-openapi";
import { figure, text } from "../ledger/answer-fields.contract";
import { moneySchema } from "../money/schema";
import { VERDICTS } from "../subsidy/verdict";

export const changeSchema = z
  .strictObject({
    pointer: text("JSON Pointer to the field.", 400),
    from: z.unknown().optional().openapi({
      description: "What the request has there, or takes where it is silent: a number, a word, true or false.",
      example: 1000,
    }),
    to: z.unknown().openapi({ description: "What to put there instead.", example: 2505 }),
  })
  .openapi("RequestChange", { description: "One field of a request that a change sets." });

export const changesSchema = z
  .array(changeSchema)
  .max(2000)
  .openapi({ description: "The fields that change: those of the measure, then the cost that follows from them." });

export const changeResultSchema = z
  .strictObject({
    verdict: z.enum(VERDICTS).optional().openapi({ description: "Verdict; where the request states a cost." }),
    grant: moneySchema.optional(),
    cityShare: moneySchema.optional(),
    creditableTco2: figure("Creditable whole tonnes a year, tCO2/yr.", 1496),
    lifetimeReductionTco2: figure("Reductions over the lifetime, tCO2.", 14_965),
  })
  .openapi("ChangeResult", { description: "What a changed request comes to. Money in JPY." });

export const changedRequestSchema = z
  .record(z.string().max(80), z.unknown())
  .openapi("ChangedRequest", { description: "The changed request, ready to be sent." });
