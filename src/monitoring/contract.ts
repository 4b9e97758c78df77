import { FILE_REPRESENTATIONS } from "../formats/representations.contract";
import { postContract } from "../openapi/post-contract";
import { monitoringReportSchema } from "./answer.contract";
import { monitoringExamples } from "./examples.contract";
import { monitoringRequestSchema } from "./request-schema";

export const monitoringContract = postContract({
  path: "/v1/monitoring-reports",
  operationId: "reportMonitoring",
  tag: "Monitoring",
  summary: "Turn metered data into credits",
  description:
    "Verified reductions of a period from metered data: air conditioners and cooling by the ratio of efficiencies, lighting by rated power, solar by generation. Readings with gaps, overlaps or impossible values are refused with their place. Credits are whole tonnes, rounded down once over the total. Their allocation is whole tonnes too and sums to exactly the credits: largest remainder, ties in request order; if that leaves the Government of Japan under its share, it is rounded up and the largest other holder gives the tonne. Energies in MWh, emissions in tCO2, both for the period.",
  body: monitoringRequestSchema,
  bodyDescription: "The measure, the period and what was metered, by group.",
  bodyExamples: monitoringExamples,
  answer: monitoringReportSchema,
  representations: FILE_REPRESENTATIONS,
  answerDescription: "The monitoring report with its assumptions and calculation.",
});
