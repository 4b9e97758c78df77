import { z } from "@hono/zod-openapi";
import type { App } from "../http/environment";
import { ProblemError } from "../http/problem";
import { isProblemSlug, PROBLEM_SLUGS, PROBLEMS, problemType } from "../http/problem-registry";
import type { Language } from "../i18n/language";
import { translate } from "../i18n/message";
import { registerGet } from "../openapi/get-operation";

const descriptionSchema = z
  .strictObject({
    type: z.string().max(100).openapi({ description: "The `type` problems of this kind carry." }),
    title: z.string().max(200).openapi({ description: "The problem in one line." }),
    status: z.int().min(400).max(599).openapi({ format: "int32", description: "The HTTP status it is answered with." }),
    meaning: z.string().max(2000).openapi({ description: "What it means and what to do." }),
  })
  .openapi("ProblemDescription", { description: "What a problem type means, in the language of the answer." });

const SAMPLE = "validation-failed";

/** What the `type` of a problem leads to. */
export function registerProblemPages(app: App): void {
  registerGet(app, {
    path: "/problems/{slug}",
    operationId: "getProblemDescription",
    tag: "Service",
    summary: "What a problem type means",
    description: "The `type` of every problem leads here: what went wrong and what to do, in three languages.",
    parameters: z.strictObject({
      slug: z
        .string()
        .min(1)
        .max(64)
        .openapi({
          param: { name: "slug", in: "path" },
          description: `The last part of a problem's \`type\`: ${PROBLEM_SLUGS.join(", ")}.`,
          example: SAMPLE,
        }),
    }),
    answer: descriptionSchema,
    answerDescription: "The problem type.",
    handle({ parameters: { slug } }, c) {
      if (!isProblemSlug(slug)) throw new ProblemError("not-found", "noSuchPath");
      return describe(slug, c.get("language"));
    },
  });
}

function describe(slug: keyof typeof PROBLEMS, language: Language) {
  return {
    type: problemType(slug),
    title: translate(language, "problems", slug),
    status: PROBLEMS[slug].status,
    meaning: translate(language, "problemMeanings", slug),
  };
}
