import { z } from "@hono/zod-openapi";
import { REQUEST_SCHEMAS } from "../estimates/request-schemas";
import type { Measure } from "../ledger/measure";
import { oneOf } from "../schema/one-of";
import { together } from "../schema/together";
import { CRITERION_IDS } from "../subsidy/criteria/criterion";

/** Far beyond the bounds of any field. */
const NUMBER_LIMIT = 1e24;

const number = (description: string, example: number) =>
  z.number().min(-NUMBER_LIMIT).max(NUMBER_LIMIT).openapi({ format: "double", description, example });

const varySchema = z
  .strictObject({
    pointer: z.string().min(1).max(400).optional().openapi({
      description: "JSON Pointer to a number field of `input`, stated there or left to its default.",
      example: "#/groups/0/project/systemWatts",
    }),
    scale: z.enum(["quantity", "cost"]).optional().openapi({
      description:
        "`quantity`: as many times the units of every group, rounded up, or the area and solar capacity of a building; cost per unit and mix stay, so that cost, income and upkeep grow with it. `cost`: total and eligible cost times a factor.",
      example: "quantity",
    }),
  })
  .openapi("Vary", {
    description: "What may change: one field by `pointer`, or size or cost by `scale`.",
    ...together({ exactlyOne: ["pointer", "scale"] }),
  });

const boundsSchema = z
  .strictObject({ from: number("Least value to try.", 1), to: number("Most value to try.", 10_000) })
  .openapi("SeekBounds", {
    description:
      "Where to look. Default the bounds of the field; for a scale factors from 0.01 to 1,000 (`quantity`) or 100 (`cost`).",
  });

const untilSchema = z
  .strictObject({
    criterion: z
      .enum(CRITERION_IDS)
      .optional()
      .openapi({ description: "A criterion of the subsidy.", example: "minimum-size" }),
    status: z.enum(["pass"]).optional().openapi({ description: "What it has to be. Default `pass`.", example: "pass" }),
    figure: z.string().min(1).max(200).optional().openapi({
      description: "A number of the estimate's answer, by its path.",
      example: "annual.creditableTco2",
    }),
    atLeast: number("The figure has to reach it from below.", 1000).optional(),
    atMost: number("The figure has to stay within it.", 1000).optional(),
  })
  .openapi("Until", {
    description: "When it is enough: a `criterion` passes, or a `figure` is `atLeast` or `atMost` a number.",
    ...together({
      exactlyOne: ["criterion", "figure"],
      with: { figure: { exactlyOne: ["atLeast", "atMost"], notBoth: [["figure", "status"]] } },
    }),
  });

function schemaOf<M extends Measure>(measure: M, name: string, description: string) {
  return z
    .strictObject({
      measure: z.literal(measure).openapi({ description: `This measure: \`${measure}\`.` }),
      input: REQUEST_SCHEMAS[measure],
      vary: varySchema,
      bounds: boundsSchema.optional(),
      until: untilSchema,
    })
    .openapi(name, { description });
}

const SCHEMAS = {
  "air-conditioning": schemaOf("air-conditioning", "AirConditioningGoalSeek", "Air conditioners changed until a goal."),
  "green-building": schemaOf("green-building", "GreenBuildingGoalSeek", "A green building changed until a goal."),
  "street-lighting": schemaOf("street-lighting", "StreetLightingGoalSeek", "Street lights changed until a goal."),
} as const satisfies Record<Measure, z.ZodType>;

export const goalSeekRequestSchema = oneOf("measure", SCHEMAS).openapi("GoalSeekRequest", {
  description: "An estimate request, what of it may change, and when that is enough.",
});

export type GoalSeekRequest = z.infer<typeof goalSeekRequestSchema>;
export type Until = GoalSeekRequest["until"];
