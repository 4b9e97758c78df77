import { defineConfig } from "vitest/config";

const LIGHTHOUSE = "tests/**/lighthouse.browser.test.ts";

/**
 * The pages in Debian's Chromium, against one Worker as `npm start` runs it. Each file has a browser of its own, two at a time;
 * Lighthouse, which says how quick a page is, comes last and alone.
 */
export default defineConfig({
  test: {
    globalSetup: ["tests/support/page-worker.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/**/*.browser.test.ts"],
          exclude: [LIGHTHOUSE],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: "lighthouse", include: [LIGHTHOUSE], maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
