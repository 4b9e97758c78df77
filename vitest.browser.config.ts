import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const LIGHTHOUSE = "tests/**/lighthouse.browser.test.ts";

/** What takes minutes begins first, so that no browser works alone at the end. */
const LONGEST = ["paper", "accessibility", "layout"];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.browser.test.ts`));
      return found < 0 ? LONGEST.length : found;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

/**
 * The pages in Debian's Chromium, against one Worker as `npm start` runs it. Each file has a browser of its own, two at a time;
 * Lighthouse, which says how quick a page is, comes last and alone.
 */
export default defineConfig({
  test: {
    globalSetup: ["tests/support/page-worker.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    sequence: { sequencer: LongestFirst },
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
