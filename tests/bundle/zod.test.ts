import { describe, expect, it } from "vitest";
import * as whole from "zod";
// @ts-expect-error a module of the bundle, without types of its own
import * as slim from "../../bundle/zod-names.js";

/** Names of zod that the Worker does without; none of them may be used in src. */
const LEFT_OUT = [
  "ZodCompileAsyncError",
  "ZodCompileUnsupportedError",
  "compile",
  "core",
  "deepPartial",
  "default",
  "fromJSONSchema",
  "getDiscriminatedOption",
  "locales",
  "memoizer",
  "toJSONSchema",
  "toZod",
  "withParser",
  "z",
];

describe("zod in the bundle", () => {
  it("is the real one, less what is listed as left out", () => {
    const missing = Object.keys(whole).filter((name) => !(name in slim));
    expect(missing.sort()).toEqual(LEFT_OUT);
  });

  it("shares every name it has with the real one", () => {
    const real = whole as unknown as Record<string, unknown>;
    for (const [name, value] of Object.entries(slim as Record<string, unknown>)) {
      if (name !== "coerce" && name !== "iso") expect(value, name).toBe(real[name]);
    }
  });
});
