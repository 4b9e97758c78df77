import { join } from "node:path";
import { unstable_startWorker } from "wrangler";
import { launchBrowser } from "../tests/support/browser.ts";
import { importBundled } from "./import-bundled.ts";
import { QUIET_WRANGLER } from "./quiet-wrangler.ts";

/** Remakes the picture of the README: a result as it is first seen, from a Worker started for it. */
const root = join(import.meta.dirname, "..");
const { resultAddresses } = await importBundled<typeof import("../tests/pages/addresses")>("tests/pages/addresses.ts");

Object.assign(process.env, QUIET_WRANGLER);
const worker = await unstable_startWorker({
  config: join(root, "wrangler.toml"),
  dev: { server: { hostname: "127.0.0.1", port: 0 }, inspector: false, logLevel: "error", persist: false },
});
const { origin } = await worker.url;
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 900, height: 780 }, colorScheme: "light" });
const address = resultAddresses("en").find((each) => each.startsWith("/street-lighting")) as string;
await page.goto(origin + address);
await page.screenshot({ path: join(root, "docs/planner-page.png") });
await browser.close();
await worker.dispose();
