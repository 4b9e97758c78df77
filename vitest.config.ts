import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

/** Pure rooms are tested in Node, where a thousand property runs are cheap; HTTP is tested inside a real Worker. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "pure",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/**/*.worker.test.ts", "tests/**/*.browser.test.ts", "tests/**/*.clients.test.ts"],
        },
      },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: "./wrangler.toml" } })],
        test: {
          name: "worker",
          include: ["tests/**/*.worker.test.ts"],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
