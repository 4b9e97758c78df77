import type { EstimateAnswer } from "../estimate-answer";

/** A number (or a class) that somebody printed, and how to ask the API for it. */
export interface ValidationFigure {
  readonly what: string;
  readonly path: string;
  readonly request: object;
  readonly printed: number | string;
  readonly unit: string;
  /** Largest difference the rounding of the print allows, in the unit; for a class there is none. */
  readonly tolerance: number;
  // biome-ignore lint/suspicious/noExplicitAny: each figure reads the answer of its own operation
  read(answer: any): number | string | undefined;
}

/** Figures of one source. */
export interface ValidationCase {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly url: string | null;
  /** Absent where the case names none. */
  readonly confidence?: string;
  readonly note?: string;
  readonly figures: readonly ValidationFigure[];
}

export const estimatePath = (measure: string) => `/v1/estimates/${measure}`;

/** The value of a line of an answer's calculation. */
export function stepValue(answer: Pick<EstimateAnswer, "calculation">, symbol: string): number | undefined {
  return answer.calculation.find((step) => step.symbol === symbol)?.value;
}

/** Whether our figure is the printed one, as far as its print goes. */
export function agrees({ printed, tolerance }: ValidationFigure, ours: number | string | undefined): boolean {
  if (typeof printed === "string" || typeof ours !== "number") return ours === printed;
  // A print of 35.9 allows 0.05; what binary floating point adds to that is not a difference.
  return Math.abs(ours - printed) <= tolerance + 1e-9 * Math.abs(printed);
}
