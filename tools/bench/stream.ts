import { request } from "node:http";

/** Lines that are sent over one request. */
export interface LineLoad {
  readonly path: string;
  readonly lines: number;
  readonly lineOf: (index: number) => string;
  /** Told of each line that returns: its beginning and its place. What it throws ends the stream. */
  readonly onLine?: (start: string, index: number) => void;
}

/** What came back: as many lines as were sent. */
export interface StreamAnswer {
  readonly bytes: number;
  readonly lastLine: string;
  readonly seconds: number;
}

const LINES_PER_WRITE = 500;
const SHOWN = 200;
const NEWLINE = 0x0a;

/** Sends NDJSON no faster than the Worker reads, and counts the lines that return; throws unless all do, with 200. */
export function streamLines(origin: string, { path, lines, lineOf, onLine }: LineLoad): Promise<StreamAnswer> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(origin + path, { method: "POST", headers: { "content-type": "application/x-ndjson" } });
    sent.once("error", reject);
    sent.once("response", (answer) => {
      let count = 0;
      let bytes = 0;
      let lastLine = "";
      let rest = Buffer.alloc(0);
      answer.on("data", (chunk: Buffer) => {
        bytes += chunk.byteLength;
        const received = rest.byteLength === 0 ? chunk : Buffer.concat([rest, chunk]);
        let from = 0;
        let last = 0;
        for (let at = received.indexOf(NEWLINE); at >= 0; at = received.indexOf(NEWLINE, from)) {
          try {
            onLine?.(received.toString("utf8", from, Math.min(at, from + SHOWN)), count);
          } catch (error) {
            sent.destroy(error as Error);
            return;
          }
          count++;
          last = from;
          from = at + 1;
        }
        if (from > 0) lastLine = received.toString("utf8", last, from - 1);
        rest = received.subarray(from);
      });
      answer.once("error", reject);
      answer.once("end", () => {
        const { statusCode } = answer;
        if (statusCode === 200 && count === lines)
          resolve({ bytes, lastLine, seconds: (performance.now() - start) / 1000 });
        else reject(new Error(`${path}: ${statusCode}, ${count} of ${lines} lines; last: ${lastLine.slice(0, 400)}`));
      });
    });
    let next = 0;
    const write = () => {
      while (next < lines) {
        let text = "";
        for (const end = Math.min(lines, next + LINES_PER_WRITE); next < end; next++) text += `${lineOf(next)}\n`;
        if (!sent.write(text)) {
          sent.once("drain", write);
          return;
        }
      }
      sent.end();
    };
    write();
  });
}
