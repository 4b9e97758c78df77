import { OpenAPIHono } from "@hono/zod-openapi";
import { registerBatches } from "./batches/route";
import { registerEstimates } from "./estimates/routes";
import type { App, AppEnvironment } from "./http/environment";
import { frame } from "./http/frame";
import { rateLimit } from "./http/rate-limit";
import { onError } from "./http/respond-problem";
import { unmatched } from "./http/unmatched";
import { registerLocalContentAssessments } from "./local-content/route";
import { registerMonitoringReports } from "./monitoring/route";
import { registerDocuments } from "./openapi/routes";
import { registerPages } from "./pages/route";
import { registerPortfolios } from "./portfolio/route";
import { registerReferenceData } from "./reference/route";
import { registerApiCatalog } from "./service/api-catalog";
import { registerHealth } from "./service/health";
import { registerProblemPages } from "./service/problem-page";
import { registerRobots } from "./service/robots";
import { registerSecurityText } from "./service/security-text";
import { registerSubsidyAssessments } from "./subsidy/route";

/** Each room registers its own operations; the order is that of the document. */
const ROOMS: readonly ((app: App) => void)[] = [
  registerEstimates,
  registerSubsidyAssessments,
  registerLocalContentAssessments,
  registerPortfolios,
  registerMonitoringReports,
  registerBatches,
  registerReferenceData,
  registerPages,
  registerHealth,
  registerProblemPages,
  registerDocuments,
  registerApiCatalog,
  registerSecurityText,
  registerRobots,
];

/** The whole service: what runs around every request, then the rooms, then what no route took. */
export function createApp(rooms: readonly ((app: App) => void)[] = ROOMS): App {
  const app: App = new OpenAPIHono<AppEnvironment>();
  app.use(frame);
  app.use(rateLimit);
  for (const register of rooms) register(app);
  app.onError(onError);
  app.notFound(unmatched(app));
  return app;
}
