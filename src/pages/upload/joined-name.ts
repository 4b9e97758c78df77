/** What the name of a group may have; the schema of an estimate says so too. */
const MOST_CHARACTERS = 120;

/**
 * One name for several rows, the same in every language: the names as far as they fit, and how many more there are.
 *
 * @example
 * joinedName(new Set(["Jalan Braga", "Jalan Kopo"])); // "Jalan Braga, Jalan Kopo"
 */
export function joinedName(names: ReadonlySet<string>): string | undefined {
  const [first, ...others] = names;
  if (first === undefined) return undefined;
  let text = first;
  let left = others.length;
  for (const other of others) {
    const longer = `${text}, ${other}`;
    if (longer.length + more(left - 1).length > MOST_CHARACTERS) break;
    text = longer;
    left--;
  }
  const end = more(left);
  // A character of two halves is not cut between them.
  return text.slice(0, MOST_CHARACTERS - end.length).replace(/[\uD800-\uDBFF]$/, "") + end;
}

function more(count: number): string {
  return count === 0 ? "" : ` (+${count})`;
}
