import { FILE_REPRESENTATIONS } from "../formats/representations.contract";
import { postContract } from "../openapi/post-contract";
import { subsidyAnswerSchema } from "./answer.contract";
import { subsidyRequestSchema } from "./request-schema";

const JPY = (amount: number) => ({ amount, currency: "JPY" });

export const subsidyContract = postContract({
  path: "/v1/subsidy-assessments",
  operationId: "assessSubsidy",
  tag: "Subsidy",
  summary: "Assess what Japan could pay and what stands in the way",
  description:
    "The grant of the JCM financing programme by the rules of a fiscal year, what limits it, what the city pays, every criterion with a remedy, and the steps to approval. An estimate for planning.",
  body: subsidyRequestSchema,
  bodyDescription: "Cost and reduction, and what is known of the project.",
  bodyExamples: {
    ceiling: {
      summary: "The cost-effectiveness ceiling decides",
      value: {
        totalCost: JPY(330_000_000),
        eligibleCost: JPY(300_000_000),
        annualReductionTco2: 1200,
        usefulLifeYears: 15,
      },
    },
    streetLights: {
      summary: "Street lights in rupiah, most facts known",
      value: {
        measure: "street-lighting",
        totalCost: { amount: 25_000_000_000, currency: "IDR" },
        eligibleCost: { amount: 22_000_000_000, currency: "IDR" },
        annualReductionTco2: 2600,
        usefulLifeYears: 10,
        similarProjectCount: 1,
        paybackYearsWithoutSubsidy: 6.2,
        buyer: "government",
        funding: "apbd",
        project: {
          noOtherJapaneseSubsidy: true,
          noEarlyStart: true,
          completionYears: 2,
          japaneseRepresentative: true,
          creditShareToJapan: 0.5,
          monitoringUntilEndOfLife: true,
          lightNotWorse: true,
        },
      },
    },
  },
  answer: subsidyAnswerSchema,
  representations: FILE_REPRESENTATIONS,
  answerDescription: "The assessment.",
});
