import { z } from "@hono/zod-openapi";
import { figure, passOrFail, ratingSource, text } from "../../ledger/answer-fields.contract";

const efficiencyAccountFields = {
  efficiencyMwh: figure("Electricity saved by efficiency, MWh/yr.", 479.33),
  efficiencyTco2: figure("Reductions by efficiency, tCO2/yr.", 417.02),
};
const solarAccountFields = {
  solarMwh: figure("Solar electricity used on site, MWh/yr.", 250),
  solarTco2: figure("Reductions by on-site solar, tCO2/yr.", 154.75),
  reductionTco2: figure("Reductions of this account, tCO2/yr.", 571.77),
};

const wholeBuildingSchema = z
  .strictObject({ ...efficiencyAccountFields, ...solarAccountFields })
  .openapi("WholeBuildingAccount", { description: "What the city saves." });
const equipmentSchema = z
  .strictObject({
    ...efficiencyAccountFields,
    coolingTco2: figure("Reductions of cooling equipment, tCO2/yr.", 222.14),
    lightingTco2: figure("Reductions of lighting equipment, tCO2/yr.", 117.45),
    ...solarAccountFields,
  })
  .openapi("EquipmentAccount", { description: "What approved equipment methodologies credit." });
const accountsSchema = z
  .strictObject({ wholeBuilding: wholeBuildingSchema, jcmEquipment: equipmentSchema })
  .openapi("BuildingAccounts", { description: "The two accounts, always both." });

const ikeClass = z.enum(["very-efficient", "efficient", "fairly-efficient", "wasteful"]);

const ikePartSchema = z
  .strictObject({
    airConditioned: z.boolean().openapi({ description: "Which part, and which scale applies." }),
    areaM2: figure("Floor area of the part, m².", 8000),
    kwhPerM2Month: figure("Energy use intensity before, kWh/m² and month.", 12.5),
    class: ikeClass.openapi({ description: "Class before." }),
    projectKwhPerM2Month: figure("Energy use intensity after efficiency measures, kWh/m² and month.", 8.5),
    projectClass: ikeClass.openapi({ description: "Class after." }),
  })
  .openapi("IkePart", { description: "One part of a building with and without air conditioning." });

const ikeSchema = z
  .strictObject({
    kwhPerM2Month: figure("Energy use intensity before, kWh/m² and month.", 12.5),
    class: ikeClass.openapi({ description: "Class before." }),
    projectKwhPerM2Month: figure("Energy use intensity after efficiency measures, kWh/m² and month.", 8.5),
    projectClass: ikeClass.openapi({ description: "Class after." }),
    airConditioned: z.boolean().openapi({ description: "Which scale applies." }),
    parts: z
      .array(ikePartSchema)
      .max(2)
      .optional()
      .openapi({ description: "Both parts, where each covers at least a tenth of the building." }),
    ...ratingSource,
  })
  .openapi("IkeRating", {
    description: "IKE class of Permen ESDM 13/2012; its bands are written for government offices.",
  });

const edgeSchema = z
  .strictObject({
    level: z
      .enum(["none", "certified", "advanced"])
      .openapi({ description: "Level whose energy threshold is reached; water and materials are not looked at." }),
    energySavingFraction: figure("Energy saving with on-site solar, 0 to 1.", 0.49),
    efficiencySavingFraction: figure("Energy saving by efficiency alone, 0 to 1.", 0.32),
    ...ratingSource,
  })
  .openapi("EdgeRating", { description: "EDGE level by energy saving." });

const copSchema = z
  .strictObject({
    projectCop: figure("COP of the project plant.", 4.2),
    minimumCop: figure("Mandatory COP for type and size; absent where the regulation sets none.", 3.7).optional(),
    status: z.enum(["pass", "fail", "unknown"]).openapi({ description: "Whether the minimum is met." }),
    stars: z
      .int()
      .min(0)
      .max(3)
      .openapi({ format: "int32", description: "Stars earned: 1 mandatory, 2 and 3 voluntary." }),
    ...ratingSource,
  })
  .openapi("CopRating", { description: "Minimum COP of Perwali Bandung 1023/2016." });

const facadeOttvSchema = z
  .strictObject({ orientation: text("Orientation.", 10), wPerM2: figure("OTTV of the façade, W/m².", 47.186) })
  .openapi("FacadeOttv", { description: "OTTV of one façade." });
const ottvSchema = z
  .strictObject({
    wPerM2: figure("OTTV of the building, weighted by area, W/m².", 47.4),
    limitWPerM2: figure("Limit, W/m².", 35),
    status: passOrFail,
    facades: z.array(facadeOttvSchema).max(50).openapi({ description: "By façade." }),
    ...ratingSource,
  })
  .openapi("OttvRating", { description: "Overall thermal transfer value against the limit." });

const nonCreditedSchema = z
  .strictObject({
    measure: text("Measure.", 60),
    creditable: z.boolean().openapi({ description: "Always false." }),
    ...ratingSource,
  })
  .openapi("NonCreditedMeasure", { description: "A measure that saves energy but has no approved methodology." });

export const buildingResultSchema = z
  .strictObject({
    accounts: accountsSchema,
    ratings: z
      .strictObject({ ike: ikeSchema, edge: edgeSchema, cop: copSchema, ottv: ottvSchema.optional() })
      .openapi("BuildingRatings", { description: "Ratings that follow from the same inputs." }),
    nonCredited: z.array(nonCreditedSchema).max(10).openapi({ description: "Measures that are not credited." }),
  })
  .openapi("BuildingResult", { description: "Accounts and ratings of a green building." });
