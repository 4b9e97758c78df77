import type { MessageKey, MessageParameters } from "../i18n/message";

/** What is wrong. The same key with `Hint` appended has the text that says what mends it. */
export type InputIssueKey = Exclude<MessageKey<"inputIssues">, `${string}Hint`>;

/** One thing wrong with a request that is well formed: where, what, and what would mend it. */
export interface InputIssue {
  /** JSON Pointer fragment, e.g. `#/groups/0/existing`. */
  readonly pointer: string;
  readonly key: InputIssueKey;
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
