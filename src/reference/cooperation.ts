import { assertProvenance, type RecordCore } from "../ledger/record";
import { agencies, cooperationTimeline } from "./data/approval-pathway.json";

/** Steps of which the timeline of the cooperation of Bandung and Kawasaki has a record, by the latest of them. */
const DONE_BY = { exploration: "kickoff-2014", mou: "mou-2020" } as const;

/** Whom a city writes to first: who administers the programme, then the secretariat in its own country. */
const FIRST_BODIES = ["gec", "kemenko-perekonomian"] as const;

export type DoneStep = keyof typeof DONE_BY;
export type FirstBody = (typeof FIRST_BODIES)[number];

function recordOf<Id extends string>(
  rows: readonly { readonly id: string }[],
  id: Id,
): RecordCore & { readonly id: Id } {
  const row = rows.find((each) => each.id === id);
  if (row === undefined) throw new Error(`approval-pathway: no record ${id}`);
  return assertProvenance("approval-pathway", row as never) as RecordCore & { readonly id: Id };
}

/** The record that says a step is done; undefined where none does. */
export function doneBy(step: string): RecordCore | undefined {
  return Object.hasOwn(DONE_BY, step) ? recordOf(cooperationTimeline, DONE_BY[step as DoneStep]) : undefined;
}

export function isDone(step: string): step is DoneStep {
  return Object.hasOwn(DONE_BY, step);
}

/** The bodies to write to, with the page a source gives for each. */
export function firstBodies() {
  return FIRST_BODIES.map((id) => recordOf(agencies, id));
}
