import { z } from "@hono/zod-openapi";
import { annualSchema, lifetimeSchema } from "../ledger/answer.contract";
import { figure, text } from "../ledger/answer-fields.contract";
import { moneySchema } from "../money/schema";
import { VERDICTS } from "../subsidy/verdict";

const scenarioSchema = z
  .strictObject({
    id: text(
      "Stable id: `as-requested`, or one variant of each choice joined by hyphens. Choices: `official`, `conservative`; street lights `dimmed`, `undimmed`, and each by itself `conventional-led` (the reference an ordinary LED) and `bandung-outage` (as many dark lamps as Bandung reported); air conditioners `market-reference`, `existing-reference`; buildings `stated-reference`, `code-reference` and `with-solar`, `without-solar`. A choice the request leaves no room for is absent.",
      120,
    ),
    label: text("What it is, in the language of the answer.", 400),
    annual: annualSchema,
    lifetime: lifetimeSchema,
    creditedReductionTco2: figure("Unrounded reduction that an approved methodology credits, tCO2/yr.", 647.8),
    differenceTco2: figure("Reduction less that of the request as it stands, tCO2/yr.", -145.2),
    grant: moneySchema.optional(),
    cityShare: moneySchema.optional(),
    verdict: z.enum(VERDICTS).optional().openapi({ description: "Verdict; where the investment is known." }),
  })
  .openapi("Scenario", { description: "The same measure under other assumptions. Money in JPY." });

/** `scenarios` of an estimate. */
export const scenariosAnswerSchema = z
  .array(scenarioSchema)
  .max(20)
  .openapi({ description: "The request as it stands, then under other assumptions, side by side." });
