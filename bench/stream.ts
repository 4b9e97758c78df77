import { request } from "node:http";

/** A line that is sent many times over one request. */
export interface LineLoad {
  readonly path: string;
  readonly line: string;
  readonly lines: number;
}

/** What came back. */
export interface StreamAnswer {
  readonly status: number;
  readonly lines: number;
  readonly bytes: number;
  readonly lastLine: string;
  readonly seconds: number;
}

const LINES_PER_CHUNK = 200;
const NEWLINE = 0x0a;

/** Sends the line again and again as NDJSON, no faster than the Worker reads, and counts the lines that return. */
export function streamLines(origin: string, { path, line, lines }: LineLoad): Promise<StreamAnswer> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(origin + path, { method: "POST", headers: { "content-type": "application/x-ndjson" } });
    sent.once("error", reject);
    sent.once("response", (answer) => {
      let count = 0;
      let bytes = 0;
      let tail = "";
      answer.on("data", (chunk: Buffer) => {
        bytes += chunk.byteLength;
        for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1)) count++;
        tail = (tail + chunk.toString("latin1")).slice(-8192);
      });
      answer.once("error", reject);
      answer.once("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          lines: count,
          bytes,
          lastLine: tail.trimEnd().split("\n").at(-1) ?? "",
          seconds: (performance.now() - start) / 1000,
        }),
      );
    });
    const chunk = `${line}\n`.repeat(LINES_PER_CHUNK);
    let left = lines;
    const write = () => {
      while (left > 0) {
        const count = Math.min(left, LINES_PER_CHUNK);
        left -= count;
        const more = sent.write(count === LINES_PER_CHUNK ? chunk : `${line}\n`.repeat(count));
        if (!more) {
          sent.once("drain", write);
          return;
        }
      }
      sent.end();
    };
    write();
  });
}
