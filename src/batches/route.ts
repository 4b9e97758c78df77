import { CSV_MEDIA_TYPE, NDJSON_MEDIA_TYPE } from "../formats/media-types";
import type { Route } from "../http/route";
import { answerBatch } from "./answer";

/** Many estimates in one streamed request. */
export const batchRoute: Route = {
  method: "post",
  path: "/v1/batches/{measure}",
  offers: [NDJSON_MEDIA_TYPE, CSV_MEDIA_TYPE],
  handle: answerBatch,
};
