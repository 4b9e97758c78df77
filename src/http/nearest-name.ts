/** Longest edit distance that still reads as a slip of the finger, by the length of the name. */
function toleranceOf(name: string): number {
  return name.length <= 4 ? 1 : Math.ceil(name.length / 4);
}

/** The known name a misspelt one was probably meant to be, or undefined. Case and `_`, `-` do not count. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const wanted = plain(name);
  // A name far longer than any field is no slip of the finger, and comparing it would cost time for nothing.
  if (wanted.length > 64) return undefined;
  let nearest: string | undefined;
  let least = toleranceOf(wanted) + 1;
  for (const candidate of known) {
    const distance = editDistance(wanted, plain(candidate));
    if (distance < least) {
      least = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[_-]/g, "");
}

/** Levenshtein distance, one row at a time. */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const substituted = (row[j - 1] as number) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[right.length] as number;
}
