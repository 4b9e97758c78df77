import { type CsvValue, csvText } from "../formats/csv";
import { CSV_MEDIA_TYPE } from "../formats/media-types";

/** Records as a table: a column for each value any of them has, named by its path (`values.hoursPerYear`). */
export function recordTable(records: readonly object[]): string {
  const rows = records.map((record) => new Map(cellsOf(record, "")));
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return csvText(
    names,
    rows.map((row) => names.map((name) => row.get(name))),
  );
}

/** Lists of plain values stand in one cell; of anything else, as JSON has them. */
function cellsOf(value: unknown, name: string): [string, CsvValue][] {
  if (Array.isArray(value)) {
    const isPlain = value.every((each) => typeof each !== "object" || each === null);
    return [[name, isPlain ? value.join("; ") : JSON.stringify(value)]];
  }
  if (typeof value !== "object" || value === null) return [[name, value as CsvValue]];
  return Object.entries(value).flatMap(([field, inner]) => cellsOf(inner, name === "" ? field : `${name}.${field}`));
}

/** The CSV form of an answer, by the records in it. */
export function csvOf<Answer>(fileName: string, recordsOf: (answer: Answer) => readonly object[]) {
  return {
    [CSV_MEDIA_TYPE]: {
      format: "csv",
      render: (answer: Answer) => recordTable(recordsOf(answer)),
      headers: { "content-disposition": `attachment; filename="${fileName}.csv"` },
    },
  };
}
