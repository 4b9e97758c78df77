import { z } from "@hono/zod-openapi";
import { numberSchema } from "../../ledger/input-schema";
import { recordsOf } from "../../reference/collections";
import { together } from "../../schema/together";
import { timeOfDay } from "../time-of-day";
import { SUPPLY } from "./inputs";

const grids = [...new Set(recordsOf("emission-factors").map(({ gridId }) => gridId as string))].filter(
  (grid) => grid !== "captive-diesel",
);

/** Grids of the reference data, by their stable id. */
export const GRIDS = grids as [string, ...string[]];

const captiveSchema = z
  .strictObject({
    gridImportMwhPerYear: numberSchema(SUPPLY.gridImport),
    generationMwhPerYear: numberSchema(SUPPLY.captiveGeneration),
    emissionFactorTco2PerMwh: numberSchema(SUPPLY.captiveFactor),
    fuelTco2PerGj: numberSchema(SUPPLY.captiveFuel),
    generatorEfficiency: numberSchema(SUPPLY.captiveEfficiency),
  })
  .openapi("CaptiveSupply", {
    description:
      "A generator of one's own beside the grid: the emission factor is weighted by the electricity each delivers.",
    ...together({
      with: {
        fuelTco2PerGj: { atLeastOne: ["generatorEfficiency", "emissionFactorTco2PerMwh"] },
        generatorEfficiency: { atLeastOne: ["fuelTco2PerGj", "emissionFactorTco2PerMwh"] },
      },
    }),
  });

const peakHoursSchema = z
  .strictObject({
    from: timeOfDay("Start of the peak hours, HH:MM."),
    to: timeOfDay("End of the peak hours, HH:MM; they may pass midnight."),
  })
  .openapi("PeakHours", {
    description: "The hours of a day in which the peak tariff holds, as the contract has them.",
  });

/** How the electricity of a site is supplied, what it emits and what it costs. */
export const electricitySchema = z
  .strictObject({
    grid: z.enum(GRIDS).optional().openapi({
      description: "Grid that supplies the site. Default `jamali` (Java, Madura, Bali).",
      example: "jamali",
    }),
    basis: z.enum(["official", "conservative"]).optional().openapi({
      description:
        "`official` takes the factor published for energy efficiency (Jamali 0.87, secondary source); `conservative` the lower of it and the IFI harmonised 0.675 (primary source). Default `official`.",
      example: "official",
    }),
    emissionFactorTco2PerMwh: numberSchema(SUPPLY.emissionFactor),
    emissionFactorYear: z.number().int().min(2000).max(2100).optional().openapi({
      format: "int32",
      description: "Year the emission factor is claimed for; a warning is given where its vintage differs.",
      example: 2025,
    }),
    solarEmissionFactorTco2PerMwh: numberSchema(SUPPLY.solarFactor),
    captive: captiveSchema.optional(),
    tariffIdrPerKwh: numberSchema(SUPPLY.tariff),
    peakTariffIdrPerKwh: numberSchema(SUPPLY.peakTariff),
    peakHours: peakHoursSchema.optional(),
    peakSavingFraction: numberSchema(SUPPLY.peakShare),
    demandChargeIdrPerKvaMonth: numberSchema(SUPPLY.demandCharge),
    demandReductionKva: numberSchema(SUPPLY.demandSaved),
    billing: z.enum(["metered", "abonemen"]).optional().openapi({
      description:
        "`abonemen` is unmetered flat billing: the bill does not fall when lamps use less. Default `metered`.",
      example: "metered",
    }),
  })
  .openapi("Electricity", {
    description: "Supply, emission factor and tariff of the electricity used.",
    // What else belongs together here a portfolio may state in two places.
    ...together({ notBoth: [["peakHours", "peakSavingFraction"]] }),
  });

export type ElectricityRequest = z.infer<typeof electricitySchema>;
