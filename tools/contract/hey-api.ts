/** What @hey-api/openapi-ts makes of the document: the source of the package `clients/typescript`. */
export default {
  input: "./openapi/openapi.json",
  output: { path: "clients/typescript/src", module: { extension: ".js" } },
  plugins: [{ name: "@hey-api/client-fetch", includeInEntry: true }, "@hey-api/typescript", "@hey-api/sdk"],
};
