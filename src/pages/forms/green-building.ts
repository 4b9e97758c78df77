import { ASK_ALL, type MeasureFormDefinition, sectionOf, short } from "./field";
import { COST_FIELDS, ELECTRICITY_FIELDS, FACT_FIELDS, MONEY_FIELDS, SUBSIDY_FIELDS } from "./shared-fields";

const equipment = sectionOf("equipment");

/** One building and what is done to it. */
export const greenBuildingForm: MeasureFormDefinition = {
  id: "green-building",
  skeleton: { ...ASK_ALL, building: {}, measures: {} },
  fields: [
    short("buildingType", "building.type"),
    short("floorArea", "building.grossFloorAreaM2"),
    short("energyUseIntensity", "building.energyUseIntensityKwhPerM2Year"),
    short("lightingSaving", "measures.lighting.savingFraction", { percent: true }),
    short("newCop", "measures.cooling.projectCop"),
    short("envelopeSaving", "measures.envelope.ottvReductionFraction", { percent: true }),
    short("solarKwp", "measures.solar.capacityKwp"),
    ...COST_FIELDS,
    equipment("electricityMwh", "building.electricityMwhPerYear"),
    equipment("airConditioned", "building.airConditioned"),
    equipment("shareCooling", "building.endUseShares.cooling", { percent: true }),
    equipment("shareLighting", "building.endUseShares.lighting", { percent: true }),
    equipment("shareHotWater", "building.endUseShares.hotWater", { percent: true }),
    equipment("shareOther", "building.endUseShares.other", { percent: true }),
    equipment("oldCop", "measures.cooling.referenceCop"),
    equipment("controlsCooling", "measures.controls.coolingSavingFraction", { percent: true }),
    equipment("controlsOther", "measures.controls.otherSavingFraction", { percent: true }),
    equipment("hotWaterSaving", "measures.hotWater.savingFraction", { percent: true }),
    equipment("solarYield", "measures.solar.yieldKwhPerKwpYear", { requires: "solarKwp" }),
    equipment("solarSelfUse", "measures.solar.selfUseFraction", { percent: true, requires: "solarKwp" }),
    equipment("accounting", "accounting"),
    ...ELECTRICITY_FIELDS,
    ...MONEY_FIELDS,
    ...SUBSIDY_FIELDS,
    ...FACT_FIELDS,
  ],
};
