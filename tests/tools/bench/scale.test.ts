import { describe, expect, it } from "vitest";
import { WORKERS } from "../../../tools/bench/limits";
import { scaleOf, usdOf } from "../../../tools/bench/scale";

describe("the scale of an inventory", () => {
  it("keeps every stream within half the CPU time and half the body size, and covers every lamp", () => {
    for (const [cpuMicroseconds, lineBytes] of [
      [20, 100],
      [2000, 100],
      [1, 5000],
    ] as const) {
      const scale = scaleOf(10_000_000, cpuMicroseconds, lineBytes);
      expect(scale.linesPerStream * cpuMicroseconds).toBeLessThanOrEqual((WORKERS.cpuMillisecondsPaid * 1000) / 2);
      expect(scale.linesPerStream * (lineBytes + 1)).toBeLessThanOrEqual((WORKERS.bodyMegabytes * 1e6) / 2);
      expect(scale.streams * scale.linesPerStream).toBeGreaterThanOrEqual(10_000_000);
      expect(scale.cpuSeconds).toBeCloseTo(10 * cpuMicroseconds, 6);
    }
  });

  it("names the limit that is met first", () => {
    expect(scaleOf(1000, 2000, 100).limitedBy).toBe("CPU time");
    expect(scaleOf(1000, 1, 5000).limitedBy).toBe("body size");
  });

  it("costs requests and CPU time", () => {
    expect(usdOf(1_000_000, 0)).toBeCloseTo(WORKERS.usdPerMillionRequests, 12);
    expect(usdOf(0, 1_000_000)).toBeCloseTo(WORKERS.usdPerMillionCpuMilliseconds, 12);
  });
});
