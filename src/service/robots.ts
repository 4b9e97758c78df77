import type { App } from "../http/environment";
import { answerText } from "../http/text-file";

/** The pages may be found; the operations answer programs, and a crawler has no use for them. */
export function registerRobots(app: App): void {
  app.get("/robots.txt", (c) => answerText(c, "User-agent: *\nAllow: /\nDisallow: /v1/\n"));
}
