import type { RequestByMeasure } from "../request-schemas";

type Request = RequestByMeasure["green-building"];

const office: Request = {
  name: "Government office, 10,000 m²",
  building: {
    type: "government-office",
    grossFloorAreaM2: 10_000,
    energyUseIntensityKwhPerM2Year: 150,
    endUseShares: { cooling: 0.57, lighting: 0.18, hotWater: 0, other: 0.25 },
  },
  measures: {
    lighting: { savingFraction: 0.5 },
    cooling: { referenceCop: 2.8, projectCop: 4.2 },
    envelope: { ottvReductionFraction: 0.2 },
    solar: { capacityKwp: 200, yieldKwhPerKwpYear: 1250, selfUseFraction: 1 },
  },
};

const facade = (orientation: string, areaM2: number) => ({
  orientation,
  areaM2,
  wallAbsorptance: 0.58,
  wallUWPerM2K: 2.6,
  windowToWallRatio: 0.4,
  equivalentTemperatureDifferenceK: 10,
  glazingUWPerM2K: 5.8,
  temperatureDifferenceK: 5,
  shadingCoefficient: 0.5,
});

const hospital: Request = {
  name: "Hospital with its envelope",
  building: {
    type: "hospital",
    grossFloorAreaM2: 24_000,
    facades: [facade("N", 1800), facade("E", 900), facade("S", 1800), facade("W", 900)],
  },
  measures: { cooling: { projectCop: 5 }, controls: {}, solar: { capacityKwp: 350 } },
  accounting: "jcm-equipment",
};

/** Requests of the document; the tests send each of them. */
export const greenBuildingExamples = {
  office: { summary: "A government office with four measures", value: office },
  hospital: { summary: "A hospital, its façades rated, by the creditable account", value: hospital },
};
