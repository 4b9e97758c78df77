import type { components, paths } from "../../clients/openapi-fetch/schema";
import { estimateAirConditioning } from "../../clients/typescript/src";
import { createClient as createHeyClient } from "../../clients/typescript/src/client";
import createClient from "../../tools/contract/node_modules/openapi-fetch/dist/index.mjs";

/** What a user of the generated types writes; the compiler checks each name and type in it. */
export async function tonnesByOpenApiFetch(origin: string): Promise<number> {
  // Of the forms an answer can take, JSON.
  const client = createClient<paths, "application/json" | "application/problem+json">({ baseUrl: origin });
  const { data, error } = await client.POST("/v1/estimates/street-lighting", {
    body: { groups: [{ quantity: 1000, existing: { circuitWatts: 290 }, project: { systemWatts: 120 } }] },
  });
  if (error) throw new Error(error.title);
  const annual: components["schemas"]["Estimate"]["annual"] = data.annual;
  return annual.creditableTco2;
}

export async function tonnesByHeyApi(origin: string): Promise<number> {
  const { data, error } = await estimateAirConditioning({
    client: createHeyClient({ baseUrl: origin }),
    query: { lang: "id" },
    body: {
      groups: [
        {
          quantity: 10,
          capacity: { value: 2.63764, unit: "kW" },
          hoursPerYear: 2500,
          reference: { value: 3.4, metric: "CSPF" },
          project: { value: 5, metric: "CSPF" },
        },
      ],
    },
  });
  if (error) throw new Error(error.errors?.[0]?.detail ?? error.title);
  return data.annual.reductionTco2;
}

/** A misspelt field must not compile. */
export const misspelt: components["schemas"]["StreetLightingGroup"] = {
  // @ts-expect-error quantitty is not a field
  quantitty: 1,
};
