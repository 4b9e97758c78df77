import { getRoute } from "../../http/get-route";
import type { healthContract } from "./contract";

/** Liveness: nothing to reach, nothing to warm up, so an answer is all there is to tell. */
export const healthRoute = getRoute<typeof healthContract>({
  path: "/healthz",
  cacheControl: "no-store",
  read: () => ({ status: "ok" }),
});
