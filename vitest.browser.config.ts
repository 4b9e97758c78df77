import { defineConfig } from "vitest/config";

/** The pages in Debian's Chromium, against a Worker as `npm start` runs it; one at a time, for there is one browser. */
export default defineConfig({
  test: {
    name: "browser",
    include: ["tests/**/*.browser.test.ts"],
    globalSetup: ["tests/support/page-worker.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
