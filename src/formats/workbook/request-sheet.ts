import type { SheetWriter } from "./sheet";
import type { Words } from "./words";

/** What was asked, and where. */
export interface Asked {
  readonly request?: unknown;
  /** Address the answer was fetched from. */
  readonly url?: string | undefined;
  /** Address the request can be sent to again. */
  readonly sendTo?: string | undefined;
}

/** A cell holds 32,767 characters; shorter pieces are easier to copy. */
const PIECE = 8000;
const MOST_LINES = 2000;

/** The request as it can be sent again: the lines below the heading, one below the other, are the body. */
export function writeRequest(sheet: SheetWriter, { request, url, sendTo }: Asked, { texts }: Words): void {
  sheet.title(texts.request);
  sheet.note(texts.requestNote);
  for (const [label, address] of [
    [texts.requestLink, url],
    [texts.requestSendTo, sendTo],
  ] as const) {
    if (address !== undefined) sheet.add(label, { value: address, style: "link", link: address });
  }
  sheet.heading("", texts.requestBody);
  for (const line of linesOf(request)) sheet.add("", { value: line, style: "result" });
}

/** Readable where it is short; else in pieces, none of which ends inside a pair of halves. */
function linesOf(request: unknown): string[] {
  const lines = JSON.stringify(request, null, 1).split("\n");
  if (lines.length <= MOST_LINES && lines.every((line) => line.length <= PIECE)) return lines;
  return JSON.stringify(request).match(new RegExp(`.{1,${PIECE}}`, "gsu")) ?? [];
}
