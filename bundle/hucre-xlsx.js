// What the Worker takes of hucre/xlsx: the writer. wrangler.toml points "hucre/xlsx" here, and at hucre-left-out.js what
// the writer imports for things our workbooks never have.
export { writeXlsx } from "../node_modules/hucre/dist/xlsx/writer.mjs";
