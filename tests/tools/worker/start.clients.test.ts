import { spawn } from "node:child_process";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { expect, test } from "vitest";

/** `npm start` on a port, and what it has said so far. */
function start(port: string) {
  const child = spawn(process.execPath, ["tools/worker/start.ts"], {
    env: { ...process.env, PORT: port, npm_lifecycle_event: "start" },
  });
  const said = { out: "", error: "" };
  child.stdout.on("data", (text) => {
    said.out += text;
  });
  child.stderr.on("data", (text) => {
    said.error += text;
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { child, said, ended };
}

/** A port of this machine that somebody holds until it is given back. */
async function takenPort() {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { port, giveBack: () => new Promise((resolve) => server.close(resolve)) };
}

test("listens where PORT says, prints one line that leads there when it answers, and ends with its signal", async () => {
  const { port, giveBack } = await takenPort();
  await giveBack();
  const { child, said, ended } = start(String(port));
  await expect.poll(() => said.out, { timeout: 60_000 }).toBe(`open http://localhost:${port}\n`);
  const health = `http://127.0.0.1:${port}/healthz`;
  expect((await fetch(health)).status).toBe(200);
  child.kill("SIGTERM");
  await ended;
  await expect(fetch(health)).rejects.toThrow();
});

test("a port that is taken, or is none, is said at once", async () => {
  const { port, giveBack } = await takenPort();
  const taken = start(String(port));
  expect(await taken.ended).toBe(2);
  expect(taken.said.error).toContain(`address already in use 127.0.0.1:${port}`);
  await giveBack();
  const none = start("port");
  expect(await none.ended).toBe(2);
  expect(none.said.error).toContain("not port");
});
