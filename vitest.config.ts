import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, resolve } from "node:path";
import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig, type Plugin } from "vitest/config";

/** Style sheets are text, as wrangler.toml has it for the Worker; vite alone would swallow them. */
const styleAsText: Plugin = {
  name: "style-as-text",
  enforce: "pre",
  resolveId: (id, importer) => (id.endsWith(".css") && importer ? `\0${resolve(dirname(importer), id)}.js` : undefined),
  load: (id) =>
    id.startsWith("\0") && id.endsWith(".css.js")
      ? `export default ${JSON.stringify(readFileSync(id.slice(1, -".js".length), "utf8"))}`
      : undefined,
};

declare module "vitest" {
  interface ProvidedContext {
    /** At least this many spoilt requests a run, over all operations together. */
    readonly hostileRequests: number;
  }
}

/**
 * Pure rooms are tested in Node, where a thousand property runs are cheap; HTTP is tested inside a real Worker. Files share
 * their modules, which halves the time: nothing per request is kept in them, and a test that leaves something behind is wrong.
 */
export default defineConfig({
  test: {
    isolate: false,
    // By itself vitest leaves one core free, which is half of a machine of two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    globalSetup: "tests/support/lay-out-assets.ts",
    projects: [
      {
        extends: true,
        plugins: [styleAsText],
        test: {
          name: "pure",
          // Properties over a thousand requests take seconds, and more on a machine that does other things besides.
          testTimeout: 30_000,
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [
            "tests/**/*.worker.test.ts",
            "tests/**/*.browser.test.ts",
            "tests/**/*.clients.test.ts",
            "tests/**/*.libreoffice.test.ts",
          ],
        },
      },
      {
        extends: true,
        plugins: [cloudflareTest({ wrangler: { configPath: "./wrangler.toml" } })],
        test: {
          name: "worker",
          provide: { hostileRequests: Number(process.env.HOSTILE_REQUESTS ?? 4000) },
          include: ["tests/**/*.worker.test.ts"],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
