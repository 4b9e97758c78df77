import type { Reader } from "../reader";

/** A part of a result: its id, and its name in the list. */
export interface Part {
  readonly id: string;
  readonly name: string;
}

/** The parts of a long result, in the order in which they stand. */
export function Contents({ reader, parts }: { reader: Reader; parts: readonly Part[] }) {
  return (
    <nav class="parts" aria-label={reader.in("pageMemo", "contents")}>
      <ul>
        {parts.map(({ id, name }) => (
          <li>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
