import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LINE_LIMIT_BYTES, type Line, LineSplitter } from "../../src/tables/lines";

const SEED = 20_260_124;
const encode = (text: string) => new TextEncoder().encode(text);

function split(bytes: Uint8Array, cuts: readonly number[] = []): Line[] {
  const splitter = new LineSplitter();
  const edges = [0, ...[...cuts].map((cut) => cut % (bytes.byteLength + 1)).sort((a, b) => a - b), bytes.byteLength];
  const lines = edges.slice(1).flatMap((edge, index) => splitter.push(bytes.slice(edges[index] as number, edge)));
  return [...lines, ...splitter.end()];
}

describe("lines", () => {
  test("come out the same wherever the stream is cut into chunks", () => {
    const text = fc.array(
      fc.string({ unit: "binary", maxLength: 40 }).map((line) => line.replaceAll("\n", " ")),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(text, fc.array(fc.nat(), { maxLength: 12 }), (lines, cuts) => {
        const joined = lines.join("\n").toWellFormed();
        const bytes = encode(joined);
        const whole = joined.split("\n").map((line, index) => (index === 0 ? line.replace(/^\uFEFF/, "") : line));
        const expected = joined === "" ? [] : joined.endsWith("\n") ? whole.slice(0, -1) : whole;
        expect(split(bytes, cuts)).toEqual(joined === "\uFEFF" ? [""] : expected);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  test("lose the byte order mark before the first and no other", () => {
    const splitter = new LineSplitter();
    expect(splitter.push(encode("\uFEFFa\n\uFEFFb\n"))).toEqual(["a", "\uFEFFb"]);
    expect(splitter.byteOrderMark).toBe(true);
  });

  test("that are not UTF-8 spoil no other", () => {
    const bytes = new Uint8Array([...encode("good\n"), 0xc3, 0x28, 10, ...encode("é\n")]);
    expect(split(bytes)).toEqual(["good", { fault: "invalid-encoding" }, "é"]);
    expect(split(bytes, [6])).toEqual(["good", { fault: "invalid-encoding" }, "é"]);
  });

  test.each([
    ["just fits", LINE_LIMIT_BYTES, true],
    ["is one byte too long", LINE_LIMIT_BYTES + 1, false],
    ["is twenty times too long", LINE_LIMIT_BYTES * 20, false],
  ])("a line that %s is answered in its place", (_, length, fits) => {
    const long = "x".repeat(length);
    const expected = ["a", fits ? long : { fault: "too-long" }, "b"];
    const bytes = encode(`a\n${long}\nb`);
    expect(split(bytes)).toEqual(expected);
    expect(split(bytes, [3, 70_000, 100_000])).toEqual(expected);
  });

  test("are measured in bytes and not in characters", () => {
    expect(split(encode(`${"é".repeat(LINE_LIMIT_BYTES / 2)}\n`))).toHaveLength(1);
    expect(split(encode(`${"é".repeat(LINE_LIMIT_BYTES / 2 + 1)}\n`))).toEqual([{ fault: "too-long" }]);
  });
});
