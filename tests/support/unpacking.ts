import { vi } from "vitest";

/** What a piece of work gives, and how many bytes were unpacked for it: what a bomb costs, on any machine. */
export async function unpackingOf<Value>(work: () => Promise<Value>): Promise<{ value: Value; bytes: number }> {
  const Unpacker = DecompressionStream;
  let bytes = 0;
  vi.stubGlobal(
    "DecompressionStream",
    class {
      readonly writable: WritableStream;
      readonly readable: ReadableStream;
      constructor(format: "deflate-raw") {
        const { writable, readable } = new Unpacker(format);
        const counting = new TransformStream<Uint8Array, Uint8Array>({
          transform(chunk, controller) {
            bytes += chunk.byteLength;
            controller.enqueue(chunk);
          },
        });
        this.writable = writable;
        this.readable = readable.pipeThrough(counting);
      }
    },
  );
  try {
    return { value: await work(), bytes };
  } finally {
    vi.unstubAllGlobals();
  }
}
