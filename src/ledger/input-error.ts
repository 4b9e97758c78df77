import type { MessageParameters } from "../i18n/message";

/** One thing wrong with a request that is well formed: where, what, and what would mend it. */
export interface InputIssue {
  /** JSON Pointer fragment, e.g. `#/groups/0/existing`. */
  readonly pointer: string;
  /** Key of the catalogue group `inputIssues`; its text says what is wrong and how to fix it. */
  readonly key: string;
  readonly parameters?: MessageParameters;
}

/** Thrown by the measures for input no schema can judge (a lamp without a row, times that overlap). Answered as 422. */
export class InputError extends Error {
  readonly issues: readonly InputIssue[];

  constructor(...issues: InputIssue[]) {
    super(issues.map(({ pointer, key }) => `${pointer}: ${key}`).join("; "));
    this.name = "InputError";
    this.issues = issues;
  }
}
