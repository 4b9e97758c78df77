import { csvText } from "../formats/csv";
import { CSV_MEDIA_TYPE } from "../formats/media-types";
import type { Problem } from "../http/problem";
import type { ProblemIssue } from "../http/problem-issue";

const COLUMNS = ["status", "title", "parameter", "detail", "hint", "code"] as const;

/** A problem as a table, for a spreadsheet that asked for one: a row for each thing wrong. */
export function problemTable({ type, status, title, detail, errors }: Problem): Response {
  const whole = [{ code: type.slice(type.lastIndexOf("/") + 1), detail }];
  const rows = (errors ?? whole).map((issue) => {
    const { parameter, pointer, code, detail, hint }: ProblemIssue = issue;
    return [status, title, parameter ?? pointer, detail, hint, code];
  });
  return new Response(csvText(COLUMNS, rows), {
    status,
    headers: { "content-type": `${CSV_MEDIA_TYPE}; charset=utf-8`, "cache-control": "no-store" },
  });
}
