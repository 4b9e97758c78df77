import { estimateSchema } from "../estimates/answer-schema";
import { localContentAnswerSchema } from "../local-content/answer-schema";
import { monitoringReportSchema } from "../monitoring/answer-schema";
import { portfolioAnswerSchema } from "../portfolio/answer-schema";
import { subsidyAnswerSchema } from "../subsidy/answer-schema";

/** Set by wrangler.toml for the bundle, and nowhere else. */
declare const WITHOUT_ANSWER_SCHEMAS: true | undefined;

/** Whether documents may be written here: everywhere but in the bundle, which serves the committed ones. */
export const WRITES_DOCUMENTS = typeof WITHOUT_ANSWER_SCHEMAS === "undefined";

/**
 * What the computing operations answer, for the document and the tests, which hold every answer to it. The Worker never
 * reads a schema of its own answers, and building them is a good part of a start: the bundle leaves them out.
 */
export const answers =
  typeof WITHOUT_ANSWER_SCHEMAS === "undefined"
    ? {
        estimate: estimateSchema,
        localContent: localContentAnswerSchema,
        monitoringReport: monitoringReportSchema,
        portfolio: portfolioAnswerSchema,
        subsidy: subsidyAnswerSchema,
      }
    : undefined;
