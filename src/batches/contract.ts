import { z } from "@hono/zod-openapi";
import { CSV_MEDIA_TYPE, NDJSON_MEDIA_TYPE } from "../formats/media-types";
import { MEASURES } from "../ledger/measure";
import { content } from "../openapi/content";
import type { Contract } from "../openapi/contract";
import { errorResponses } from "../openapi/error-responses";
import { ANSWER_HEADERS } from "../openapi/headers";
import { LINE_LIMIT_BYTES } from "../tables/lines";
import { EXPLAINED_ROWS, FULL_ROWS } from "./allowance";
import { csvExamples, ndjsonExamples } from "./examples.contract";
import { BATCH_MEASURES } from "./measures";
import { batchParameters, batchQuery } from "./request-schema";

/** What a document can say of a stream without end. */
const STREAM_LIMIT = 2_000_000_000;

const stream = (description: string) => z.string().max(STREAM_LIMIT).openapi({ description });

const { ETag: _notOfAStream, ...headers } = ANSWER_HEADERS;

export const batchContract: Contract = {
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
          ...content(stream("One estimate request per line (JSON)."), ndjsonExamples, NDJSON_MEDIA_TYPE),
          ...content(stream("A header of field names and one request per row."), csvExamples, CSV_MEDIA_TYPE),
        },
      },
    },
    responses: {
      200: {
        description: "One result per row, in order, while the rows are read.",
        headers,
        content: {
          ...content(stream("One result per line (JSON)."), undefined, NDJSON_MEDIA_TYPE),
          ...content(stream("A header and one result per row."), undefined, CSV_MEDIA_TYPE),
        },
      },
      ...errorResponses(400, 404, 406, 413, 415, 422, 429, 500),
    },
  },
};

function describe(): string {
  const columns = MEASURES.map((measure) => {
    const names = (required: boolean) =>
      BATCH_MEASURES[measure].columns
        .filter((column) => column.required === required)
        .map(({ name }) => `\`${name}\``)
        .join(", ");
    return `- \`${measure}\`: ${names(true)}; optional: ${names(false)}.`;
  });
  return `Estimates row by row, of any number of rows: results are sent while rows are read, in the same order, one for each. A row that is wrong is answered in its place and spoils no other; blank rows are passed over. A row may have ${LINE_LIMIT_BYTES} bytes.

NDJSON (\`application/x-ndjson\`): one estimate request per line; answered \`{"index":0,"status":200,"annual":{…},"lifetime":{…}}\`, or \`{"index":1,"line":2,"status":422,"problem":{…}}\` with the line it began on.

CSV (\`text/csv\`, UTF-8): a header of field names, then one request with one group per row. Delimiters \`,\`, \`;\` and tab and line ends of all kinds are recognised; with \`;\` numbers may have decimal commas, and the results come in the same form. A number is read where it can mean one thing only: \`0.870\`, \`1.234,5\` and \`7.500.000.000\` are, \`1.250\` in a table with \`;\` or tabs is refused. Names may also be headings people write in English, Indonesian or Japanese (\`Jumlah\`, \`Daya (W)\`, \`灯数\`), and kinds of lamp words of the trade (\`natrium\`, \`SON\`, \`水銀灯\`). At most 200 columns. Empty cells are absent fields; the last part of a name is enough where no other name ends with it; a column whose name begins with \`#\` is passed over. Columns:

${columns.join("\n")}

\`Accept\` may ask for the other of the two forms.

With \`detail=full\` the first ${FULL_ROWS} rows are answered whole, fewer where they ask for uncertainty, scenarios or advice; each row after that is answered 422 in its place. What is wrong is listed for the first ${EXPLAINED_ROWS} refused rows; later ones say only that they are refused.

Every result ends with a line end, and there is one for each row that is not blank. An answer that ends earlier, or in the middle of a line, was cut off on the way: what came before is right, and the rows from the last whole result on are to be sent again.`;
}
