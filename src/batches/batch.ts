import { assertFinite } from "../http/finite";
import { type Problem, ProblemError, problemBody, problemOf } from "../http/problem";
import type { Language } from "../i18n/language";
import { translate } from "../i18n/message";
import type { Estimate } from "../measures/estimate";
import { type Allowance, wholeSpent } from "./allowance";
import type { BatchMeasure } from "./measures";
import type { Figures, ResultWriter } from "./results";
import type { Row, RowReader } from "./rows";
import type { Totals } from "./totals";

export interface BatchSettings {
  readonly measure: BatchMeasure;
  readonly reader: RowReader;
  readonly writer: ResultWriter;
  /** `full` answers each row as its own operation would. */
  readonly detail: "figures" | "full";
  readonly language: Language;
  readonly allowance: Allowance;
  /** There where they were asked for. */
  readonly totals: Totals | undefined;
}

interface Computed {
  readonly answer: Figures;
  readonly estimate: Estimate;
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

  /** What stands after the last result. */
  get tail(): string {
    return this.#settings.totals?.line ?? "";
  }

  answer({ line, request, error }: Row): string {
    const { writer, totals } = this.#settings;
    const index = this.#index++;
    if (error !== undefined) return writer.problem(index, line, this.#problemOf(error, request), request);
    let computed: Computed;
    try {
      computed = this.#compute(request);
      assertFinite(computed.answer, request);
    } catch (thrown) {
      return writer.problem(index, line, this.#problemOf(thrown, request), request);
    }
    totals?.take(computed.estimate);
    return writer.answer(index, computed.answer, request);
  }

  #compute(request: unknown): Computed {
    const { measure, detail, language, allowance } = this.#settings;
    if (detail === "full") {
      if (allowance.isSpent) throw wholeSpent();
      return measure.answer(request, language, allowance);
    }
    const estimate = measure.estimate(request, allowance.explains ? language : undefined);
    return { estimate, answer: { annual: estimate.annual, lifetime: estimate.lifetime } };
  }

  #problemOf(thrown: unknown, request: unknown): Problem {
    const { language, reader, allowance, totals } = this.#settings;
    allowance.noteRefused();
    totals?.refuse();
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
