import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/http/problem";
import { demoCall } from "../support/demo-call";

const call = demoCall();
const post = (body: unknown, headers?: Record<string, string>) => call<Problem>("POST", "/v1/demo", body, headers);

describe("400: what is not JSON", () => {
  test.each([
    ["a comma too many", '{"quantity":1,}'],
    ["single quotes", "{'quantity':1}"],
    ["a bare word", "quantity"],
    ["NaN", '{"quantity":NaN}'],
    ["a raw NUL", '{"quantity":1}\u0000'],
    ["an unfinished nest of 100,000 arrays", "[".repeat(100_000)],
    ["white space only", " \n"],
  ])("%s", async (_, body) => {
    const { status, body: problem } = await post(body);
    expect(status).toBe(400);
    expect(problem.type).toBe("/problems/malformed-json");
  });

  test("bytes that are not UTF-8", async () => {
    const { status, body } = await post(new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]));
    expect(status).toBe(400);
    expect(body.detail).toContain("UTF-8");
  });

  test.each([["with"], ["without"]])("an empty body, %s a content type", async (which) => {
    const headers = { "content-type": "application/json" };
    const { status, body } = await call<Problem>("POST", "/v1/demo", undefined, which === "with" ? headers : {});
    expect(status).toBe(400);
    expect(body.type).toBe("/problems/empty-body");
  });
});

describe("413: more than 1 MiB", () => {
  const mebibyte = 1_048_576;
  const padded = (bytes: number) => `{"quantity":1}${" ".repeat(bytes - 14)}`;

  test("exactly 1 MiB is read", async () => {
    expect((await post(padded(mebibyte))).status).toBe(200);
  });

  test.each([mebibyte + 1, 3 * mebibyte])("%d bytes with a declared length are refused", async (bytes) => {
    const { status, body } = await post(padded(bytes));
    expect(status).toBe(413);
    expect(body.type).toBe("/problems/body-too-large");
  });

  test("a chunked body is refused when it passes the limit, and read no further", async () => {
    let chunks = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        chunks++;
        controller.enqueue(new Uint8Array(65_536).fill(32));
      },
    });
    expect((await post(endless)).status).toBe(413);
    expect(chunks).toBeLessThan(24);
  });

  test("a chunked body below the limit is read", async () => {
    const parts = ['{"quan', 'tity":21}'].map((part) => new TextEncoder().encode(part));
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const part = parts.shift();
        if (part === undefined) controller.close();
        else controller.enqueue(part);
      },
    });
    expect((await call("POST", "/v1/demo", body)).body).toMatchObject({ doubled: 42, language: "en" });
  });
});

describe("415: a media type that is not read", () => {
  test.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "application/jsonx",
    "application/json; charset=latin1",
    "",
  ])("%s", async (contentType) => {
    const { status, headers, body } = await post('{"quantity":1}', { "content-type": contentType });
    expect(status).toBe(415);
    expect(headers.get("accept-post")).toBe("application/json");
    expect(body.detail).toContain("application/json");
  });

  test.each(["application/json", "Application/JSON; charset=utf-8", 'application/json;charset="UTF-8"'])(
    "%s is read",
    async (contentType) => {
      expect((await post('{"quantity":1}', { "content-type": contentType })).status).toBe(200);
    },
  );
});

describe("422: JSON of the wrong shape", () => {
  test.each([["[]"], ['"text"'], ["null"], ["1"], ["true"], [`${"[".repeat(100_000)}${"]".repeat(100_000)}`]])(
    "%.20s points to the root",
    async (body) => {
      const { status, body: problem } = await post(body);
      expect(status).toBe(422);
      expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(["#"]);
    },
  );

  test("a byte order mark in front of good JSON is passed over", async () => {
    expect((await post('\uFEFF{"quantity":1}')).status).toBe(200);
  });

  test("of duplicate members the last one counts", async () => {
    expect((await call("POST", "/v1/demo", '{"quantity":1,"quantity":4}')).body).toMatchObject({
      doubled: 8,
      language: "en",
    });
  });
});
