// What the Worker takes of @asteasolutions/zod-to-openapi: the register of operations, which the schemas are described
// in. The generators that write documents from it stay out: the documents are committed and served as files.
// wrangler.toml points "@asteasolutions/zod-to-openapi" here.
export {
  extendZodWithOpenApi,
  getOpenApiMetadata,
  OpenAPIRegistry,
} from "../node_modules/@asteasolutions/zod-to-openapi/dist/index.mjs";

class NotInTheWorker {
  constructor() {
    throw new Error("Documents are written by `npm run openapi`, not by the Worker");
  }
}

export { NotInTheWorker as OpenApiGeneratorV3, NotInTheWorker as OpenApiGeneratorV31 };
