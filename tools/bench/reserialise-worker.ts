import { byteSource } from "../../src/batches/stream";
import { LineSplitter } from "../../src/tables/lines";

/** Parses each line and writes it again, cut and sent the way the batch does it: what any Worker with JSON lines must do. */
export default {
  async fetch({ body }: Request): Promise<Response> {
    if (body === null) return new Response(null, { status: 400 });
    const source = byteSource(body);
    const splitter = new LineSplitter();
    const encoder = new TextEncoder();
    const lines = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const chunk = await source.read();
        let text = "";
        for (const line of chunk === undefined ? splitter.end() : splitter.push(chunk)) {
          text += `${JSON.stringify(JSON.parse(line as string))}\n`;
        }
        if (text !== "") controller.enqueue(encoder.encode(text));
        if (chunk === undefined) controller.close();
      },
    });
    return new Response(lines, { headers: { "content-type": "application/x-ndjson" } });
  },
};
