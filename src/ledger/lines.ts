/** Lines of a calculation at most, for each member of a list of a request. */
const LINES_OF_MEMBER: Readonly<Record<string, number>> = {
  groups: 46,
  steps: 4,
  facades: 14,
  otherCashFlows: 3,
  items: 30,
  components: 8,
  readings: 4,
};

/** What an answer does with each line, as many times as it costs what computing it once does. */
export const ANSWER_PASSES = 700;

/** Lines that the lists of a request lead to, whatever they stand in. */
export function linesOfLists(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let lines = 0;
  for (const [name, member] of Object.entries(value)) {
    if (Array.isArray(member)) lines += member.length * (LINES_OF_MEMBER[name] ?? 0);
    lines += linesOfLists(member);
  }
  return lines;
}

/** What an answer costs whose lines come from its lists. */
export function workOfLists(request: object): number {
  return linesOfLists(request) * ANSWER_PASSES;
}
