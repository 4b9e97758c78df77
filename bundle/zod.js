// What the Worker takes of zod: the names src uses. @hono/zod-openapi passes the whole namespace around, so no bundler
// can leave out the rest by itself: kinds of schema nobody asks for, and the texts of fifty languages (messages come
// from src/i18n). wrangler.toml points "zod" here. A name that src begins to use is added to
// zod-names.js; tests/bundle/zod.test.ts fails until it is.
import * as z from "./zod-names.js";

export * from "./zod-names.js";
export { z, z as default };
