import { Hono } from "hono";
import { TrieRouter } from "hono/router/trie-router";
import { batchRoute, columnsRoute, tableSchemaRoute } from "./batches/route";
import { comparisonRoute } from "./comparisons/route";
import { ESTIMATE_ROUTES } from "./estimates/route";
import { goalSeekRoute } from "./goal-seek/route";
import type { App, AppEnvironment } from "./http/environment";
import { frame } from "./http/frame";
import { rateLimit } from "./http/rate-limit";
import { readableAddress } from "./http/readable-address";
import { onError } from "./http/respond-problem";
import { type Route, registerRoute } from "./http/route";
import { readTexts } from "./http/texts";
import { unmatched } from "./http/unmatched";
import { LINK_ROUTES } from "./links/route";
import { localContentRoute } from "./local-content/route";
import { registerMcp } from "./mcp/route";
import { monitoringRoute } from "./monitoring/route";
import { forPeople } from "./pages/lost-page";
import { registerPages } from "./pages/route";
import { portfolioRoute } from "./portfolio/route";
import { collectionRoute, listRoute, recordRoute } from "./reference/route";
import { registerApiCatalog } from "./service/api-catalog";
import { registerDocuments } from "./service/documents";
import { healthRoute } from "./service/health/route";
import { operationListRoute } from "./service/operations/route";
import { problemDescriptionRoute } from "./service/problem-description/route";
import { registerRobots } from "./service/robots";
import { registerSecurityText } from "./service/security-text";
import { subsidyRoute } from "./subsidy/route";

/** Every operation of the API. What each says of itself is listed in contracts.ts. */
export const ROUTES: readonly Route[] = [
  ...Object.values(ESTIMATE_ROUTES),
  ...Object.values(LINK_ROUTES),
  subsidyRoute,
  localContentRoute,
  goalSeekRoute,
  comparisonRoute,
  portfolioRoute,
  monitoringRoute,
  batchRoute,
  columnsRoute,
  tableSchemaRoute,
  listRoute,
  collectionRoute,
  recordRoute,
  operationListRoute(() => ROUTES),
  healthRoute,
  problemDescriptionRoute,
];

/** What is read by people and crawlers, and is no part of the contract. */
const SURROUNDINGS: readonly ((app: App) => void)[] = [
  registerPages,
  registerDocuments,
  registerMcp,
  registerApiCatalog,
  registerSecurityText,
  registerRobots,
];

/** The whole service: what runs around every request, then the operations and pages, then what no route took. */
export function createApp(
  routes: readonly Route[] = ROUTES,
  surroundings: readonly ((app: App) => void)[] = SURROUNDINGS,
): App {
  // The router hono would choose is compiled on its first request, where somebody waits for it.
  const app: App = new Hono<AppEnvironment>({ router: new TrieRouter() });
  app.use(frame);
  app.use(readTexts);
  app.use(readableAddress);
  app.use(rateLimit);
  for (const route of routes) registerRoute(app, route);
  for (const register of surroundings) register(app);
  const noRoute = unmatched(app);
  app.onError((error, c) => forPeople(app, c, onError(error, c)));
  app.notFound((c) => forPeople(app, c, noRoute(c)));
  return app;
}
