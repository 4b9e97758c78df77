import { collectBytes } from "../http/byte-chunks";

/** Bytes made smaller (RFC 1951). */
export async function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  const all = await collectBytes(piped(bytes, new CompressionStream("deflate-raw")), Number.POSITIVE_INFINITY);
  return all as Uint8Array;
}

/** The bytes that were made smaller; undefined where these are none, or give more than `most`: no more is unpacked. */
export async function inflated(bytes: Uint8Array, most: number): Promise<Uint8Array | undefined> {
  try {
    return await collectBytes(piped(bytes, new DecompressionStream("deflate-raw")), most);
  } catch {
    return undefined;
  }
}

function piped(bytes: Uint8Array, through: CompressionStream | DecompressionStream): ReadableStream<Uint8Array> {
  const writer = through.writable.getWriter();
  // What goes wrong is told by the reading side.
  writer.write(bytes as Uint8Array<ArrayBuffer>).catch(() => undefined);
  writer.close().catch(() => undefined);
  return through.readable;
}
