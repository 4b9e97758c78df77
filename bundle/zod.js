// What the Worker takes of zod: its own entry without the texts of fifty languages, of which none is used (messages
// come from src/i18n), and without JSON Schema conversion. @hono/zod-openapi passes the whole namespace around, so no
// bundler can leave them out by itself; together they are a fifth of the bundle. wrangler.toml points "zod" here.
// tests/bundle/zod.test.ts fails when the real entry gains a name that this one lacks.
import * as z from "./zod-names.js";

export * from "./zod-names.js";
export { z, z as default };
