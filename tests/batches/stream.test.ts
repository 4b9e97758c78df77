import { expect, test, vi } from "vitest";
import { createApp } from "../../src/app";
import { ratedPower } from "../../src/methods/street-lighting";

const LINE = new TextEncoder().encode(
  '{"groups":[{"quantity":1,"existing":{"circuitWatts":290},"project":{"systemWatts":120}}]}\n'.repeat(500),
);

test.each(["", "?detail=full", "?totals=true"])(
  "a batch%s whose client goes away takes in no more lines and computes no more",
  async (query) => {
    let given = 0;
    let left = false;
    const endless = new ReadableStream({
      type: "bytes",
      pull(controller) {
        given++;
        controller.enqueue(LINE.slice());
      },
      cancel() {
        left = true;
      },
    });
    const evaluate = vi.spyOn(ratedPower, "evaluate");
    const response = await createApp().request(`/v1/batches/street-lighting${query}`, {
      method: "POST",
      headers: { "content-type": "application/x-ndjson" },
      body: endless,
      duplex: "half",
    } as unknown as RequestInit);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    expect((await reader.read()).value?.byteLength).toBeGreaterThan(0);
    await reader.cancel();
    const before = { given, computed: evaluate.mock.calls.length };
    expect(before.computed).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(left).toBe(true);
    expect({ given, computed: evaluate.mock.calls.length }).toEqual(before);
    evaluate.mockRestore();
  },
);
