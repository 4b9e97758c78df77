// What the Worker takes of @asteasolutions/zod-to-openapi: the register of operations, which a page asks for the forms of
// an answer. What a schema says about itself and the generators that write documents from it stay out: the documents are
// committed and served as files. wrangler.toml points "@asteasolutions/zod-to-openapi" here.
export { OpenAPIRegistry } from "../node_modules/@asteasolutions/zod-to-openapi/dist/index.mjs";

/** Noting a description makes a copy of the schema with nine methods wrapped; the notes of all were half of a start. */
export function extendZodWithOpenApi(zod) {
  zod.ZodType.prototype.openapi = function openapi() {
    return this;
  };
}

class NotInTheWorker {
  constructor() {
    throw new Error("Documents are written by `npm run openapi`, not by the Worker");
  }
}

function notInTheWorker() {
  return new NotInTheWorker();
}

export {
  NotInTheWorker as OpenApiGeneratorV3,
  NotInTheWorker as OpenApiGeneratorV31,
  notInTheWorker as getOpenApiMetadata,
};
