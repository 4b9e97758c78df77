import { z } from "@hono/zod-openapi";
import { together } from "../../schema/together";
import { hours, kilowatts, luminaireCount, mwh, watts } from "../fields";
import { METER_SPEAKS, metered, ratedInput } from "../metered-schema";

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
  .openapi("MonitoredCooling", {
    description: "A metered cooling plant, credited by the ratio of COPs.",
    ...METER_SPEAKS,
  });

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
    ...together({ atLeastOne: ["meteredMwh", "readings", "projectWatts"] }),
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
  .openapi("MonitoredSolar", { description: "Metered solar generation.", ...METER_SPEAKS });

export const buildingGroup = z
  .discriminatedUnion("kind", [coolingGroup, lightingGroup, solarGroup])
  .openapi("MonitoredBuildingEquipment", {
    description: "Equipment of a building that an approved methodology credits.",
  });

export type MonitoredCooling = z.infer<typeof coolingGroup>;
export type MonitoredLighting = z.infer<typeof lightingGroup>;
export type MonitoredSolar = z.infer<typeof solarGroup>;
export type MonitoredBuildingEquipment = z.infer<typeof buildingGroup>;
