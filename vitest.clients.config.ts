import { defineConfig } from "vitest/config";

/** Generated clients and other processes against a running Worker; needs `npm run tools` and `npm run clients` first. */
export default defineConfig({
  test: {
    name: "clients",
    maxWorkers: 2,
    include: ["tests/**/*.clients.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
