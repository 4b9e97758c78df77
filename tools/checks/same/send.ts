import { Agent, request } from "node:http";
import type { RunningWorker } from "../../worker/serve.ts";
import type { Question } from "./question.ts";

/** Documents and pages tell the address they were asked at; so both are asked at the same one. */
const HOST = "localhost:8787";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const agent = new Agent({ keepAlive: true });

/** A service may refuse a long body, and close, before it is all sent; whether the refusal is read then is chance. */
const ATTEMPTS = 10;

/** Sends a question as it is: redirects are answers, and nothing is unpacked. */
export async function send(worker: RunningWorker, question: Question): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await sendOnce(worker, question);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if ((code !== "EPIPE" && code !== "ECONNRESET") || attempt === ATTEMPTS) throw error;
    }
  }
}

function sendOnce({ origin }: RunningWorker, { method, path, headers, body }: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(origin, { method, path, agent, headers: { ...headers, host: HOST } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const received = Object.entries(response.headers).map(([name, value]) => [name, String(value)] as const);
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(received),
          body: Buffer.concat(chunks),
        });
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
