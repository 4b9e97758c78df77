import { z } from "@hono/zod-openapi";
import { scenariosAnswerSchema } from "../../scenarios/answer-schema";
import { subsidyAnswerSchema } from "../../subsidy/assessment/answer-schema";
import { moneyAnswerSchema } from "../../subsidy/investment/answer-schema";
import { uncertaintyAnswerSchema } from "../../uncertainty/answer-schema";
import { estimateFields } from "./answer-schema";

export const estimateSchema = z
  .strictObject({
    ...estimateFields,
    money: moneyAnswerSchema.optional(),
    subsidy: subsidyAnswerSchema.optional(),
    uncertainty: uncertaintyAnswerSchema.optional(),
    scenarios: scenariosAnswerSchema.optional(),
  })
  .openapi("Estimate", {
    description: "Reductions of one measure, recomputable line by line; with a cost also money and subsidy.",
  });
