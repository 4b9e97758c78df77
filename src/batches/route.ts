import { CSV_MEDIA_TYPE, NDJSON_MEDIA_TYPE } from "../formats/media-types";
import { getRoute } from "../http/get-route";
import type { Route } from "../http/route";
import { formatQuery } from "../reference/request-schema";
import { csvOf } from "../reference/table";
import { answerBatch, measureOf } from "./answer";
import type { columnsContract, tableSchemaContract } from "./contract";
import { describedColumns, describedResults, tableSchemaFields } from "./described-columns";
import { measureParameters } from "./request-schema";

const PATH = "/v1/batches/{measure}";

/** Many estimates in one streamed request. */
export const batchRoute: Route = {
  method: "post",
  path: PATH,
  offers: [NDJSON_MEDIA_TYPE, CSV_MEDIA_TYPE],
  handle: answerBatch,
};

export const columnsRoute = getRoute<typeof columnsContract>({
  path: `${PATH}/columns`,
  parameters: measureParameters,
  query: formatQuery,
  renderers: csvOf("columns", ({ columns }) => columns),
  read({ parameters: { measure } }, c) {
    const language = c.get("language");
    const id = measureOf(measure, language);
    return { measure: id, columns: describedColumns(id, language), results: describedResults() };
  },
});

export const tableSchemaRoute = getRoute<typeof tableSchemaContract>({
  path: `${PATH}/table-schema`,
  parameters: measureParameters,
  read({ parameters: { measure } }, c) {
    const language = c.get("language");
    return {
      fields: tableSchemaFields(measureOf(measure, language), language),
      missingValues: [""],
      fieldsMatch: ["partial"],
    };
  },
});
