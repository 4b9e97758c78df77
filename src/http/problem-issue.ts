/** One thing wrong with the request. */
export interface ProblemIssue {
  /** Where in the body: JSON Pointer in URI fragment form (RFC 6901 §6), e.g. `#/groups/0/quantity`. */
  readonly pointer?: string;
  /** Which query or path parameter, where it is not the body. */
  readonly parameter?: string;
  readonly detail: string;
  /** What would mend it. */
  readonly hint?: string;
}
