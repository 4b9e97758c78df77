import type { EstimateAnswer } from "../ask-api";

export type Advice = NonNullable<EstimateAnswer["advice"]>[number];

/** Of several changes for one end the first that is enough, or else the first; what changes no number stays. */
export function firstOfEach(advice: readonly Advice[]): Advice[] {
  const ends = Map.groupBy(
    advice.filter(({ changes }) => changes.length > 0),
    ({ for: end }) => end,
  );
  const first = [...ends.values()].map((same) => same.find(({ reaches }) => reaches) ?? same[0]);
  return advice.filter((entry) => entry.changes.length === 0 || first.includes(entry));
}
