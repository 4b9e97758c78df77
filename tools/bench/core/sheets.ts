import { capacityPath } from "../../../src/methods/air-conditioning";
import { ratedPower } from "../../../src/methods/street-lighting";

/** What the benchmark takes of the product: two formula sheets, as the estimates use them. */
export { capacityPath, ratedPower };

/** Wrangler bundles Workers only; nothing calls this one. */
export default { fetch: () => new Response() };
