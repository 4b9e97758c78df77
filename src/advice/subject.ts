import type { Measure } from "../ledger/measure";
import type { SubsidyAssessment } from "../subsidy/assessment";
import type { SubsidyOptions } from "../subsidy/input";
import type { Scalable } from "./change/scale";
import type { Whole } from "./result";

/** A request as far as advice can change it. */
export type AdviceRequest<M extends Measure = Measure> = Scalable<M> & {
  readonly subsidy?: SubsidyOptions | undefined;
};

/** A request with a subsidy, what it comes to, and the estimate of any other like it. */
export interface SubsidySubject<Request extends { readonly subsidy?: SubsidyOptions | undefined }> {
  readonly request: Request;
  readonly now: Whole & { readonly subsidy: SubsidyAssessment };
  /** Undefined where the changed request would be refused. */
  readonly complete: (request: Request) => Whole | undefined;
}

/** What the advice on one measure is about. */
export interface AdviceSubject extends SubsidySubject<AdviceRequest> {
  readonly measure: Measure;
}
