import { defineConfig } from "vitest/config";

/** Workbooks recalculated by LibreOffice, which has to be installed: `soffice` on the path. */
export default defineConfig({
  test: {
    name: "libreoffice",
    include: ["tests/**/*.libreoffice.test.ts"],
    testTimeout: 60_000,
  },
});
