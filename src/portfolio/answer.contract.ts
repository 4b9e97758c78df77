import { z } from "@hono/zod-openapi";
import { adviceSchema } from "../advice/answer.contract";
import {
  annualSchema,
  assumptionSchema,
  calculationStepSchema,
  lifetimeSchema,
  warningSchema,
} from "../ledger/answer.contract";
import { figure, text } from "../ledger/answer-fields.contract";
import { editionSchema } from "../ledger/edition.contract";
import { MEASURES } from "../ledger/measure";
import { pinnedRequestSchema } from "../ledger/pinned.contract";
import { moneyAnswerSchema, moneyByCurrencySchema } from "../money/answer.contract";
import { moneySchema } from "../money/schema";
import { scenariosAnswerSchema } from "../scenarios/answer.contract";
import { subsidyAnswerSchema } from "../subsidy/answer.contract";
import { uncertaintyAnswerSchema } from "../uncertainty/answer.contract";
import { measureId } from "./measure-schemas";
import { MEASURES_MAXIMUM } from "./request-schema";

const totalsSchema = z
  .strictObject({
    reductionTco2PerYear: figure("Reductions of all measures, reference minus project, tCO2/yr.", 668),
    businessAsUsualSavedMwhPerYear: figure("Electricity the city saves, business as usual minus project, MWh/yr.", 768),
    businessAsUsualReductionTco2PerYear: figure(
      "Emissions the city saves, business as usual minus project, tCO2/yr.",
      668,
    ),
    creditableTco2PerYear: figure("Creditable whole tonnes of all measures, each rounded down, tCO2/yr.", 667),
    lifetimeReductionTco2: figure("Reductions over each measure's lifetime, tCO2.", 6740),
    lifetimeCreditableTco2: figure("Creditable whole tonnes over each measure's lifetime, tCO2.", 6730),
    investment: moneySchema,
    investmentByCurrency: moneyByCurrencySchema,
    grant: moneySchema,
    grantByCurrency: moneyByCurrencySchema,
    cityShare: moneySchema,
    cityShareByCurrency: moneyByCurrencySchema,
  })
  .openapi("PortfolioTotals", { description: "The measures added up; money in JPY, and by currency." });

const rank = z
  .int()
  .min(1)
  .max(MEASURES_MAXIMUM)
  .openapi({ format: "int32", description: "1 is the cheapest tonne; equal costs keep the request's order." });

const measureResultSchema = z
  .strictObject({
    id: measureId,
    measure: z.enum(MEASURES).openapi({ description: "Which measure." }),
    name: text("The name given in its request.", 120).optional(),
    annual: annualSchema,
    lifetime: lifetimeSchema,
    creditedReductionTco2: figure("Unrounded reduction that an approved methodology credits, tCO2/yr.", 647.8),
    subsidy: subsidyAnswerSchema,
    money: moneyAnswerSchema,
    abatementCostPerTco2: moneyByCurrencySchema.optional(),
    rank: rank.optional(),
    uncertainty: uncertaintyAnswerSchema.optional(),
    scenarios: scenariosAnswerSchema.optional(),
    advice: adviceSchema.optional(),
  })
  .openapi("PortfolioMeasureResult", {
    description:
      "One measure with the rates of the portfolio. Cost of a tonne and rank are absent without a reduction.",
  });

const curveStepSchema = z
  .strictObject({
    id: measureId,
    rank,
    abatementCostPerTco2: moneyByCurrencySchema,
    reductionTco2PerYear: figure("Credited reduction of this measure, unrounded, tCO2/yr.", 647.8),
    fromTco2PerYear: figure("Credited reductions of all cheaper measures together, tCO2/yr.", 0),
    toTco2PerYear: figure("The same with this measure, tCO2/yr.", 647.8),
  })
  .openapi("AbatementCurveStep", { description: "One step of the marginal abatement cost curve." });

const jointSchema = z
  .strictObject({
    measures: z
      .array(measureId)
      .max(MEASURES_MAXIMUM)
      .openapi({ description: "Ids of the measures in the application, in request order." }),
    subsidy: subsidyAnswerSchema,
  })
  .openapi("JointApplication", {
    description:
      "One application for several measures: costs and tonnes are pooled, so that limits and minimum apply once. How the programme treats a package of technologies is not known.",
  });

const nextSchema = z
  .strictObject({
    id: measureId,
    additionalBudget: moneySchema,
    creditableTco2PerYear: figure("Whole tonnes it would add, tCO2/yr.", 20),
  })
  .openapi("NextMeasure", { description: "The measure that the least further budget would add to the plan." });

const planSchema = z
  .strictObject({
    selected: z
      .array(measureId)
      .max(MEASURES_MAXIMUM)
      .openapi({ description: "Ids of the measures taken, in request order." }),
    cityShare: moneySchema,
    creditableTco2PerYear: figure("Creditable whole tonnes of the measures taken, tCO2/yr.", 647),
    reductionTco2PerYear: figure("Their reductions, unrounded, tCO2/yr.", 647.8),
    unspent: moneySchema,
    exact: z.boolean().openapi({
      description:
        "True where no other set that fits gives more. Separate: false only for portfolios that could credit more than 500,000 t a year, which are planned cheapest tonne first. Joint: always true up to 24 measures.",
    }),
    bound: figure("Joint plans that are not exact: whole tonnes no set can exceed, tCO2/yr.", 650).optional(),
    next: nextSchema.optional(),
    joint: jointSchema.optional(),
  })
  .openapi("BudgetPlan", {
    description:
      "The set of measures with the most creditable tonnes whose city shares fit the budget; ties go to the smaller city share, then to request order. With a joint application it is the share of the application for those taken, and a set whose grant stays below the minimum pays its whole cost. Money in the currency of the budget.",
  });

export const portfolioAnswerSchema = z
  .strictObject({
    name: text("The name given in the request.", 120).optional(),
    totals: totalsSchema,
    measures: z
      .array(measureResultSchema)
      .max(MEASURES_MAXIMUM)
      .openapi({ description: "The measures, in request order." }),
    curve: z
      .array(curveStepSchema)
      .max(MEASURES_MAXIMUM)
      .openapi({ description: "Marginal abatement cost curve, cheapest tonne first." }),
    joint: jointSchema,
    plan: planSchema.optional(),
    advice: adviceSchema.optional(),
    pinnedRequest: pinnedRequestSchema.optional(),
    assumptions: z
      .array(assumptionSchema)
      .max(200_000)
      .openapi({ description: "Every input with its origin; what the measures share is listed once." }),
    calculation: z.array(calculationStepSchema).max(40_000).openapi({
      description:
        "The totals, line by line: `ER_2` is what the second measure brings, from a calculation of its own; `ER` is the sum.",
    }),
    warnings: z.array(warningSchema).max(50_000).openapi({ description: "What to know before using the figures." }),
    edition: editionSchema,
  })
  .openapi("Portfolio", { description: "Several measures together: totals, cost of a tonne, plan for a budget." });
