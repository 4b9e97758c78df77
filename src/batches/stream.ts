import type { Batch } from "./batch";
import type { Line, LineSplitter } from "./lines";
import type { Row, RowReader } from "./rows";

/** Bytes read at once, and about how many are sent at once. */
const CHUNK_BYTES = 65_536;

/** Gives the bytes of a body, chunk by chunk; each chunk is valid until the next is asked for. */
export type ByteSource = () => Promise<Uint8Array | undefined>;

/** Reads a body in large chunks: the default reader of a Worker gives 4 KiB, and every chunk costs a turn of the event loop. */
export function byteSource(body: ReadableStream<Uint8Array>): {
  read: ByteSource;
  cancel: (reason: unknown) => Promise<void>;
} {
  const reader = body.getReader({ mode: "byob" });
  let buffer = new ArrayBuffer(CHUNK_BYTES);
  return {
    async read() {
      const { done, value } = await reader.read(new Uint8Array(buffer));
      if (value !== undefined) buffer = value.buffer as ArrayBuffer;
      return done ? undefined : value;
    },
    cancel: (reason) => reader.cancel(reason),
  };
}

export interface BatchStream {
  readonly batch: Batch;
  readonly splitter: LineSplitter;
  readonly reader: RowReader;
  /** Lines already read while the header was looked for. */
  readonly begun: readonly Line[];
  readonly source: ReturnType<typeof byteSource>;
}

/**
 * The results as a stream that works only when it is read: no result is computed before there is room for it, no byte
 * taken in before all results of the last are out. So memory stays flat, and results flow while the upload runs.
 */
export function resultStream({ batch, splitter, reader, begun, source }: BatchStream): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let lines: readonly Line[] = begun;
  let next = 0;
  let finished = false;
  let text = batch.head;
  const answer = (rows: readonly Row[]) => {
    for (const row of rows) text += batch.answer(row);
  };

  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      while (true) {
        while (next < lines.length && text.length < CHUNK_BYTES) answer(reader.push(lines[next++] as Line));
        if (finished && next === lines.length) answer(reader.end());
        if (text.length > 0) {
          controller.enqueue(encoder.encode(text));
          text = "";
          if (!finished || next < lines.length) return;
        }
        if (finished && next === lines.length) {
          controller.close();
          return;
        }
        const chunk = await source.read();
        finished = chunk === undefined;
        lines = chunk === undefined ? splitter.end() : splitter.push(chunk);
        next = 0;
      }
    },
    cancel: (reason) => source.cancel(reason),
  });
}
