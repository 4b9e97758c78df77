import { z } from "@hono/zod-openapi";
import { efficiencySchema } from "../measures/air-conditioning/schema";
import { electricitySchema } from "../measures/electricity/schema";
import { groupName } from "../measures/options-schema";
import { date, fraction, hours, kilowatts, luminaireCount, mwh, watts } from "./fields";
import { allocationSchema, comparedEstimateSchema } from "./report-options-schema";

const periodSchema = z
  .strictObject({
    from: date("First day of the period.", "2026-01-01"),
    to: date("Last day of the period, included.", "2026-12-31"),
  })
  .openapi("MonitoringPeriod", { description: "The days that were monitored, both ends included." });

const readingSchema = z
  .strictObject({
    from: date("First day of the reading.", "2026-01-01"),
    to: date("Last day of the reading, included.", "2026-01-31"),
    mwh: mwh("Metered electricity of the reading, MWh.", 11.2),
  })
  .openapi("MeterReading", { description: "Electricity of some days in a row." });

const metered = {
  name: groupName.optional(),
  meteredMwh: mwh(
    "Metered electricity of the group in the period, MWh. Required unless readings are given.",
    135,
  ).optional(),
  readings: z.array(readingSchema).min(1).max(400).optional().openapi({
    description:
      "Readings of the meter in order of time, without gap or overlap over the whole period. With `meteredMwh` too, they must sum to it.",
  }),
};
const ratedInput = kilowatts(
  "Rated electrical input of the group in all, kW; more than it can draw is then refused.",
  60,
).optional();

const airConditioningGroup = z
  .strictObject({ ...metered, reference: efficiencySchema, project: efficiencySchema, ratedInputKw: ratedInput })
  .openapi("MonitoredAirConditioners", {
    description: "Metered air conditioners and the efficiencies they are credited by.",
  });

const streetLightingGroup = z
  .strictObject({
    ...metered,
    quantity: luminaireCount,
    referenceCircuitWatts: watts("Circuit power of a reference luminaire including ballast or driver, W.", 290),
    burningHours: hours("Hours the lamps burned in the period, h.", 4380),
    projectSystemWatts: watts(
      "System power of a project luminaire, W; metered electricity above it gives a warning.",
      120,
    ).optional(),
    referenceOutageFraction: fraction(
      "Share of reference luminaires that would have been out of order, 0 to 1. Default 0.",
      0,
    ).optional(),
  })
  .openapi("MonitoredStreetLights", {
    description: "Metered street lights and the reference luminaires they stand for.",
  });

const coolingGroup = z
  .strictObject({
    kind: z.literal("cooling").openapi({ description: "Cooling plant of a building." }),
    ...metered,
    referenceCop: z
      .number()
      .min(0.5)
      .max(20)
      .openapi({ format: "double", description: "COP of the reference plant.", example: 2.8 }),
    projectCop: z
      .number()
      .min(0.5)
      .max(20)
      .openapi({ format: "double", description: "COP of the project plant.", example: 4.2 }),
    ratedInputKw: ratedInput,
  })
  .openapi("MonitoredCooling", { description: "A metered cooling plant, credited by the ratio of COPs." });

const lightingGroup = z
  .strictObject({
    kind: z.literal("lighting").openapi({ description: "Lighting of a building." }),
    ...metered,
    quantity: luminaireCount,
    referenceWatts: watts("Power of a reference luminaire including ballast or driver, W.", 72),
    operatingHours: hours("Hours the lighting was on in the period, h.", 2500),
    projectWatts: watts(
      "Power of a project luminaire, W. Without a meter it gives the project electricity.",
      36,
    ).optional(),
  })
  .openapi("MonitoredLighting", {
    description: "Lighting of a building, metered, or by rated power where only the hours are monitored.",
  });

const solarGroup = z
  .strictObject({
    kind: z.literal("solar").openapi({ description: "Solar panels on the building." }),
    ...metered,
    exportedMwh: mwh(
      "Part of the generation that was exported, MWh; only what is used on site is counted. Default 0.",
      0,
    ).optional(),
    sharedWithCaptive: z.boolean().optional().openapi({
      description:
        "True where a captive generator shares the internal grid; the lower JCM factor then applies. Default false.",
      example: false,
    }),
    capacityKwp: kilowatts("Capacity of the panels, kWp; more than they can generate is then refused.", 200).optional(),
  })
  .openapi("MonitoredSolar", { description: "Metered solar generation." });

const buildingGroup = z
  .discriminatedUnion("kind", [coolingGroup, lightingGroup, solarGroup])
  .openapi("MonitoredBuildingEquipment", {
    description: "Equipment of a building that an approved methodology credits.",
  });

const common = {
  name: z
    .string()
    .min(1)
    .max(120)
    .optional()
    .openapi({ description: "A name of your own, repeated in the answer.", example: "City hall, 2026" }),
  period: periodSchema,
  electricity: electricitySchema.optional(),
  allocation: allocationSchema.optional(),
  estimate: comparedEstimateSchema.optional(),
};
const groupsOf = <Group extends z.ZodType>(group: Group) =>
  z.array(group).min(1).max(200).openapi({ description: "What was metered, by group." });
const measure = <Measure extends string>(name: Measure) => z.literal(name).openapi({ description: "The measure." });

export const monitoringRequestSchema = z
  .discriminatedUnion("measure", [
    z
      .strictObject({ measure: measure("air-conditioning"), ...common, groups: groupsOf(airConditioningGroup) })
      .openapi("AirConditioningMonitoring", { description: "Monitored air conditioners." }),
    z
      .strictObject({ measure: measure("street-lighting"), ...common, groups: groupsOf(streetLightingGroup) })
      .openapi("StreetLightingMonitoring", { description: "Monitored street lights." }),
    z
      .strictObject({ measure: measure("green-building"), ...common, groups: groupsOf(buildingGroup) })
      .openapi("GreenBuildingMonitoring", { description: "Monitored equipment of a building." }),
  ])
  .openapi("MonitoringRequest", { description: "Metered data of a period, for one measure." });

export type MonitoringRequest = z.infer<typeof monitoringRequestSchema>;
export type MonitoredAirConditioners = z.infer<typeof airConditioningGroup>;
export type MonitoredStreetLights = z.infer<typeof streetLightingGroup>;
export type MonitoredCooling = z.infer<typeof coolingGroup>;
export type MonitoredLighting = z.infer<typeof lightingGroup>;
export type MonitoredSolar = z.infer<typeof solarGroup>;
export type MonitoredBuildingEquipment = z.infer<typeof buildingGroup>;
