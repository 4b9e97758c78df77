/** One thing wrong with the request. */
export interface ProblemIssue {
  /** Where in the body: JSON Pointer in URI fragment form (RFC 6901 §6), e.g. `#/groups/0/quantity`. */
  readonly pointer?: string;
  /** Which query or path parameter, where it is not the body. */
  readonly parameter?: string;
  /** What is wrong, for programs: the same in every language. */
  readonly code: string;
  readonly detail: string;
  /** What would mend it. */
  readonly hint?: string;
}

/** The code of what is wrong, from the key of its text: `belowMinimum` is `below-minimum`. */
export function codeOf(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
