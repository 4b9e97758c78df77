import { z } from "@hono/zod-openapi";
import { figure, text } from "../ledger/answer-fields.contract";
import { moneySchema } from "../money/schema";
import { CRITERION_IDS } from "../subsidy/criteria/criterion";
import { VERDICTS } from "../subsidy/verdict";
import { ADVICE_CODES } from "./entry";

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

/** A request is no list of fields here: it is whatever its own operation takes. */
export const changedRequestSchema = z
  .record(z.string().max(80), z.unknown())
  .openapi("ChangedRequest", { description: "The changed request, ready to be sent." });

const adviceEntrySchema = z
  .strictObject({
    code: z.enum(ADVICE_CODES).openapi({ description: "Stable code of what to do." }),
    title: text("What to do, in the planner's units.", 400),
    detail: text("What it comes to.", 2000),
    for: z.enum([...CRITERION_IDS, "grant"]).openapi({
      description: "The criterion it serves, or `grant` where more than the ratio limits the grant.",
    }),
    criteria: z
      .array(z.enum(CRITERION_IDS))
      .max(CRITERION_IDS.length)
      .optional()
      .openapi({ description: "All criteria it concerns, where there are several." }),
    reaches: z.boolean().openapi({
      description: "False where this alone is not enough as far as was looked; then there is no request.",
    }),
    changes: changesSchema,
    result: changeResultSchema.optional(),
    request: changedRequestSchema.optional(),
  })
  .openapi("Advice", { description: "One thing to do, with the changed request and what it comes to." });

/** `advice` of an answer. */
export const adviceSchema = z
  .array(adviceEntrySchema)
  .max(100)
  .openapi({ description: "What would make it pass: for each criterion not met and each limit that cuts the grant." });
