import { z } from "@hono/zod-openapi";
import { REQUEST_SCHEMAS } from "../estimates/request-schemas";
import { CSV_MEDIA_TYPE, NDJSON_MEDIA_TYPE } from "../formats/media-types";
import { content } from "../openapi/content";
import type { Contract } from "../openapi/contract";
import { errorResponses } from "../openapi/error-responses";
import { getContract } from "../openapi/get-contract";
import { ANSWER_HEADERS } from "../openapi/headers";
import { formatQuery } from "../reference/request-schema";
import { LINE_LIMIT_BYTES } from "../tables/lines";
import { EXPLAINED_ROWS, FULL_ROWS } from "./allowance";
import { columnsSchema, tableSchemaSchema } from "./columns.contract";
import { csvExamples, ndjsonExamples } from "./examples.contract";
import { batchParameters, batchQuery, measureParameters } from "./request-schema";
import { batchAnswerSchema, batchRefusalSchema, batchTotalSchema } from "./results.contract";

/** What a document can say of a stream without end. */
const STREAM_LIMIT = 2_000_000_000;

const stream = (description: string) => z.string().max(STREAM_LIMIT).openapi({ description });

/** The schemas of one line, for readers of a stream: the document has no word for them before OpenAPI 3.2. */
const itemOf = (...names: readonly string[]) => ({
  "x-item-schema": { oneOf: names.map((name) => ({ $ref: `#/components/schemas/${name}` })) },
});
const REQUESTS = Object.keys(REQUEST_SCHEMAS).map(
  (measure) => `${measure.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}Request`,
);
const RESULTS = { BatchAnswer: batchAnswerSchema, BatchRefusal: batchRefusalSchema, BatchTotal: batchTotalSchema };

const { ETag: _notOfAStream, ...headers } = ANSWER_HEADERS;

export const batchContract: Contract = {
  components: RESULTS,
  operation: {
    method: "post",
    path: "/v1/batches/{measure}",
    operationId: "estimateBatch",
    tags: ["Batches"],
    summary: "Estimate many rows of one measure",
    description: describe(),
    request: {
      params: batchParameters,
      query: batchQuery,
      body: {
        required: true,
        description: "One request per line, or a table with one request per row. Of any length.",
        content: {
          [NDJSON_MEDIA_TYPE]: {
            ...content(stream("One estimate request per line (JSON)."), ndjsonExamples)["application/json"],
            ...itemOf(...REQUESTS),
          },
          ...content(stream("A header of field names and one request per row."), csvExamples, CSV_MEDIA_TYPE),
        },
      },
    },
    responses: {
      200: {
        description: "One result per row, in order, while the rows are read.",
        headers,
        content: {
          [NDJSON_MEDIA_TYPE]: { schema: stream("One result per line (JSON)."), ...itemOf(...Object.keys(RESULTS)) },
          ...content(stream("A header and one result per row."), undefined, CSV_MEDIA_TYPE),
        },
      },
      ...errorResponses(400, 404, 406, 413, 415, 422, 429, 500),
    },
  },
};

export const columnsContract = getContract({
  path: "/v1/batches/{measure}/columns",
  operationId: "listBatchColumns",
  tag: "Batches",
  summary: "List the columns of a table",
  description:
    "The columns a table of one measure may have, with type, bounds and choices, and those of its results. Headings people write in English, Indonesian or Japanese are read as well.",
  parameters: measureParameters,
  query: formatQuery,
  answer: columnsSchema,
  answerDescription: "The columns.",
  representations: { [CSV_MEDIA_TYPE]: {} },
});

export const tableSchemaContract = getContract({
  path: "/v1/batches/{measure}/table-schema",
  operationId: "getBatchTableSchema",
  tag: "Batches",
  summary: "Read the Table Schema of a table",
  description:
    "The same columns as a Table Schema (Frictionless Data), by which tools check a table before it is sent.",
  parameters: measureParameters,
  answer: tableSchemaSchema,
  answerDescription: "The Table Schema.",
});

function describe(): string {
  return `Estimates row by row, of any number of rows: results are sent while rows are read, in the same order, one for each. A row that is wrong is answered in its place and spoils no other; blank rows are passed over. A row may have ${LINE_LIMIT_BYTES} bytes.

NDJSON (\`application/x-ndjson\`): one estimate request per line; each line of results is a \`BatchAnswer\` or a \`BatchRefusal\`, with \`totals=true\` the last one a \`BatchTotal\`.

CSV (\`text/csv\`, UTF-8): a header, then one request with one group per row; \`GET /v1/batches/{measure}/columns\` lists the columns. Delimiters \`,\`, \`;\` and tab, decimal commas and line ends of all kinds are recognised, and results come in the same form. A number that can mean two (\`1.250\` with \`;\` or tabs) is refused. At most 200 columns; empty cells are absent fields; a column whose name begins with \`#\` is passed over.

\`Accept\` may ask for the other of the two forms.

With \`detail=full\` the first ${FULL_ROWS} rows are answered whole, fewer where they ask for uncertainty, scenarios or advice; each row after that is answered 422 in its place. What is wrong is listed for the first ${EXPLAINED_ROWS} refused rows; later ones say only that they are refused.

Every result ends with a line end, and there is one for each row that is not blank. An answer that ends earlier, or in the middle of a line, was cut off on the way: what came before is right, and the rows from the last whole result on are to be sent again.`;
}
