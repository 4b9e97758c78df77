import { connect, type Socket } from "node:net";

/** Manners of clients that no fetch has: half-closed connections and bodies that drip. */

const BODY = '{"groups":[{"quantity":10,"existing":{"circuitWatts":290},"project":{"systemWatts":120}}]}';

const head = (origin: URL, length: number) =>
  `POST /v1/estimates/street-lighting HTTP/1.1\r\nhost: ${origin.host}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\nconnection: close\r\n\r\n`;

function open(origin: URL): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: origin.hostname, port: Number(origin.port), allowHalfOpen: true });
    socket.once("connect", () => resolve(socket));
    socket.once("error", reject);
  });
}

/** All the text until the other side closes; what came so far where it does not in time. */
function readAll(socket: Socket, limitMs: number): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    const done = () => {
      socket.destroy();
      resolve(text);
    };
    const limit = setTimeout(done, limitMs);
    socket.on("data", (chunk) => {
      text += chunk;
    });
    for (const event of ["end", "close", "error"]) {
      socket.once(event, () => {
        clearTimeout(limit);
        done();
      });
    }
  });
}

const statusOf = (text: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);

/** A whole request, then the client closes its side before the answer: it must still be answered. */
export async function halfClosed(origin: URL): Promise<number> {
  const socket = await open(origin);
  const answer = readAll(socket, 10_000);
  socket.end(head(origin, BODY.length) + BODY);
  return statusOf(await answer);
}

/** A client that goes away in the middle of its body. There is nobody to answer; the Worker must live on. */
export async function brokenOff(origin: URL): Promise<void> {
  const socket = await open(origin);
  socket.write(head(origin, BODY.length) + BODY.slice(0, 20));
  await new Promise((resolve) => setTimeout(resolve, 100));
  socket.destroy();
}

/** A body that arrives a few bytes at a time over some seconds. */
export async function slowUpload(origin: URL, seconds: number): Promise<number> {
  const socket = await open(origin);
  const answer = readAll(socket, (seconds + 10) * 1000);
  socket.write(head(origin, BODY.length));
  const pieces = 20;
  const size = Math.ceil(BODY.length / pieces);
  for (let at = 0; at < BODY.length; at += size) {
    socket.write(BODY.slice(at, at + size));
    await new Promise((resolve) => setTimeout(resolve, (seconds * 1000) / pieces));
  }
  return statusOf(await answer);
}
