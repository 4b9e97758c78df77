import type { Reader } from "../reader";

/** A part of a result: its id, its name in the list, and whether this result has it. */
interface Part {
  readonly id: string;
  readonly name: string;
  readonly there: boolean;
}

/** The parts of a long result, in the order in which they stand. */
export function Contents({ reader, parts }: { reader: Reader; parts: readonly Part[] }) {
  return (
    <nav class="parts" aria-label={reader.in("pageMemo", "contents")}>
      <ul>
        {parts
          .filter(({ there }) => there)
          .map(({ id, name }) => (
            <li>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
