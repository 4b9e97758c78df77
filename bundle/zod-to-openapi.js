// What the Worker takes of @asteasolutions/zod-to-openapi: nothing but the method by which a schema describes itself.
// What is described and what writes documents from it stay out: the documents are committed and served as files.
// wrangler.toml points "@asteasolutions/zod-to-openapi" here.

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
  NotInTheWorker as OpenAPIRegistry,
  notInTheWorker as getOpenApiMetadata,
};
