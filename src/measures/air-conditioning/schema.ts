import { z } from "@hono/zod-openapi";
import { numberSchema } from "../../ledger/input-schema";
import { COP_FLOOR_TYPES } from "../cop-floor";
import { groupName, type measureOptions } from "../options-schema";
import { FACILITIES } from "./facts";
import { REFRIGERANT, UNITS } from "./inputs";
import { EQUIPMENT, LIFE_CLASSES } from "./life";
import { REFRIGERANTS } from "./refrigerant-facts";

export const efficiencySchema = z
  .strictObject({
    value: z
      .number()
      .min(0.1)
      .max(60)
      .openapi({ format: "double", description: "Efficiency in its metric.", example: 5 }),
    metric: z.enum(["CSPF", "COP", "EER", "EER_BTU", "KW_PER_RT", "IPLV", "IPLV_KW_PER_RT"]).openapi({
      description:
        "`CSPF` seasonal (ISO 16358-1, Wh/Wh); `COP` and `EER` at full load, W/W; `EER_BTU` at full load, Btu/h per W; `KW_PER_RT` at full load, kW per refrigeration ton (less is better); `IPLV` over part loads, W/W, and `IPLV_KW_PER_RT` the same in kW/RT: compared with each other only.",
      example: "CSPF",
    }),
    fixedSpeed: z.boolean().optional().openapi({
      description:
        "True for a unit without inverter: its CSPF may then be derived from its EER (× 1.0619). Default false.",
      example: false,
    }),
  })
  .openapi("Efficiency", {
    description: "Energy efficiency of an air conditioner. Efficiencies are compared in one metric only.",
  });

const capacitySchema = z
  .strictObject({
    value: z
      .number()
      .min(0.01)
      .max(10_000_000)
      .openapi({ format: "double", description: "Rated cooling capacity of one unit.", example: 9000 }),
    unit: z.enum(["kW", "Btu/h", "PK", "USRt"]).openapi({
      description: "Unit of the capacity. PK (0.5, 0.75, 1, 1.5, 2, 2.5) is read from a table, it is not a factor.",
      example: "Btu/h",
    }),
  })
  .openapi("CoolingCapacity", { description: "Rated cooling capacity of one unit." });

const refrigerantSchema = z
  .strictObject({
    existing: z
      .enum(REFRIGERANTS)
      .optional()
      .openapi({ description: "Refrigerant of the existing units.", example: "R-22" }),
    project: z
      .enum(REFRIGERANTS)
      .optional()
      .openapi({ description: "Refrigerant of the project units.", example: "R-32" }),
    existingChargeKg: numberSchema(REFRIGERANT.existingCharge),
    projectChargeKg: numberSchema(REFRIGERANT.projectCharge),
    existingGwp: numberSchema(REFRIGERANT.existingPotential),
    projectGwp: numberSchema(REFRIGERANT.projectPotential),
    annualLeakFraction: numberSchema(REFRIGERANT.annualLeak),
    remainingFraction: numberSchema(REFRIGERANT.remaining),
    recoveryFraction: numberSchema(REFRIGERANT.recovery),
  })
  .openapi("RefrigerantChange", { description: "Refrigerant of old and new units: a co-benefit, never credited." });

const groupSchema = z
  .strictObject({
    name: groupName.optional(),
    quantity: numberSchema(UNITS.quantity),
    facility: z.enum(FACILITIES).optional().openapi({
      description: "Kind of facility: sets the default hours and tariff. Default `office`.",
      example: "office",
    }),
    capacity: capacitySchema,
    equipment: z
      .enum(EQUIPMENT)
      .optional()
      .openapi({
        description: `Kind of air conditioner: decides the statutory life. ${LIFE_CLASSES}`,
        example: "room-unit",
      }),
    compressorMotorKw: z.number().min(0.1).max(10_000).optional().openapi({
      format: "double",
      description: "Output of the compressor motor of one refrigerating machine, kW: decides the life of ducted units.",
      example: 15,
    }),
    hoursPerYear: numberSchema(UNITS.hours),
    loadFactor: numberSchema(UNITS.loadFactor),
    existing: efficiencySchema.optional(),
    reference: efficiencySchema.optional(),
    project: efficiencySchema,
    meteredProjectMwhPerYear: numberSchema(UNITS.metered),
    existingRemainingYears: numberSchema(UNITS.remainingYears),
    refrigerant: refrigerantSchema.optional(),
  })
  .openapi("AirConditioningGroup", { description: "Air conditioners of one kind in facilities of one kind." });

const newBuildingSchema = z
  .strictObject({
    type: z
      .enum(COP_FLOOR_TYPES)
      .openapi({ description: "Building type of Perwali Bandung 1023/2016.", example: "office" }),
    grossFloorAreaM2: z
      .number()
      .min(1)
      .max(10_000_000)
      .openapi({ format: "double", description: "Gross floor area, m².", example: 6000 }),
  })
  .openapi("NewBuilding", {
    description: "A new building in Bandung, where a minimum COP is mandatory and becomes the floor of the reference.",
  });

/** What this measure asks. */
export const airConditioningFields = {
  groups: z.array(groupSchema).min(1).max(200).openapi({ description: "Groups of equal air conditioners." }),
  gwpSet: z.enum(["AR4", "AR5", "AR6"]).optional().openapi({
    description: "IPCC report the global warming potentials are taken from. Default `AR5`.",
    example: "AR5",
  }),
  newBuilding: newBuildingSchema.optional(),
};

export type AirConditioningRequest = z.infer<z.ZodObject<typeof measureOptions & typeof airConditioningFields>>;
export type AirConditioningGroupRequest = AirConditioningRequest["groups"][number];
export type EfficiencyRequest = z.infer<typeof efficiencySchema>;
