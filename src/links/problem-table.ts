import { csvText } from "../formats/csv";
import { CSV_MEDIA_TYPE } from "../formats/media-types";
import type { Problem } from "../http/problem";

const COLUMNS = ["status", "title", "parameter", "detail", "hint"] as const;

/** A problem as a table, for a spreadsheet that asked for one: a row for each thing wrong. */
export function problemTable({ status, title, detail, errors = [{ detail }] }: Problem): Response {
  const rows = errors.map(({ parameter, pointer, detail, hint }) => [
    status,
    title,
    parameter ?? pointer,
    detail,
    hint,
  ]);
  return new Response(csvText(COLUMNS, rows), {
    status,
    headers: { "content-type": `${CSV_MEDIA_TYPE}; charset=utf-8`, "cache-control": "no-store" },
  });
}
