import { createServer } from "node:net";
import { develop } from "./develop.ts";

// `npm start`: the service on this machine, built anew whenever a source changes. `PORT=9000 npm start` takes another port.

const DEFAULT_PORT = 8787;
const HOST = "127.0.0.1";
const WATCH_MS = 500;

const port = Number(process.env.PORT || DEFAULT_PORT);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  fail(`PORT is a whole number up to 65535, not ${process.env.PORT}`);
}

// Wrangler ends what it started when this process is told to end. npm, however, sends a signal to the shell that runs
// a script, and the shell ends without a word to what it runs.
if (process.env.npm_lifecycle_event === "start") {
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell || shell === 1) process.exit();
  }, WATCH_MS).unref();
}

// Wrangler would wait for the port without a word.
await new Promise<void>((resolve) => {
  const server = createServer();
  server.once("error", ({ message }) => fail(`${message}. Another port: PORT=9000 npm start`));
  server.listen(port, HOST, () => server.close(() => resolve()));
});

const { origin } = await develop({ port, logLevel: "warn" });
// It listens before it has loaded the Worker; open it when it answers.
await (await fetch(`${origin}/healthz`)).text();
console.log(`open http://localhost:${new URL(origin).port}`);

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
