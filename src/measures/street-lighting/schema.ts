import { z } from "@hono/zod-openapi";
import { numberSchema } from "../../ledger/input-schema";
import { recordsOf } from "../../reference/collections";
import { together } from "../../schema/together";
import { groupName, type measureOptions } from "../options-schema";
import { timeOfDay } from "../time-of-day";
import { CROSS_CHECK, LUMINAIRES } from "./inputs";
import { LAMP_TABLE } from "./lamp-table";

/** `none` of the reference data is called by what it is. */
export const SCHEDULE_PRESETS = recordsOf("dimming-presets").map(({ id }) => (id === "none" ? "full-night" : id)) as [
  string,
  ...string[],
];

export const ROAD_CLASSES = recordsOf("road-lighting-levels").map(({ id }) => id) as [string, ...string[]];

const existingSchema = z
  .strictObject({
    circuitWatts: numberSchema(LUMINAIRES.existingPower),
    lamp: z.enum(["HPS", "MH", "mercury", "LED", "unknown"]).optional().openapi({
      description:
        "Kind of lamp: high-pressure sodium, metal halide, mercury vapour, LED, or `unknown`: with watts its reference is that of a mercury lamp, without watts it is counted and saves nothing.",
      example: "HPS",
    }),
    lampWatts: z.number().min(1).max(10_000).optional().openapi({
      format: "double",
      description:
        "Rated power of the lamp alone, W; converted to circuit power by the table for Indonesia's 220 V mains.",
      example: 290,
    }),
  })
  .openapi("ExistingLuminaire", {
    description: `The luminaire as it is: \`circuitWatts\`, or \`lamp\` with \`lampWatts\` where the table knows the size (${LAMP_TABLE}).`,
    ...together({ atLeastOne: ["circuitWatts", "lamp"] }),
  });

const referenceSchema = z
  .strictObject({
    circuitWatts: numberSchema(LUMINAIRES.referencePower),
    basis: z.enum(["conventional-led"]).optional().openapi({
      description:
        "Instead of `circuitWatts`: an ordinary LED luminaire of the same luminous flux as the project's, whose efficacy is then needed.",
      example: "conventional-led",
    }),
    efficacyLmPerW: numberSchema(LUMINAIRES.conventionalEfficacy),
  })
  .openapi("ReferenceLuminaire", {
    description: "The reference chosen by the caller instead of the default one: `circuitWatts` or `basis`.",
    ...together({ exactlyOne: ["circuitWatts", "basis"] }),
  });

const projectSchema = z
  .strictObject({
    systemWatts: numberSchema(LUMINAIRES.systemPower),
    controllerWatts: numberSchema(LUMINAIRES.controllerPower),
    quantity: numberSchema(LUMINAIRES.projectQuantity),
    efficacyLmPerW: numberSchema(LUMINAIRES.projectEfficacy),
    outageFraction: numberSchema(LUMINAIRES.projectOutage),
  })
  .openapi("ProjectLuminaire", { description: "The LED luminaire to be installed." });

const stepSchema = z
  .strictObject({
    from: timeOfDay("Start of the step, HH:MM."),
    to: timeOfDay("End of the step, HH:MM; a step may pass midnight."),
    level: z.number().min(0).max(1).openapi({
      format: "double",
      description: "Light level and power share in the step, 0 (off) to 1 (full).",
      example: 0.05,
    }),
  })
  .openapi("ScheduleStep", { description: "One step of the night: from, to and light level." });

const scheduleSchema = z
  .strictObject({
    preset: z
      .enum(SCHEDULE_PRESETS)
      .optional()
      .openapi({ description: "A schedule of the reference data.", example: "evening-full-late-half" }),
    steps: z
      .array(stepSchema)
      .min(1)
      .max(24)
      .optional()
      .openapi({ description: "The night in steps, each beginning where the one before ends." }),
  })
  .openapi("Schedule", {
    description:
      "When the lamps burn and how bright: a preset or steps of your own, not both. Default full light from 18:00 to 06:00.",
    ...together({ exactlyOne: ["preset", "steps"] }),
  });

const roadSchema = z
  .strictObject({
    class: z.enum(ROAD_CLASSES).openapi({ description: "Road class of SNI 7391.", example: "arterial" }),
    widthM: z
      .number()
      .min(1)
      .max(100)
      .openapi({ format: "double", description: "Width of the lit road, m.", example: 10 }),
    spacingM: z
      .number()
      .min(1)
      .max(200)
      .openapi({ format: "double", description: "Spacing of the luminaires, m.", example: 40 }),
    luminousFluxLm: z.number().min(1).max(1_000_000).optional().openapi({
      format: "double",
      description: "Luminous flux of the project luminaire, lm. Default system power times efficacy.",
      example: 16_800,
    }),
    utilisationFactor: z
      .number()
      .min(0.01)
      .max(1)
      .openapi({ format: "double", description: "Share of the flux that reaches the road, 0 to 1.", example: 0.4 }),
    maintenanceFactor: z
      .number()
      .min(0.01)
      .max(1)
      .openapi({ format: "double", description: "Light left by ageing and dirt, 0 to 1.", example: 0.8 }),
  })
  .openapi("Road", { description: "The road, to check that light does not get worse than SNI 7391 asks." });

const groupSchema = z
  .strictObject({
    name: groupName.optional(),
    quantity: numberSchema(LUMINAIRES.quantity),
    existing: existingSchema,
    existingOutageFraction: numberSchema(LUMINAIRES.existingOutage),
    existingEfficacyLmPerW: numberSchema(LUMINAIRES.existingEfficacy),
    reference: referenceSchema.optional(),
    project: projectSchema,
    meteredProjectMwhPerYear: numberSchema(LUMINAIRES.metered),
    schedule: scheduleSchema.optional(),
    burningHoursPerYear: numberSchema(LUMINAIRES.burningHours),
    dimmingFactor: numberSchema(LUMINAIRES.statedDimming),
    road: roadSchema.optional(),
  })
  .openapi("StreetLightingGroup", {
    description: "Luminaires of one kind on roads of one kind.",
    ...together({
      notBoth: [["schedule", "burningHoursPerYear"]],
      needing: { dimmingFactor: "burningHoursPerYear" },
    }),
  });

/** What this measure asks. */
export const streetLightingFields = {
  groups: z.array(groupSchema).min(1).max(200).openapi({ description: "Groups of equal luminaires." }),
  approach: z.enum(["rated-power", "efficacy-ratio"]).optional().openapi({
    description:
      "`rated-power` credits dimming in full; `efficacy-ratio` scales the reference with the project, so that dimming shrinks the credit. Default `rated-power`.",
    example: "rated-power",
  }),
  transmissionLossFraction: numberSchema(CROSS_CHECK.transmissionLoss),
};

export type StreetLightingRequest = z.infer<z.ZodObject<typeof measureOptions & typeof streetLightingFields>>;
export type StreetLightingGroupRequest = StreetLightingRequest["groups"][number];
