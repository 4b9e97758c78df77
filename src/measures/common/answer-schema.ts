import { z } from "@hono/zod-openapi";
import { CONFIDENCES } from "../../reference/record";
import { MEASURES } from "./estimate";

/** No figure of this service comes near it; clients like bounds. */
const FIGURE_LIMIT = 1e24;

// Bounds are the same for hundreds of fields; a schema of its own for each would be felt at every start.
const boundedNumber = z.number().min(-FIGURE_LIMIT).max(FIGURE_LIMIT);
const stringUpTo = (maximum: number) => z.string().max(maximum);
const boundedStrings = new Map<number, ReturnType<typeof stringUpTo>>();

/** An unrounded number in an answer, its unit in the name and the description. */
export const figure = (description: string, example?: number) =>
  boundedNumber.openapi({ format: "double", description, ...(example === undefined ? {} : { example }) });

export function text(description: string, maximum = 4000) {
  const bounded = boundedStrings.get(maximum) ?? stringUpTo(maximum);
  boundedStrings.set(maximum, bounded);
  return bounded.openapi({ description });
}

export const confidenceSchema = z.enum(CONFIDENCES).openapi("Confidence", {
  description:
    "How far it can be relied on: `primary` text of the issuing body; `secondary` press, paper or other third party; `derived` computed from sourced values; `unverified` expert knowledge or the caller's own, to be checked.",
});

export const sourceFields = {
  source: text("Where it comes from.", 1000),
  url: text("Address of the source; null where it has none.", 4000).nullable(),
  confidence: confidenceSchema,
};

const annualFields = {
  businessAsUsualMwh: figure("Electricity of business as usual, MWh/yr.", 1270.2),
  referenceMwh: figure("Electricity of the JCM reference, MWh/yr.", 1270.2),
  projectMwh: figure("Electricity of the project, MWh/yr.", 525.6),
  savedMwh: figure("Reference minus project electricity, MWh/yr.", 744.6),
  businessAsUsualTco2: figure("Business-as-usual emissions, tCO2/yr.", 1105.07),
  referenceTco2: figure("Reference emissions, tCO2/yr.", 1105.07),
  projectTco2: figure("Project emissions, tCO2/yr.", 457.27),
  reductionTco2: figure(
    "Emission reductions, reference minus project, unrounded, tCO2/yr. Negative where the project uses more.",
    647.8,
  ),
  businessAsUsualReductionTco2: figure("Business-as-usual minus project emissions, tCO2/yr.", 647.8),
  creditableTco2: figure("Whole tonnes that can be credited, rounded down, tCO2/yr.", 647),
};

export const annualSchema = z
  .strictObject(annualFields)
  .openapi("AnnualFigures", { description: "The figures of one year." });

export const lifetimeSchema = z
  .strictObject({
    years: figure("Years counted.", 10),
    reductionTco2: figure("Emission reductions over the lifetime, tCO2.", 6478),
    creditableTco2: figure("Creditable whole tonnes of all years, each rounded down, tCO2.", 6470),
  })
  .openapi("LifetimeFigures", { description: "The figures over the lifetime." });

const groupFiguresSchema = z
  .strictObject({ name: text("Name of the group, or its number.", 120), ...annualFields })
  .openapi("GroupFigures", { description: "The figures of one group alone." });

export const methodologySchema = z
  .strictObject({
    id: text("Number of the JCM methodology whose form is followed.", 60),
    title: text("Its title.", 400),
    approach: text("Which path of calculation was taken.", 60),
    ...sourceFields,
  })
  .openapi("Methodology", { description: "The methodology whose form the calculation follows." });

export const assumptionSchema = z
  .strictObject({
    name: text("Path of the request field that would override it, e.g. `groups.0.loadFactor`.", 300),
    symbol: text("Its symbol in the calculation.", 80),
    label: text("What it is, in the language of the answer.", 400),
    value: figure("The value used."),
    unit: text("Unit of the value; `1` for a pure number.", 40),
    ...sourceFields,
    origin: z
      .enum(["request", "default", "derived"])
      .openapi({ description: "Stated in the request, taken by default, or derived from a table or a conversion." }),
  })
  .openapi("Assumption", {
    description: "One input of the calculation and where it comes from. Every input is listed.",
  });

export const calculationStepSchema = z
  .strictObject({
    symbol: text("Symbol, suffixed by group where there are several.", 80),
    label: text("What it is, in the language of the answer.", 400),
    formula: text("Formula in the symbols above it; absent for an input.", 20_000).optional(),
    value: figure("Its value, unrounded."),
    unit: text("Unit; `1` for a pure number.", 40),
  })
  .openapi("CalculationStep", {
    description:
      "One line of the calculation. A formula recomputes to its value from the lines above it alone; `floor` rounds down with a tolerance of 1e-9.",
  });

export const warningSchema = z
  .strictObject({
    code: text("Stable code.", 80),
    message: text("What to know, in the language of the answer."),
    pointer: text("JSON Pointer to the input it is about.", 400).optional(),
  })
  .openapi("Warning", { description: "Something the reader should know about an answer that is otherwise good." });

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

const ratingSource = { source: sourceFields.source, confidence: confidenceSchema };
const ikeClass = z.enum(["very-efficient", "efficient", "fairly-efficient", "wasteful"]);
const passOrFail = z.enum(["pass", "fail"]).openapi({ description: "Whether the requirement is met." });

const ikeSchema = z
  .strictObject({
    kwhPerM2Month: figure("Energy use intensity before, kWh/m² and month.", 12.5),
    class: ikeClass.openapi({ description: "Class before." }),
    projectKwhPerM2Month: figure("Energy use intensity after efficiency measures, kWh/m² and month.", 8.5),
    projectClass: ikeClass.openapi({ description: "Class after." }),
    airConditioned: z.boolean().openapi({ description: "Which scale applies." }),
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

const buildingResultSchema = z
  .strictObject({
    accounts: accountsSchema,
    ratings: z
      .strictObject({ ike: ikeSchema, edge: edgeSchema, cop: copSchema, ottv: ottvSchema.optional() })
      .openapi("BuildingRatings", { description: "Ratings that follow from the same inputs." }),
    nonCredited: z.array(nonCreditedSchema).max(10).openapi({ description: "Measures that are not credited." }),
  })
  .openapi("BuildingResult", { description: "Accounts and ratings of a green building." });

const refrigerantSideSchema = z
  .strictObject({
    group: text("Group.", 120),
    units: z.enum(["existing", "project"]).openapi({ description: "Which units." }),
    refrigerant: text("Refrigerant.", 20),
    annualLeakTco2e: figure("Leakage in a year, tCO2e/yr.", 0.35),
    endOfLifeTco2e: figure("Loss once at the end of life, tCO2e.", 9.28),
    reportedToUnfccc: z.boolean().openapi({ description: "False for R-22, which is outside the UNFCCC basket." }),
  })
  .openapi("RefrigerantSide", { description: "Refrigerant of one kind of units." });
const coBenefitsSchema = z
  .strictObject({
    refrigerant: z
      .strictObject({
        gwpSet: z.enum(["AR4", "AR5", "AR6"]).openapi({ description: "IPCC report of the potentials." }),
        credited: z.boolean().openapi({ description: "Always false: JCM does not credit refrigerant." }),
        sides: z.array(refrigerantSideSchema).max(400).openapi({ description: "Existing and project units by group." }),
        avoidedLeakTco2ePerYear: figure("Leakage avoided, gases reported under the UNFCCC, tCO2e/yr."),
        avoidedLeakOutsideUnfcccTco2ePerYear: figure("Leakage avoided, gases outside it, tCO2e/yr."),
      })
      .openapi("RefrigerantCoBenefit", { description: "What the change of refrigerant does; information only." })
      .optional(),
  })
  .openapi("CoBenefits", { description: "Effects that are reported but not credited." });

const illuminanceSchema = z
  .strictObject({
    group: text("Group.", 120),
    roadClass: text("Road class of SNI 7391.", 60),
    meanIlluminanceLx: figure("Mean illuminance, lx.", 13.4),
    requiredMinLx: figure("Required at least, lx.", 11),
    requiredMaxLx: figure("Upper end of the standard's range, lx.", 20),
    status: passOrFail,
    ...ratingSource,
  })
  .openapi("IlluminanceCheck", { description: "Whether a road stays as bright as the standard asks." });
const crossChecksSchema = z
  .strictObject({
    amsIiL: z
      .strictObject({
        netSavedMwh: figure("Net electricity saved including grid losses, MWh/yr.", 827.3),
        reductionTco2: figure("Reductions by the CDM's form, tCO2/yr.", 719.8),
        transmissionLossFraction: figure("Technical grid losses, 0 to 1.", 0.1),
        withinSmallScaleLimit: z.boolean().openapi({ description: "Whether the saving stays within 60 GWh a year." }),
        ...ratingSource,
      })
      .openapi("AmsIiLCheck", { description: "The same saving by CDM AMS-II.L: beside the JCM figure, not as it." })
      .optional(),
    otherApproach: z
      .strictObject({
        approach: z.enum(["rated-power", "efficacy-ratio"]).openapi({ description: "The approach not asked for." }),
        referenceMwh: figure("Its reference electricity, MWh/yr.", 899.7),
        reductionTco2: figure("Its reductions, tCO2/yr.", 421.94),
      })
      .openapi("OtherApproach", { description: "What the other approach would give; both treat dimming differently." })
      .optional(),
    illuminance: z.array(illuminanceSchema).max(200).optional().openapi({ description: "Roads that were described." }),
    interaction: z
      .strictObject({
        interactingSavingMwh: figure("Saving with interaction, MWh/yr.", 479.33),
        sumOfSingleSavingsMwh: figure(
          "Plain sum of the single savings, MWh/yr; always at least the interacting one.",
          511.19,
        ),
      })
      .openapi("InteractionCheck", { description: "Why savings of one building must not be added up." })
      .optional(),
  })
  .openapi("CrossChecks", { description: "The same question by another method." });

/** Fields every estimate has; rooms that come later (money, subsidy, uncertainty, scenarios) add theirs. */
export const estimateFields = {
  measure: z.enum(MEASURES).openapi({ description: "Which measure." }),
  name: text("The name given in the request.", 120).optional(),
  methodology: methodologySchema,
  annual: annualSchema,
  lifetime: lifetimeSchema,
  groups: z
    .array(groupFiguresSchema)
    .max(200)
    .openapi({ description: "The same figures by group; empty for a building." }),
  building: buildingResultSchema.optional(),
  coBenefits: coBenefitsSchema.optional(),
  crossChecks: crossChecksSchema.optional(),
  assumptions: z
    .array(assumptionSchema)
    .max(20_000)
    .openapi({ description: "Every input with its origin and confidence." }),
  calculation: z.array(calculationStepSchema).max(40_000).openapi({ description: "The calculation, line by line." }),
  warnings: z.array(warningSchema).max(5000).openapi({ description: "What to know before using the figures." }),
};
