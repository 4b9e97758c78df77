import { doneBy, firstBodies, isDone } from "../../reference/cooperation";
import type { Reader } from "../reader";
import type { Subsidy } from "./sentence";
import { SourceLink } from "./source-link";

type Step = Subsidy["nextSteps"][number];

/** The steps of this city: what its cooperation has on record as done, the first ahead of each procedure, whom to write to. */
export function NextSteps({ reader, subsidy: { nextSteps } }: { reader: Reader; subsidy: Subsidy }) {
  const { done, first } = placeOf(nextSteps);
  return (
    <section id="steps" class="steps">
      <h2>{reader.in("pageMemo", "steps")}</h2>
      <div class="columns">
        <ul class="present">
          {[...done, ...first].map((step) => (
            <StepItem reader={reader} step={step} isFirst={first.includes(step)} withTrack />
          ))}
        </ul>
        <div>
          <h3>{reader.in("pageMemo", "writeTo")}</h3>
          <ol>
            {firstBodies().map(({ id, source, url }) => (
              <li>
                <b>{reader.named("agencyNames", id)}</b>: {reader.in("pageMemo", `writeTo.${id}`)}{" "}
                <span class="origin">
                  <SourceLink reader={reader} source={source} url={url} />
                </span>
              </li>
            ))}
          </ol>
        </div>
      </div>
      <details class="printed">
        <summary>{reader.in("pageMemo", "stepsAll", { count: nextSteps.length })}</summary>
        <ul class="all">
          {nextSteps.map((step) => (
            <StepItem reader={reader} step={step} isFirst={first.includes(step)} />
          ))}
        </ul>
        <p class="clocks">
          {reader.in("pageResult", "twoClocks")} {reader.in("pageMemo", "noContacts")}
        </p>
      </details>
    </section>
  );
}

/** Where the city stands: what is done, and of each procedure the first step behind the last one done. */
function placeOf(steps: readonly Step[]): { done: readonly Step[]; first: readonly Step[] } {
  const tracks = Map.groupBy(steps, ({ track }) => track);
  const first = [...tracks.values()].flatMap((track) => {
    const next = track[track.findLastIndex(({ id }) => isDone(id)) + 1];
    return next === undefined ? [] : [next];
  });
  return { done: steps.filter(({ id }) => isDone(id)), first };
}

interface StepItemProps {
  readonly reader: Reader;
  readonly step: Step;
  readonly isFirst: boolean;
  /** Whether it stands apart from its procedure, which is then named, and without the source of what is done. */
  readonly withTrack?: boolean;
}

function StepItem({ reader, step, isFirst, withTrack = false }: StepItemProps) {
  const { id, track, step: text, responsible, durationDays, documents } = step;
  const record = doneBy(id);
  const facts = [
    ...(responsible === null ? [] : [responsible]),
    ...documents,
    ...(durationDays === null ? [] : [reader.in("pageResult", "days", { days: durationDays })]),
  ];
  return (
    <li class={isFirst ? "first" : undefined}>
      <StepMark reader={reader} isDone={record !== undefined} isFirst={isFirst} />{" "}
      {withTrack ? `${reader.in("pageMemo", `track.${track}`)}: ` : ""}
      {text}
      {facts.map((fact) => (
        <small class="facts">
          {" "}
          · <span>{fact}</span>
        </small>
      ))}
      {record === undefined || !isDone(id) ? (
        ""
      ) : (
        <small class="record">
          {reader.in("pageMemo", `done.${id}`)}{" "}
          {withTrack ? "" : <SourceLink reader={reader} source={record.source} url={record.url} />}
        </small>
      )}
    </li>
  );
}

function StepMark({ reader, isDone, isFirst }: { reader: Reader; isDone: boolean; isFirst: boolean }) {
  if (!isDone && !isFirst) return <span aria-hidden="true">○</span>;
  return (
    <b class="mark">
      <span aria-hidden="true">{isDone ? "✓" : "▶"}</span> {reader.in("pageMemo", isDone ? "stepDone" : "stepFirst")}
    </b>
  );
}
