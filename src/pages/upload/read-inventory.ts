import { type BegunCsv, beginCsv } from "../../batches/begin";
import type { BatchMeasure } from "../../batches/measures";
import type { Row } from "../../batches/rows";
import { partsOf } from "../../http/json-pointer";
import { ProblemError, problemOf } from "../../http/problem";
import type { ProblemIssue } from "../../http/problem-issue";
import type { Language } from "../../i18n/language";
import { sentencesOf } from "../forms/place-errors";
import { FAULTS_SHOWN, type Fault, faultOf } from "./fault";
import { Kinds, type RowGroup } from "./kinds";
import { isAmount, ProjectOptions } from "./project-options";

/** An inventory taken together, or all that is wrong with it: nothing is computed without the rows that are wrong. */
export type Inventory =
  | {
      readonly ok: true;
      readonly rows: number;
      readonly options: Readonly<Record<string, unknown>>;
      readonly groups: readonly RowGroup[];
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The most groups one estimate takes. */
export const MOST_KINDS = 200;

/** Reads a CSV inventory with the columns and rules of a batch. */
export async function readInventory(bytes: Uint8Array, measure: BatchMeasure, language: Language): Promise<Inventory> {
  const unreadable = formatFault(bytes, language);
  if (unreadable !== undefined) return { ok: false, faults: [unreadable] };
  let begun: BegunCsv;
  try {
    begun = await beginCsv(sourceOf(bytes), measure, language);
  } catch (thrown) {
    return { ok: false, faults: headerFaults(thrown, language) };
  }
  return readRows(begun, measure, language);
}

function readRows(begun: BegunCsv, measure: BatchMeasure, language: Language): Inventory {
  const project = new ProjectOptions(begun.header.columns.map((each) => each?.column));
  const kinds = new Kinds();
  const faults: Fault[] = [];
  let rows = 0;
  for (const row of rowsOf(begun)) {
    rows++;
    const wrong = rowFaults(row, begun, measure, language);
    if (wrong.length === 0) wrong.push(...oddFaults(row, project, language));
    faults.push(...wrong);
    if (faults.length >= FAULTS_SHOWN) break;
    if (faults.length > 0) continue;
    const { name, groups } = row.request as { name?: string; groups: readonly [RowGroup] };
    kinds.add(name, groups[0]);
  }
  if (rows === 0) faults.push(faultOf(language, "noRows"));
  if (kinds.size > MOST_KINDS && faults.length === 0) {
    const parameters = { count: kinds.size, limit: MOST_KINDS };
    faults.push({ ...faultOf(language, "tooManyKinds", parameters), batchTakesIt: true });
  }
  if (faults.length > 0) return { ok: false, faults: faults.slice(0, FAULTS_SHOWN) };
  return { ok: true, rows, options: project.options(), groups: kinds.groups() };
}

function* rowsOf({ reader, begun, splitter }: BegunCsv): Generator<Row> {
  for (const line of [...begun, ...splitter.end()]) yield* reader.push(line);
  yield* reader.end();
}

/** What the measure itself would refuse. */
function rowFaults(row: Row, begun: BegunCsv, measure: BatchMeasure, language: Language): Fault[] {
  const { line, request, error } = row;
  try {
    if (error !== undefined) throw error;
    measure.estimate(request, language);
    return [];
  } catch (thrown) {
    const problem = problemOf(thrown, language);
    if (problem === undefined) throw thrown;
    if (problem.errors === undefined) return [{ line, text: problem.detail }];
    return problem.errors
      .map((issue) => begun.reader.explain(issue, request))
      .map((issue) => ({ line, ...issueFault(issue, issue.pointer ?? "", language) }));
  }
}

function oddFaults({ line, request }: Row, project: ProjectOptions, language: Language): Fault[] {
  return project.add(request).map((column) => ({
    line,
    column: column.name,
    ...faultOf(language, isAmount(column) ? "amountInEveryRow" : "sameInEveryRow"),
  }));
}

function headerFaults(thrown: unknown, language: Language): Fault[] {
  if (!(thrown instanceof ProblemError)) throw thrown;
  if (thrown.slug === "empty-body") return [faultOf(language, "fileEmpty")];
  if (thrown.errors.length === 0) return [faultOf(language, "notText")];
  return thrown.errors.slice(0, FAULTS_SHOWN).map((issue) => issueFault(issue, issue.pointer ?? "", language));
}

function issueFault({ detail, hint }: ProblemIssue, place: string, language: Language): Fault {
  const column = partsOf(place).join(".");
  const text = sentencesOf(detail, hint, language);
  return column === "" ? { text } : { column, text };
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** What cannot be a table in text: a workbook, or bytes no text holds. */
function formatFault(bytes: Uint8Array, language: Language): Fault | undefined {
  if (ZIP.every((byte, index) => bytes[index] === byte)) return faultOf(language, "workbook");
  return bytes.includes(0) ? faultOf(language, "notText") : undefined;
}

function sourceOf(bytes: Uint8Array): Parameters<typeof beginCsv>[0] {
  const chunks = [bytes];
  return { read: () => Promise.resolve(chunks.shift()), cancel: () => Promise.resolve() };
}
