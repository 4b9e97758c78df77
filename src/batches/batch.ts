import { assertFinite } from "../http/finite";
import { type Problem, ProblemError, problemBody, problemOf } from "../http/problem";
import type { Language } from "../i18n/language";
import { translate } from "../i18n/message";
import { type Allowance, wholeSpent } from "./allowance";
import type { BatchMeasure } from "./measures";
import type { Figures, ResultWriter } from "./results";
import type { Row, RowReader } from "./rows";

export interface BatchSettings {
  readonly measure: BatchMeasure;
  readonly reader: RowReader;
  readonly writer: ResultWriter;
  /** `full` answers each row as its own operation would. */
  readonly detail: "figures" | "full";
  readonly language: Language;
  readonly allowance: Allowance;
}

/** Answers rows one by one. Whatever is wrong with a row is answered in its place and spoils no other. */
export class Batch {
  readonly #settings: BatchSettings;
  #index = 0;

  constructor(settings: BatchSettings) {
    this.#settings = settings;
  }

  get head(): string {
    return this.#settings.writer.head;
  }

  answer({ line, request, error }: Row): string {
    const { writer } = this.#settings;
    const index = this.#index++;
    if (error !== undefined) return writer.problem(index, line, this.#problemOf(error, request), request);
    let answer: Figures;
    try {
      answer = this.#compute(request);
      assertFinite(answer, request);
    } catch (thrown) {
      return writer.problem(index, line, this.#problemOf(thrown, request), request);
    }
    return writer.answer(index, answer, request);
  }

  #compute(request: unknown): Figures {
    const { measure, detail, language, allowance } = this.#settings;
    if (detail === "full") {
      if (allowance.isSpent) throw wholeSpent();
      return measure.answer(request, language, allowance);
    }
    const { annual, lifetime } = measure.estimate(request, allowance.explains ? language : undefined);
    return { annual, lifetime };
  }

  #problemOf(thrown: unknown, request: unknown): Problem {
    const { language, reader, allowance } = this.#settings;
    allowance.noteRefused();
    const problem = problemOf(thrown, language);
    if (problem === undefined) return bugProblem(thrown, language);
    const { errors } = problem;
    return errors === undefined ? problem : { ...problem, errors: errors.map((each) => reader.explain(each, request)) };
  }
}

/** A bug of ours in one row: logged, and answered without inner details. */
function bugProblem(thrown: unknown, language: Language): Problem {
  const { name, stack } = thrown instanceof Error ? thrown : new ProblemError("internal-error", "internalError");
  console.error(JSON.stringify({ event: "bug", error: name, stack }));
  return problemBody(language, "internal-error", translate(language, "problemDetails", "internalError"));
}
