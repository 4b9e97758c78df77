export type Status = "pass" | "fail" | "unknown";

/** A percentage under the cautious and the generous reading of the tier edges; equal where no edge is met. */
export interface Readings {
  readonly low: number;
  readonly high: number;
}

/** Passes if even the cautious reading reaches it, fails if even the generous one does not. */
export function reaches({ low, high }: Readings, percent: number): Status {
  if (low >= percent) return "pass";
  return high >= percent ? "unknown" : "fail";
}

/** One status for several: the weakest. */
export function weakest(statuses: readonly Status[]): Status {
  if (statuses.includes("fail")) return "fail";
  return statuses.includes("unknown") ? "unknown" : "pass";
}
