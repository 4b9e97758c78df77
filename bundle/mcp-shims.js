// Stands for what @modelcontextprotocol/server takes of its runtime: a validator for answers of people, whom our server never
// asks. Its own form for Workers also builds every schema of the protocol at once.
export class DefaultJsonSchemaValidator {
  getValidator() {
    throw new Error("This part of the library is left out of the bundle: see [alias] in wrangler.toml");
  }
}
