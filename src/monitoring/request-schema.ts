import { z } from "@hono/zod-openapi";
import type { Measure } from "../ledger/measure";
import { electricitySchema } from "../measures/electricity/schema";
import { oneOf } from "../schema/one-of";
import { together } from "../schema/together";
import { airConditioningGroup } from "./air-conditioning/schema";
import { date } from "./fields";
import { buildingGroup } from "./green-building/schema";
import { allocationSchema, comparedEstimateSchema } from "./report-options-schema";
import { streetLightingGroup } from "./street-lighting/schema";

const periodSchema = z
  .strictObject({
    from: date("First day of the period.", "2026-01-01"),
    to: date("Last day of the period, included.", "2026-12-31"),
  })
  .openapi("MonitoringPeriod", { description: "The days that were monitored, both ends included." });

const LARGEST_COUNT_OF_VINTAGES = 20;

const common = {
  name: z
    .string()
    .min(1)
    .max(120)
    .optional()
    .openapi({ description: "A name of your own, repeated in the answer.", example: "City hall, 2026" }),
  period: periodSchema.optional(),
  electricity: electricitySchema.optional(),
  allocation: allocationSchema.optional(),
  estimate: comparedEstimateSchema.optional(),
};

function schemaOf<M extends Measure, Group extends z.ZodType>(
  measure: M,
  group: Group,
  name: string,
  description: string,
) {
  const groups = z.array(group).min(1).max(200).openapi({ description: "What was metered, by group." });
  const vintage = z
    .strictObject({ period: periodSchema, electricity: electricitySchema.optional(), groups })
    .openapi(`${name}Vintage`, {
      description: "What was metered within one calendar year. `electricity` of its own replaces that of the report.",
    });
  return z
    .strictObject({
      measure: z.literal(measure).openapi({ description: "The measure." }),
      ...common,
      groups: groups.optional(),
      vintages: z.array(vintage).min(1).max(LARGEST_COUNT_OF_VINTAGES).optional().openapi({
        description:
          "Several years in one report, in order of time, instead of `period` and `groups`. Each is credited and allocated by itself, as a report of its own would.",
      }),
    })
    .openapi(name, {
      description: `${description} With \`period\` and \`groups\`, or with \`vintages\`.`,
      ...together({ exactlyOne: ["vintages", ["period", "groups"]] }),
    });
}

/** In the order of the document. */
const SCHEMAS = {
  "air-conditioning": schemaOf(
    "air-conditioning",
    airConditioningGroup,
    "AirConditioningMonitoring",
    "Monitored air conditioners.",
  ),
  "street-lighting": schemaOf(
    "street-lighting",
    streetLightingGroup,
    "StreetLightingMonitoring",
    "Monitored street lights.",
  ),
  "green-building": schemaOf(
    "green-building",
    buildingGroup,
    "GreenBuildingMonitoring",
    "Monitored equipment of a building.",
  ),
} as const satisfies Record<Measure, z.ZodType>;

export const monitoringRequestSchema = oneOf("measure", SCHEMAS).openapi("MonitoringRequest", {
  description: "Metered data of a period, for one measure.",
});

export type MonitoringRequest = z.infer<typeof monitoringRequestSchema>;

/** A group of what is metered of each measure. */
export type MonitoredGroups = { readonly [M in Measure]: NonNullable<z.infer<(typeof SCHEMAS)[M]>["groups"]>[number] };
