/** What explains an answer rather than says it. */
const EXPLANATIONS = new Set([
  "assumptions",
  "calculation",
  "readings",
  "nextSteps",
  "cashFlow",
  "decidedBy",
  "disclaimer",
  "methodology",
  "otherUrls",
]);
/** An assistant reads every word it is given; a list has a beginning. */
const MOST_ENTRIES = 20;
const CRITERIA = "criteria";
/** Whose criteria are told with their remedies: the answer's own, and those of the subsidy in it. */
const REMEDIES_DOWN_TO = 2;

/** An answer cut down to what decides, with the names of the lists of which not all is shown. */
export function shorten(answer: object): object {
  const found: Found = { cut: new Set(), said: new Set() };
  const short = shortened(answer, "", 0, found) as object;
  return found.cut.size === 0 ? short : { ...short, firstEntriesOnly: [...found.cut] };
}

interface Found {
  /** Names of lists that were cut. */
  readonly cut: Set<string>;
  /** Messages that need not be said twice. */
  readonly said: Set<unknown>;
}

function shortened(value: unknown, name: string, depth: number, found: Found): unknown {
  if (Array.isArray(value)) {
    if (value.length > MOST_ENTRIES) found.cut.add(name);
    return value.slice(0, MOST_ENTRIES).map((entry) => shortened(entry, name, depth, found));
  }
  if (typeof value !== "object" || value === null) return value;
  if (name === CRITERIA) return shortCriterion(value as Criterion, depth);
  const parts = Object.entries(value).filter(
    ([key, part]) => !EXPLANATIONS.has(key) && !(key === "message" && found.said.has(part)),
  );
  if ("message" in value) found.said.add(value.message);
  return Object.fromEntries(parts.map(([key, part]) => [key, shortened(part, key, depth + 1, found)]));
}

interface Criterion {
  readonly id: string;
  readonly status: string;
  readonly remedy?: string;
}

/** What passes needs no words. */
function shortCriterion({ id, status, remedy }: Criterion, depth: number): Criterion {
  const told = status !== "pass" && remedy !== undefined && depth <= REMEDIES_DOWN_TO;
  return { id, status, ...(told && { remedy }) };
}
