import { CFB } from "@e965/xlsx";
import { firstChange } from "./first-change.ts";
import type { Answer } from "./send.ts";

export interface Difference {
  /** What differs: the status, a header, the byte, the place in the JSON or the part of a workbook. */
  readonly where: string;
  /** Every value of the earlier JSON is still at its place: members were added, or moved. */
  readonly addsOnly?: boolean;
  readonly before: string;
  readonly after: string;
}

/** Of the moment, not of the answer. */
const MOMENTARY = new Set([
  "date",
  "last-modified",
  "x-request-id",
  "connection",
  "keep-alive",
  "transfer-encoding",
  "content-length",
]);
const SHOWN_BEFORE = 60;
const SHOWN_AFTER = 120;

/** The first difference between two answers, or undefined where they are the same. */
export function differenceOf(one: Answer, other: Answer): Difference | undefined {
  if (one.status !== other.status) return { where: "status", before: `${one.status}`, after: `${other.status}` };
  const body = bodyDifference(one, other);
  if (body !== undefined) return body;
  // A tag is of the bytes; workbooks that differ in nothing but the time they were packed have different ones.
  const ignored = one.body.equals(other.body) ? MOMENTARY : new Set([...MOMENTARY, "etag"]);
  for (const name of new Set([...Object.keys(one.headers), ...Object.keys(other.headers)])) {
    const [before, after] = [one.headers[name], other.headers[name]];
    if (before !== after && !ignored.has(name))
      return { where: `header ${name}`, before: before ?? "(none)", after: after ?? "(none)" };
  }
  return undefined;
}

function bodyDifference(one: Answer, other: Answer): Difference | undefined {
  if (one.body.equals(other.body)) return undefined;
  if (isJson(one) && isJson(other)) return jsonDifference(one.body, other.body);
  if (!isZip(one.body) || !isZip(other.body)) return bytesDifference(one.body, other.body);
  const [parts, others] = [partsOf(one.body), partsOf(other.body)];
  for (const name of new Set([...parts.keys(), ...others.keys()])) {
    const [before, after] = [parts.get(name), others.get(name)];
    if (before === undefined || after === undefined)
      return { where: `part ${name}`, before: before ? "there" : "missing", after: after ? "there" : "missing" };
    const difference = bytesDifference(before, after);
    if (difference !== undefined) return { ...difference, where: `part ${name}, ${difference.where}` };
  }
  return undefined;
}

function jsonDifference(one: Buffer, other: Buffer): Difference | undefined {
  const bytes = bytesDifference(one, other);
  const change = firstChange(JSON.parse(one.toString()), JSON.parse(other.toString()));
  if (bytes === undefined || change === undefined) return bytes && { ...bytes, addsOnly: true };
  const shown = (value: unknown) => `${JSON.stringify(value)}`.slice(0, SHOWN_BEFORE + SHOWN_AFTER);
  return { where: `${bytes.where}, ${change.pointer}`, before: shown(change.before), after: shown(change.after) };
}

function bytesDifference(one: Buffer, other: Buffer): Difference | undefined {
  if (one.equals(other)) return undefined;
  const shorter = Math.min(one.length, other.length);
  let at = 0;
  while (at < shorter && one[at] === other[at]) at++;
  const around = (body: Buffer) =>
    body
      .subarray(Math.max(0, at - SHOWN_BEFORE), at + SHOWN_AFTER)
      .toString()
      .replaceAll("\n", "⏎");
  return { where: `byte ${at} of ${one.length} and ${other.length}`, before: around(one), after: around(other) };
}

const isJson = ({ headers }: Answer) => /[/+]json(;|$)/.test(headers["content-type"] ?? "");
const isZip = (body: Buffer) => body.subarray(0, 4).toString("latin1") === "PK\u0003\u0004";

/** The parts of a workbook by their path; the library declares no types for it. */
function partsOf(zip: Buffer): Map<string, Buffer> {
  const { FullPaths, FileIndex }: { FullPaths: string[]; FileIndex: { content?: Uint8Array }[] } = CFB.read(zip, {
    type: "buffer",
  });
  return new Map(FullPaths.map((path, index) => [path, Buffer.from(FileIndex[index]?.content ?? [])]));
}
