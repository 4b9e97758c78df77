import { join } from "node:path";
import { launchBrowser } from "../../tests/support/browser.ts";
import { develop } from "../worker/develop.ts";
import { importBundled } from "../worker/import-bundled.ts";
import { ROOT } from "../worker/root.ts";

/** Remakes the picture of the README: a result as it is first seen, from a Worker started for it. */
const { resultAddresses } =
  await importBundled<typeof import("../../tests/pages/addresses")>("tests/pages/addresses.ts");

const { origin, stop } = await develop();
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 900, height: 780 }, colorScheme: "light" });
const address = resultAddresses("en").find((each) => each.startsWith("/street-lighting")) as string;
await page.goto(origin + address);
await page.screenshot({ path: join(ROOT, "docs/planner-page.png") });
await browser.close();
await stop();
