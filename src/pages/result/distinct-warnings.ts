import type { Reader } from "../reader";

interface Warning {
  readonly code: string;
  readonly pointer?: string | undefined;
}

/** A warning, and of how many further kinds of equipment of its measure the same is said. */
export interface WarningLine<W extends Warning> {
  readonly warning: W;
  readonly others: number;
}

/** Up to where the place of a warning says which measure it is of, where it is of one kind of equipment. */
const OF_A_KIND = /^#\/(?:measures\/\d+\/.*)?groups\//;

/** What is said of several kinds of equipment of a measure once, of the first of them. */
export function distinctWarnings<W extends Warning>(warnings: readonly W[]): WarningLine<W>[] {
  const same = Map.groupBy(warnings, (warning) => {
    const [place] = OF_A_KIND.exec(warning.pointer ?? "") ?? [];
    return place === undefined ? warning : `${warning.code} ${place}`;
  });
  return [...same.values()].map((each) => ({ warning: each[0] as W, others: each.length - 1 }));
}

/** The text of a warning, and after it of how many further kinds the same is said. */
export function withOthers(reader: Reader, text: string, others: number): string {
  return others === 0 ? text : reader.sentences([text, reader.in("pageResult", "moreKinds", { count: others })]);
}
