import { readFileSync } from "node:fs";
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

/** Pure rooms are tested in Node, where a thousand property runs are cheap; HTTP is tested inside a real Worker. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [styleAsText],
        test: {
          name: "pure",
          // Properties over a thousand requests take seconds, and more on a machine that does other things besides.
          testTimeout: 30_000,
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/**/*.worker.test.ts", "tests/**/*.browser.test.ts", "tests/**/*.clients.test.ts"],
        },
      },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: "./wrangler.toml" } })],
        test: {
          name: "worker",
          globalSetup: "tests/support/lay-out-assets.ts",
          include: ["tests/**/*.worker.test.ts"],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
