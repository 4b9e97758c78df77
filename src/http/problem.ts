import type { Language } from "../i18n/language";
import { type MessageKey, type MessageParameters, translate } from "../i18n/message";
import { InputError } from "../ledger/input-error";
import { inputProblemErrors } from "./input-problem";
import type { ProblemIssue } from "./problem-issue";
import { PROBLEMS, type ProblemSlug, type ProblemStatus, problemType } from "./problem-registry";

/** Problem details of RFC 9457. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: ProblemStatus;
  readonly detail: string;
  readonly errors?: readonly ProblemIssue[];
  /** Only on 500, to be quoted in a report. Elsewhere the same request must give the same bytes. */
  readonly requestId?: string;
}

export type ProblemDetailKey = MessageKey<"problemDetails">;

/** Thrown anywhere below a route; answered as problem details in the language of the request. */
export class ProblemError extends Error {
  readonly slug: ProblemSlug;
  readonly detailKey: ProblemDetailKey;
  readonly parameters: MessageParameters;
  readonly errors: readonly ProblemIssue[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    slug: ProblemSlug,
    detailKey: ProblemDetailKey,
    options: {
      readonly parameters?: MessageParameters;
      readonly errors?: readonly ProblemIssue[];
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(`${slug}: ${detailKey}`);
    this.name = "ProblemError";
    this.slug = slug;
    this.detailKey = detailKey;
    this.parameters = options.parameters ?? {};
    this.errors = options.errors ?? [];
    this.headers = options.headers ?? {};
  }
}

/** A problem body. The order of its members is fixed, so that the same problem gives the same bytes. */
export function problemBody(
  language: Language,
  slug: ProblemSlug,
  detail: string,
  errors: readonly ProblemIssue[] = [],
): Problem {
  return {
    type: problemType(slug),
    title: translate(language, "problems", slug),
    status: PROBLEMS[slug].status,
    detail,
    ...(errors.length > 0 && { errors }),
  };
}

/** The problem an error stands for, or undefined where the error is a bug of ours. */
export function problemOf(error: unknown, language: Language): Problem | undefined {
  if (error instanceof ProblemError) {
    const detail = translate(language, "problemDetails", error.detailKey, error.parameters);
    return problemBody(language, error.slug, detail, error.errors);
  }
  if (error instanceof InputError) {
    const errors = inputProblemErrors(error, language);
    const detail = translate(language, "problemDetails", "inputInvalid", { count: errors.length });
    return problemBody(language, "validation-failed", detail, errors);
  }
  return undefined;
}
