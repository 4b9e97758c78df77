import { z } from "@hono/zod-openapi";
import type { measureOptions } from "../options-schema";
import { BUILDING_TYPES, ORIENTATIONS } from "./facts";

const fraction = (description: string, example: number) =>
  z.number().min(0).max(1).openapi({ format: "double", description, example });
/** A measure that saved everything would leave nothing to compare. */
const saving = (description: string, example: number) =>
  z.number().min(0).max(0.99).openapi({ format: "double", description, example });
const cop = (description: string, example: number) =>
  z.number().min(0.5).max(20).openapi({ format: "double", description, example });
const positive = (description: string, example: number, maximum: number, minimum = 0) =>
  z.number().min(minimum).max(maximum).openapi({ format: "double", description, example });

const sharesSchema = z
  .strictObject({
    cooling: fraction("Share of cooling in electricity use.", 0.57),
    lighting: fraction("Share of lighting in electricity use.", 0.18),
    hotWater: fraction("Share of hot water in electricity use. Default 0.", 0).optional(),
    other: fraction("Share of other uses in electricity use.", 0.25),
  })
  .openapi("EndUseShares", { description: "How electricity use splits over end uses; the shares sum to 1." });

const facadeSchema = z
  .strictObject({
    orientation: z.enum(ORIENTATIONS).openapi({ description: "Orientation of the façade.", example: "N" }),
    areaM2: positive("Area of the façade, m².", 1200, 1e6, 0.1),
    wallAbsorptance: fraction("Solar absorptance of the wall.", 0.58),
    wallUWPerM2K: positive("Thermal transmittance of the wall, W/m²K.", 2.6, 20),
    windowToWallRatio: fraction("Window-to-wall ratio.", 0.4),
    equivalentTemperatureDifferenceK: positive(
      "Equivalent temperature difference TD_ek, K; 10 to 15 by wall mass. Default 15, the careful end.",
      10,
      30,
    ).optional(),
    glazingUWPerM2K: positive("Thermal transmittance of the glazing, W/m²K.", 5.8, 20),
    temperatureDifferenceK: positive(
      "Temperature difference between outside and inside, K. Default 5.",
      5,
      30,
    ).optional(),
    shadingCoefficient: fraction("Shading coefficient of the glazing.", 0.5),
  })
  .openapi("Facade", {
    description: "One façade, for the overall thermal transfer value (OTTV) with Bandung's solar factors.",
  });

const buildingSchema = z
  .strictObject({
    type: z.enum(BUILDING_TYPES).openapi({ description: "Building type.", example: "government-office" }),
    grossFloorAreaM2: positive("Gross floor area, m².", 10_000, 10_000_000, 1),
    energyUseIntensityKwhPerM2Year: positive(
      "Energy use intensity, kWh/m² and year. Default by type where one is known.",
      150,
      5000,
      0.01,
    ).optional(),
    electricityMwhPerYear: positive(
      "Yearly electricity, MWh/yr, instead of the intensity.",
      1500,
      1e9,
      0.001,
    ).optional(),
    airConditioned: z.boolean().optional().openapi({
      description: "True where less than 10 % of the area is without air conditioning. Default true.",
      example: true,
    }),
    endUseShares: sharesSchema.optional(),
    facades: z.array(facadeSchema).min(1).max(50).optional().openapi({ description: "Façades, to rate the envelope." }),
  })
  .openapi("Building", { description: "The building as it is." });

const solarSchema = z
  .strictObject({
    capacityKwp: positive("Capacity of on-site solar, kWp.", 200, 1e6),
    yieldKwhPerKwpYear: positive("Yearly yield, kWh per kWp. Default 1,250 (unverified).", 1250, 3000).optional(),
    selfUseFraction: fraction("Share of solar generation used on site. Default 1.", 1).optional(),
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
      .strictObject({ savingFraction: saving("Share of lighting electricity saved.", 0.5) })
      .openapi("LightingMeasure", { description: "More efficient lighting; credited." })
      .optional(),
    cooling: z
      .strictObject({
        referenceCop: cop(
          "Full-load COP of the reference cooling plant. Default the minimum of Perwali Bandung 1023/2016.",
          2.8,
        ).optional(),
        projectCop: cop("Full-load COP of the project cooling plant. Default that of the reference.", 4.2).optional(),
      })
      .openapi("CoolingMeasure", { description: "More efficient cooling plant; credited." })
      .optional(),
    envelope: z
      .strictObject({
        ottvReductionFraction: fraction("Relative reduction of envelope heat gain (OTTV).", 0.2),
        envelopeShareOfCoolingLoad: fraction(
          "Share of the cooling load through the envelope. Default 0.35 (unverified).",
          0.35,
        ).optional(),
      })
      .openapi("EnvelopeMeasure", {
        description: "Better glazing, shading or insulation; no approved methodology, not credited.",
      })
      .optional(),
    controls: z
      .strictObject({
        coolingSavingFraction: saving(
          "Saving on cooling electricity by controls. Default 0.05 (unverified).",
          0.05,
        ).optional(),
        otherSavingFraction: saving("Saving on other electricity by controls. Default 0.", 0).optional(),
      })
      .openapi("ControlsMeasure", { description: "Building energy management; no approved methodology, not credited." })
      .optional(),
    hotWater: z
      .strictObject({ savingFraction: saving("Share of hot-water electricity saved.", 0.6) })
      .openapi("HotWaterMeasure", { description: "Heat-pump hot water; not credited." })
      .optional(),
    solar: solarSchema.optional(),
    lightingHeatShare: fraction(
      "Share of lighting heat met by cooling (coincidence factor). Default 0.65.",
      0.65,
    ).optional(),
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
