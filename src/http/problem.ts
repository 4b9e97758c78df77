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
  /** At most a hundred … */
  readonly errors?: readonly ProblemIssue[];
  /** … and how many more there are. */
  readonly errorsOmitted?: number;
  /** Only on 500, to be quoted in a report. Elsewhere the same request must give the same bytes. */
  readonly requestId?: string;
}

export type ProblemDetailKey = MessageKey<"problemDetails">;

/** More entries than this help nobody, and a hostile body could ask for a million of them. */
export const ERRORS_SHOWN = 100;

/** Thrown anywhere below a route; answered as problem details in the language of the request. */
export class ProblemError extends Error {
  readonly slug: ProblemSlug;
  readonly detailKey: ProblemDetailKey;
  readonly parameters: MessageParameters;
  readonly errors: readonly ProblemIssue[];
  readonly errorsOmitted: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    slug: ProblemSlug,
    detailKey: ProblemDetailKey,
    options: {
      readonly parameters?: MessageParameters;
      readonly errors?: readonly ProblemIssue[];
      readonly errorsOmitted?: number;
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(`${slug}: ${detailKey}`);
    this.name = "ProblemError";
    this.slug = slug;
    this.detailKey = detailKey;
    this.parameters = options.parameters ?? {};
    this.errors = options.errors ?? [];
    this.errorsOmitted = options.errorsOmitted ?? 0;
    this.headers = options.headers ?? {};
  }
}

/** The 422 of an input with these things wrong, of `count` in all. */
export function invalidInput(errors: readonly ProblemIssue[], count: number = errors.length): ProblemError {
  const shown = errors.slice(0, ERRORS_SHOWN);
  return count > shown.length
    ? new ProblemError("validation-failed", "inputInvalidTruncated", {
        parameters: { count, shown: shown.length },
        errors: shown,
        errorsOmitted: count - shown.length,
      })
    : new ProblemError("validation-failed", "inputInvalid", { parameters: { count }, errors: shown });
}

/** A problem body. The order of its members is fixed, so that the same problem gives the same bytes. */
export function problemBody(
  language: Language,
  slug: ProblemSlug,
  detail: string,
  errors: readonly ProblemIssue[] = [],
  errorsOmitted = 0,
): Problem {
  return {
    type: problemType(slug),
    title: translate(language, "problems", slug),
    status: PROBLEMS[slug].status,
    detail,
    ...(errors.length > 0 && { errors }),
    ...(errorsOmitted > 0 && { errorsOmitted }),
  };
}

/** The problem an error stands for, or undefined where the error is a bug of ours. */
export function problemOf(error: unknown, language: Language): Problem | undefined {
  if (error instanceof ProblemError) {
    const detail = translate(language, "problemDetails", error.detailKey, error.parameters);
    return problemBody(language, error.slug, detail, error.errors, error.errorsOmitted);
  }
  if (!(error instanceof InputError)) return undefined;
  const errors = inputProblemErrors(error.issues.slice(0, ERRORS_SHOWN), language);
  return problemOf(invalidInput(errors, error.issues.length), language);
}
