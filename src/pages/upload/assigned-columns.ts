import type { Column } from "../../batches/columns";
import { missingFrom } from "../../batches/header";
import type { HeaderColumn } from "../../batches/header-column";
import type { BatchMeasure } from "../../batches/measures";
import { isSetAside } from "../../batches/words/set-aside";
import { cut } from "../../i18n/cut";
import { textOf } from "../../tables/table";
import { type FoundHeader, type Heading, headingText, meaningOf } from "./found-header";

/** A column of a file and the field it is read into. */
export interface AssignedColumn {
  /** As its own header has it. */
  readonly heading: string;
  /** Undefined where it is not read. */
  readonly meaning: HeaderColumn | undefined;
  /** Whether it is not known what it holds. */
  readonly open: boolean;
  /** The first different values below. */
  readonly samples: readonly string[];
}

const SAMPLES = 3;

/** What somebody chose for the columns of a file, by their place: the name of a field, or nothing to leave it out. */
export type ChosenColumns = ReadonlyMap<number, string>;

export function assignColumns(header: FoundHeader, measure: BatchMeasure, chosen: ChosenColumns): AssignedColumn[] {
  const taken = new Set<Column>();
  const width = Math.max(header.headings.length, ...header.rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, index) => {
    const heading = header.headings[index] ?? { own: "", above: "" };
    const samples = samplesOf(header, index);
    const meaning = chosenMeaning(chosen.get(index), heading, measure) ?? knownMeaning(heading, measure, chosen, index);
    const isFirst = meaning !== undefined && !taken.has(meaning.column);
    if (isFirst) taken.add(meaning.column);
    return {
      heading: cut(headingText(heading)),
      meaning: isFirst ? meaning : undefined,
      open: !isFirst && !chosen.has(index) && samples.length > 0 && !isSetAside(headingText(heading)),
      samples,
    };
  });
}

/** The fields no row can be without and no column holds. */
export function missingColumns(assigned: readonly AssignedColumn[], { columns }: BatchMeasure): Column[] {
  return missingFrom(
    assigned.map(({ meaning }) => meaning),
    columns,
  );
}

/** A column that is chosen for what its heading means keeps what the heading says besides: its unit, or per cent. */
function chosenMeaning(name: string | undefined, heading: Heading, measure: BatchMeasure): HeaderColumn | undefined {
  const column = measure.columns.find((each) => each.name === name);
  if (column === undefined) return undefined;
  const own = meaningOf(heading, measure);
  return own?.column === column ? own : { column };
}

function knownMeaning(heading: Heading, measure: BatchMeasure, chosen: ChosenColumns, index: number) {
  return chosen.has(index) ? undefined : meaningOf(heading, measure);
}

function samplesOf({ rows }: FoundHeader, index: number): string[] {
  const samples = new Set<string>();
  for (const { cells } of rows) {
    const text = textOf(cells[index]);
    if (text !== "") samples.add(cut(text));
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}
