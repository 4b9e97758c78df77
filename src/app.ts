import { OpenAPIHono } from "@hono/zod-openapi";
import { registerBatches } from "./batches/route";
import { registerApiCatalog } from "./http/api-catalog";
import type { App, AppEnvironment } from "./http/environment";
import { frame } from "./http/frame";
import { registerHealth } from "./http/health";
import { registerProblemPages } from "./http/problem-page";
import { rateLimit } from "./http/rate-limit";
import { onError } from "./http/respond-problem";
import { registerRobots } from "./http/robots";
import { registerSecurityText } from "./http/security-text";
import { unmatched } from "./http/unmatched";
import { registerEstimates } from "./measures/routes";
import { registerMonitoringReports } from "./monitoring/route";
import { registerDocuments } from "./openapi/routes";
import { registerPages } from "./pages/route";
import { registerPortfolios } from "./portfolio/route";
import { registerReferenceData } from "./reference/route";
import { registerSubsidyAssessments } from "./subsidy/assessment/route";
import { registerLocalContentAssessments } from "./subsidy/local-content/route";

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
