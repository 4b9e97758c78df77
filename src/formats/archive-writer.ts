import { archiveOf, DEFLATED, DIRECTORY_ENTRY, ENTRY_BYTES, LOCAL_BYTES, LOCAL_ENTRY, type Packed } from "./archive";

/** A file to be put into an archive. */
export interface NewFile {
  readonly name: string;
  /** Its bytes made smaller (RFC 1951). */
  readonly packed: Uint8Array;
  readonly bytes: number;
  readonly crc32: number;
}

const GZIP_HEAD_BYTES = 10;
const GZIP_TAIL_BYTES = 8;

/** A file from its gzip form (RFC 1952), which holds what an archive asks for. */
export function packedFrom(name: string, gzip: Uint8Array): NewFile {
  const tail = gzip.length - GZIP_TAIL_BYTES;
  const view = new DataView(gzip.buffer, gzip.byteOffset, gzip.byteLength);
  return {
    name,
    packed: gzip.subarray(GZIP_HEAD_BYTES, tail),
    crc32: view.getUint32(tail, true),
    bytes: view.getUint32(tail + 4, true),
  };
}

/** The archive with some of its files, and others after them. */
export function withFiles(archive: Uint8Array, kept: readonly Packed[], added: readonly NewFile[]): Uint8Array {
  const files = added.map((file) => ({ ...file, local: localEntry(file) }));
  const grown = new Uint8Array(
    files.reduce((sum, { local, packed }) => sum + local.length + packed.length, archive.length),
  );
  grown.set(archive);
  let offset = archive.length;
  const entries = files.map((file): Packed => {
    const { name, packed, bytes, local } = file;
    const localOffset = offset;
    grown.set(local, offset);
    grown.set(packed, offset + local.length);
    offset += local.length + packed.length;
    const record = directoryEntry(file, localOffset);
    return { name, method: DEFLATED, packedBytes: packed.length, bytes, localOffset, record };
  });
  return archiveOf(grown, [...kept, ...entries]);
}

const VERSION = 20;
/** Midnight of the first day the format can name: the time of writing would make two answers to one request differ. */
const FIRST_DAY = 0x21;

/** Version, flags, method, time, sum and lengths: what both entries of a file have in common (APPNOTE.TXT §4.3.7, §4.3.12). */
function putCommon(view: DataView, at: number, { packed, bytes, crc32 }: NewFile, nameBytes: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 4, DEFLATED, true);
  view.setUint16(at + 8, FIRST_DAY, true);
  view.setUint32(at + 10, crc32, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, bytes, true);
  view.setUint16(at + 22, nameBytes, true);
}

function localEntry(file: NewFile): Uint8Array {
  const name = new TextEncoder().encode(file.name);
  const entry = new Uint8Array(LOCAL_BYTES + name.length);
  const view = new DataView(entry.buffer);
  view.setUint32(0, LOCAL_ENTRY, true);
  putCommon(view, 4, file, name.length);
  entry.set(name, LOCAL_BYTES);
  return entry;
}

function directoryEntry(file: NewFile, localOffset: number): Uint8Array {
  const name = new TextEncoder().encode(file.name);
  const entry = new Uint8Array(ENTRY_BYTES + name.length);
  const view = new DataView(entry.buffer);
  view.setUint32(0, DIRECTORY_ENTRY, true);
  view.setUint16(4, VERSION, true);
  putCommon(view, 6, file, name.length);
  view.setUint32(42, localOffset, true);
  entry.set(name, ENTRY_BYTES);
  return entry;
}
