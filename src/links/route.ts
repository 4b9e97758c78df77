import type { z } from "@hono/zod-openapi";
import { answerEstimate, answerSummary } from "../estimates/answer-estimate";
import type { RequestByMeasure } from "../estimates/request-schemas";
import { FILE_TYPES } from "../formats/file-types";
import { CSV_MEDIA_TYPE, WORKBOOK_MEDIA_TYPE } from "../formats/media-types";
import { fileRenderers } from "../formats/renderers";
import { answerBytes, answerJson, JSON_MEDIA_TYPE } from "../http/answer";
import { withEdition } from "../http/edition";
import type { AppContext } from "../http/environment";
import { assertFinite } from "../http/finite";
import { negotiate } from "../http/negotiate";
import { invalidInput, problemOf } from "../http/problem";
import { readQuery } from "../http/read-query";
import type { Route } from "../http/route";
import { validateBody } from "../http/validate";
import { byMeasure, type Measure } from "../ledger/measure";
import { estimateOf } from "../measures/all";
import { atParameter } from "./at-parameter";
import { LINK_FORMS } from "./fields/all";
import { linkSchema } from "./parameters";
import { problemTable } from "./problem-table";
import { readLink } from "./read-link";

const OFFERS = [JSON_MEDIA_TYPE, CSV_MEDIA_TYPE, WORKBOOK_MEDIA_TYPE] as const;
type Form = (typeof OFFERS)[number];

/** The estimate of each measure from a link, for spreadsheets, dashboards and chat. */
export const LINK_ROUTES = byMeasure((measure): Route => {
  const schemaOf = once(() => linkSchema(LINK_FORMS[measure]));
  return {
    method: "get",
    path: `/v1/estimates/${measure}`,
    offers: OFFERS,
    async handle(c) {
      const form = formOf(c);
      try {
        return await answerLink(c, measure, schemaOf(), form);
      } catch (error) {
        const problem = form === CSV_MEDIA_TYPE ? problemOf(error, c.get("language")) : undefined;
        if (problem === undefined) throw error;
        return problemTable(problem);
      }
    },
  };
});

function formOf(c: AppContext): Form {
  const format = c.req.query("format");
  return format !== undefined && Object.hasOwn(FILE_TYPES, format)
    ? FILE_TYPES[format as keyof typeof FILE_TYPES]
    : negotiate(c, OFFERS);
}

async function answerLink(c: AppContext, measure: Measure, schema: z.ZodObject, form: Form): Promise<Response> {
  const language = c.get("language");
  const query = readQuery(c, schema);
  const { request, computed } = at(
    measure,
    () => {
      const link = LINK_FORMS[measure];
      const request = validateBody(
        link.schema as z.ZodType<RequestByMeasure[Measure]>,
        readLink(link, query),
        language,
      );
      const estimate = estimateOf(measure, request as never);
      const full = query.detail === "full" || form === WORKBOOK_MEDIA_TYPE;
      const computed = full ? answerEstimate(estimate, request, language) : answerSummary(estimate, request);
      assertFinite(computed, request);
      return { request, computed };
    },
    language,
  );
  const answer = withEdition<z.ZodType>(computed) as object;
  if (form === JSON_MEDIA_TYPE) return answerJson(c, answer);
  const { render, headers } = fileRenderers(`${measure}-estimate`)[form];
  return answerBytes(c, await render(answer, c, request), { mediaType: form, headers });
}

/** Computes, and moves what is wrong from the request to the parameters it was read from. */
function at<Answer>(measure: Measure, compute: () => Answer, language: AppContext["var"]["language"]): Answer {
  try {
    return compute();
  } catch (error) {
    const problem = problemOf(error, language);
    if (problem?.errors === undefined || problem.status !== 422) throw error;
    const { errors, errorsOmitted = 0 } = problem;
    throw invalidInput(
      errors.map((issue) => atParameter(LINK_FORMS[measure], issue, language)),
      errors.length + errorsOmitted,
    );
  }
}

/** The value of a function that is asked once: a start of the Worker must not wait for it. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
