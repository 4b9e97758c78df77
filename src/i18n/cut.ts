/** Longer than any name, number or choice; nobody needs to read back more than this of what was no such thing. */
const MOST_CHARACTERS = 60;

/** What somebody sent, short enough to be shown. */
export function cut(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS).toWellFormed()}…` : text;
}
