import { fileRenderers } from "../formats/renderers";
import { postRoute } from "../http/post-route";
import { workOfLists } from "../ledger/lines";
import type { monitoringContract } from "./contract";
import { presentReport } from "./present";
import { reportMonitoring } from "./report";
import { monitoringRequestSchema } from "./request-schema";

export const monitoringRoute = postRoute<typeof monitoringContract>({
  path: "/v1/monitoring-reports",
  body: monitoringRequestSchema,
  renderers: fileRenderers("monitoring-report"),
  work: workOfLists,
  compute: (request, c) => presentReport(reportMonitoring(request), request.name, c.get("language")),
});
