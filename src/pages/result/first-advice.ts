import type { EstimateAnswer } from "../ask-api";

export type Advice = NonNullable<EstimateAnswer["advice"]>[number];

/** Advice by where it leads: what leads to the very same request is one line. */
export interface AdviceLine {
  /** The first of them, with everything they say. */
  readonly entry: Advice;
  readonly all: readonly Advice[];
}

/** Between two sentences, in any of the languages. */
const BETWEEN_SENTENCES = /(?<=\.) |(?<=。)/;

/** Advice that leads to the same request once, with the effects of all of it, each sentence once. */
export function adviceLines(advice: readonly Advice[], join: (sentences: readonly string[]) => string): AdviceLine[] {
  const same = Map.groupBy(advice, (entry) =>
    entry.request === undefined || entry.changes.length === 0 ? entry : JSON.stringify(entry.request),
  );
  return [...same.values()].map((all) => {
    const [entry] = all as [Advice, ...Advice[]];
    const sentences = new Set(all.flatMap(({ detail }) => detail.split(BETWEEN_SENTENCES)));
    return { entry: all.length === 1 ? entry : { ...entry, detail: join([...sentences]) }, all };
  });
}

/** Of several changes for one end the first that is enough, or else the first; what changes no number stays. */
export function firstOfEach(advice: readonly Advice[]): Advice[] {
  const ends = Map.groupBy(
    advice.filter(({ changes }) => changes.length > 0),
    ({ for: end }) => end,
  );
  const first = [...ends.values()].map((same) => same.find(({ reaches }) => reaches) ?? same[0]);
  return advice.filter((entry) => entry.changes.length === 0 || first.includes(entry));
}
