import { requireAsset } from "../../http/asset";
import type { PageContext } from "../page-context";
import { allRecordsFile, readRecords, type ShownRecord } from "./record-files";

/** The parameter of a search, and how much of it is read. */
export const SEARCH_PARAMETER = "q";
export const MOST_CHARACTERS = 100;
const MOST_WORDS = 8;

/** Records shown at once; who finds more adds a word. */
export const MOST_SHOWN = 50;

export interface Search {
  /** As they were typed, no longer than is read of them. */
  readonly words: string;
  readonly count: number;
  readonly records: readonly ShownRecord[];
}

const folded = (text: string) => text.normalize("NFKC").toLowerCase();

/** All records in the language of the page, one a line. */
export async function recordLines({ c, reader }: PageContext): Promise<string[]> {
  return (await (await requireAsset(c, allRecordsFile(reader.language))).text()).split("\n");
}

/** The records that hold every word asked for, wherever it stands in what they show; undefined where nothing is asked. */
export async function searchRecords(
  context: PageContext,
  isAsked: (line: string) => boolean = () => true,
): Promise<Search | undefined> {
  const words = (context.query[SEARCH_PARAMETER] ?? "").trim().slice(0, MOST_CHARACTERS);
  const wanted = folded(words).split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  if (wanted.length === 0) return undefined;
  const holds = (text: string) => wanted.every((word) => text.includes(word));
  // Most lines are told apart before they are parsed; a quotation mark is written otherwise there, so only letters count.
  const likely = (line: string) => {
    const text = folded(line);
    return wanted.every((word) => /["\\]/.test(word) || text.includes(word));
  };
  const lines = (await recordLines(context)).filter((line) => isAsked(line) && likely(line));
  const found = readRecords(lines).filter((record) => holds(folded(visibleText(record))));
  return { words, count: found.length, records: found.slice(0, MOST_SHOWN) };
}

function visibleText({ collectionTitle, id, title, texts, facts, note, source, year }: ShownRecord): string {
  const said = facts.flatMap(({ label, value }) => [label, value.text]);
  return [collectionTitle, id, title.text, ...texts, ...said, note?.text, source, year].join(" ");
}
