import type { Line, LineSplitter } from "../tables/lines";
import type { Batch } from "./batch";
import type { Row, RowReader } from "./rows";
import { TextBuffer } from "./text-buffer";

/** Bytes read at once. */
const CHUNK_BYTES = 65_536;

/** Gives the bytes of a body, chunk by chunk; each chunk is valid until the next is asked for. */
export type ByteSource = () => Promise<Uint8Array | undefined>;

/** Reads a body in large chunks: the default reader of a Worker gives 4 KiB, and every chunk costs a turn of the event loop. */
export function byteSource(
  body: ReadableStream<Uint8Array>,
  onRead: (bytes: number) => void = () => undefined,
): {
  read: ByteSource;
  cancel: (reason: unknown) => Promise<void>;
} {
  const reader = body.getReader({ mode: "byob" });
  let buffer = new ArrayBuffer(CHUNK_BYTES);
  return {
    async read() {
      const { done, value } = await reader.read(new Uint8Array(buffer));
      if (value !== undefined) {
        onRead(value.byteLength);
        buffer = value.buffer as ArrayBuffer;
      }
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
  const results = new TextBuffer();
  let lines: readonly Line[] = begun;
  let next = 0;
  let finished = false;
  results.append(batch.head);
  const answer = (rows: readonly Row[]) => {
    for (const row of rows) results.append(batch.answer(row));
  };

  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      while (true) {
        while (next < lines.length && !results.isFull) answer(reader.push(lines[next++] as Line));
        const done = finished && next === lines.length;
        if (done) {
          answer(reader.end());
          results.append(batch.tail);
        }
        const chunk = results.take();
        if (chunk !== undefined) controller.enqueue(chunk);
        if (done) controller.close();
        if (done || chunk !== undefined) return;
        const bytes = await source.read();
        finished = bytes === undefined;
        lines = bytes === undefined ? splitter.end() : splitter.push(bytes);
        next = 0;
      }
    },
    cancel: (reason) => source.cancel(reason),
  });
}
