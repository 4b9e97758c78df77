import { z } from "@hono/zod-openapi";
import { numberSchema } from "../../ledger/input-schema";
import { together } from "../../schema/together";
import type { measureOptions } from "../options-schema";
import { BUILDING_TYPES, ORIENTATIONS } from "./facts";
import { BUILDING, FACADE, NON_AIR_CONDITIONED_AREA, YEARLY_ELECTRICITY } from "./inputs";

const LOCATIONS = ["bandung", "elsewhere"] as const;

const sharesSchema = z
  .strictObject({
    cooling: numberSchema(BUILDING.f_ac),
    lighting: numberSchema(BUILDING.f_li),
    hotWater: numberSchema(BUILDING.f_hw),
    other: numberSchema(BUILDING.f_ot),
  })
  .openapi("EndUseShares", { description: "How electricity use splits over end uses; the shares sum to 1." });

const facadeSchema = z
  .strictObject({
    orientation: z.enum(ORIENTATIONS).openapi({ description: "Orientation of the façade.", example: "N" }),
    areaM2: numberSchema(FACADE.area),
    wallAbsorptance: numberSchema(FACADE.absorptance),
    wallUWPerM2K: numberSchema(FACADE.wallTransmittance),
    windowToWallRatio: numberSchema(FACADE.windowToWallRatio),
    equivalentTemperatureDifferenceK: numberSchema(FACADE.equivalentDifference),
    glazingUWPerM2K: numberSchema(FACADE.glazingTransmittance),
    temperatureDifferenceK: numberSchema(FACADE.difference),
    shadingCoefficient: numberSchema(FACADE.shading),
    solarFactorWPerM2: numberSchema(FACADE.solarFactor),
    location: z.enum(LOCATIONS).optional().openapi({
      description: "Where the façade stands; `elsewhere` needs `solarFactorWPerM2`. Default `bandung`.",
      example: "bandung",
    }),
  })
  .openapi("Facade", {
    description: "One façade, for the overall thermal transfer value (OTTV); solar factors are on record for Bandung.",
  });

const buildingSchema = z
  .strictObject({
    type: z.enum(BUILDING_TYPES).openapi({ description: "Building type.", example: "government-office" }),
    grossFloorAreaM2: numberSchema(BUILDING.GFA),
    energyUseIntensityKwhPerM2Year: numberSchema(BUILDING.EUI),
    electricityMwhPerYear: numberSchema(YEARLY_ELECTRICITY),
    airConditioned: z.boolean().optional().openapi({
      description: "True where less than 10 % of the area is without air conditioning. Default true.",
      example: true,
    }),
    nonAirConditionedAreaM2: numberSchema(NON_AIR_CONDITIONED_AREA),
    endUseShares: sharesSchema.optional(),
    facades: z.array(facadeSchema).min(1).max(50).optional().openapi({ description: "Façades, to rate the envelope." }),
  })
  .openapi("Building", {
    description: "The building as it is.",
    ...together({ notBoth: [["energyUseIntensityKwhPerM2Year", "electricityMwhPerYear"]] }),
  });

const solarSchema = z
  .strictObject({
    capacityKwp: numberSchema(BUILDING.PV_kWp),
    yieldKwhPerKwpYear: numberSchema(BUILDING.Y_PV),
    selfUseFraction: numberSchema(BUILDING.r_self),
    sharedWithCaptive: z.boolean().optional().openapi({
      description:
        "True where a captive generator shares the internal grid; the lower JCM factor then applies. Default false.",
      example: false,
    }),
  })
  .openapi("SolarMeasure", { description: "Solar panels on the building." });

const measuresSchema = z
  .strictObject({
    lighting: z
      .strictObject({ savingFraction: numberSchema(BUILDING.s_li) })
      .openapi("LightingMeasure", { description: "More efficient lighting; credited." })
      .optional(),
    cooling: z
      .strictObject({
        referenceCop: numberSchema(BUILDING.COP_RE),
        projectCop: numberSchema(BUILDING.COP_PJ),
      })
      .openapi("CoolingMeasure", { description: "More efficient cooling plant; credited." })
      .optional(),
    envelope: z
      .strictObject({
        ottvReductionFraction: numberSchema(BUILDING.s_env),
        envelopeShareOfCoolingLoad: numberSchema(BUILDING.phi_env),
      })
      .openapi("EnvelopeMeasure", {
        description: "Better glazing, shading or insulation; no approved methodology, not credited.",
      })
      .optional(),
    controls: z
      .strictObject({
        coolingSavingFraction: numberSchema(BUILDING.s_ctrl_ac),
        otherSavingFraction: numberSchema(BUILDING.s_ctrl_ot),
      })
      .openapi("ControlsMeasure", { description: "Building energy management; no approved methodology, not credited." })
      .optional(),
    hotWater: z
      .strictObject({ savingFraction: numberSchema(BUILDING.s_hw) })
      .openapi("HotWaterMeasure", { description: "Heat-pump hot water; not credited." })
      .optional(),
    solar: solarSchema.optional(),
    lightingHeatShare: numberSchema(BUILDING.CF),
  })
  .openapi("BuildingMeasures", { description: "What is done to the building; every measure may be left out." });

/** What this measure asks. */
export const greenBuildingFields = {
  building: buildingSchema,
  measures: measuresSchema,
  accounting: z.enum(["whole-building", "jcm-equipment"]).optional().openapi({
    description:
      "Which account `annual.reductionTco2` shows: what the city saves, or what approved equipment methodologies credit. Both are always reported. Default `whole-building`.",
    example: "whole-building",
  }),
};

export type GreenBuildingRequest = z.infer<z.ZodObject<typeof measureOptions & typeof greenBuildingFields>>;
