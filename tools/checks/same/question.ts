/** One request both services get. */
export interface Question {
  /** Under which the answer is counted. */
  readonly kind: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

/** A good body of an operation. */
export interface Example {
  readonly method: string;
  readonly path: string;
  readonly value: unknown;
}

export const JSON_TYPE = "application/json";
