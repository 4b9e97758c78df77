import { inflated } from "./deflate";

const END_OF_DIRECTORY = 0x06054b50;
export const DIRECTORY_ENTRY = 0x02014b50;
export const LOCAL_ENTRY = 0x04034b50;
const END_BYTES = 22;
export const ENTRY_BYTES = 46;
export const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
export const DEFLATED = 8;

/** A file in an archive, as the directory at the end of the archive has it. */
export interface Packed {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  /** What it says it unpacks to. */
  readonly bytes: number;
  readonly localOffset: number;
  /** Its line of the directory. */
  readonly record: Uint8Array;
}

/** What an archive holds, read without unpacking any of it; undefined where the bytes are none (APPNOTE.TXT §4.3). */
export function directoryOf(bytes: Uint8Array): readonly Packed[] | undefined {
  const end = endOf(bytes);
  if (end === undefined) return undefined;
  const view = viewOf(bytes);
  const entries: Packed[] = [];
  let offset = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (offset + ENTRY_BYTES > end || view.getUint32(offset, true) !== DIRECTORY_ENTRY) return undefined;
    const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(offset + at, true)) as [
      number,
      number,
      number,
    ];
    const next = offset + ENTRY_BYTES + name + extra + comment;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(offset + ENTRY_BYTES, offset + ENTRY_BYTES + name)),
      method: view.getUint16(offset + 10, true),
      packedBytes: view.getUint32(offset + 20, true),
      bytes: view.getUint32(offset + 24, true),
      localOffset: view.getUint32(offset + 42, true),
      record: bytes.subarray(offset, next),
    });
    offset = next;
  }
  return entries;
}

/** A file unpacked; undefined where it is broken or longer than it says. */
export async function unpacked(archive: Uint8Array, entry: Packed): Promise<Uint8Array | undefined> {
  const view = viewOf(archive);
  const { localOffset, packedBytes, bytes, method } = entry;
  if (localOffset + LOCAL_BYTES > archive.length || view.getUint32(localOffset, true) !== LOCAL_ENTRY) return undefined;
  const begin =
    localOffset + LOCAL_BYTES + view.getUint16(localOffset + 26, true) + view.getUint16(localOffset + 28, true);
  const packed = archive.subarray(begin, begin + packedBytes);
  if (packed.length < packedBytes) return undefined;
  if (method === STORED) return packedBytes === bytes ? packed : undefined;
  return method === DEFLATED ? inflated(packed, bytes) : undefined;
}

/** The archive with some of its files only: the others are no longer in its directory. */
export function archiveOf(archive: Uint8Array, entries: readonly Packed[]): Uint8Array {
  const length = entries.reduce((sum, { record }) => sum + record.length, 0);
  const result = new Uint8Array(archive.length + length + END_BYTES);
  result.set(archive);
  let offset = archive.length;
  for (const { record } of entries) {
    result.set(record, offset);
    offset += record.length;
  }
  const view = viewOf(result);
  view.setUint32(offset, END_OF_DIRECTORY, true);
  for (const at of [8, 10]) view.setUint16(offset + at, entries.length, true);
  view.setUint32(offset + 12, length, true);
  view.setUint32(offset + 16, archive.length, true);
  return result;
}

function endOf(bytes: Uint8Array): number | undefined {
  const view = viewOf(bytes);
  const least = Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT);
  for (let offset = bytes.length - END_BYTES; offset >= least; offset--) {
    if (view.getUint32(offset, true) === END_OF_DIRECTORY) return offset;
  }
  return undefined;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
