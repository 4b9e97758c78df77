// What @modelcontextprotocol/server takes of zod, without the texts of errors: like zod.js, for a library that asks for more.
export * as coerce from "../node_modules/zod/v4/classic/coerce.js";
export { ZodIssueCode } from "../node_modules/zod/v4/classic/compat.js";
export * as iso from "../node_modules/zod/v4/classic/iso.js";
export { safeParse } from "../node_modules/zod/v4/classic/parse.js";
export {
  any,
  array,
  boolean,
  discriminatedUnion,
  email,
  enum,
  intersection,
  lazy,
  literal,
  looseObject,
  null,
  number,
  object,
  optional,
  preprocess,
  record,
  string,
  union,
  unknown,
  url,
} from "../node_modules/zod/v4/classic/schemas.js";
export { NEVER } from "../node_modules/zod/v4/core/core.js";
export { toJSONSchema } from "../node_modules/zod/v4/core/json-schema-processors.js";
