/** How the name of a field ends, and the unit of what it holds. */
export interface UnitEnding {
  readonly ending: string;
  readonly unit: string;
  /** A field that ends so. */
  readonly example: string;
}

/** The units of requests and answers; the longest ending counts. */
export const UNIT_ENDINGS: readonly UnitEnding[] = [
  { ending: "Mwh", unit: "MWh", example: "savedMwh" },
  { ending: "MwhPerYear", unit: "MWh/yr", example: "electricityMwhPerYear" },
  { ending: "Tco2", unit: "tCO2", example: "reductionTco2" },
  { ending: "Tco2PerYear", unit: "tCO2/yr", example: "creditableTco2PerYear" },
  { ending: "Tco2e", unit: "tCO2e", example: "annualLeakTco2e" },
  { ending: "Tco2PerMwh", unit: "tCO2/MWh", example: "emissionFactorTco2PerMwh" },
  { ending: "Tco2PerGj", unit: "tCO2/GJ", example: "fuelTco2PerGj" },
  { ending: "Watts", unit: "W", example: "circuitWatts" },
  { ending: "Kw", unit: "kW", example: "compressorMotorKw" },
  { ending: "Kwp", unit: "kWp", example: "capacityKwp" },
  { ending: "KwhPerKwpYear", unit: "kWh/kWp·yr", example: "yieldKwhPerKwpYear" },
  { ending: "KwhPerM2Year", unit: "kWh/m²·yr", example: "energyUseIntensityKwhPerM2Year" },
  { ending: "Hours", unit: "h", example: "operatingHours" },
  { ending: "PerYear", unit: "1/yr", example: "tariffGrowthPerYear" },
  { ending: "Years", unit: "yr", example: "lifetimeYears" },
  { ending: "LmPerW", unit: "lm/W", example: "efficacyLmPerW" },
  { ending: "Lm", unit: "lm", example: "luminousFluxLm" },
  { ending: "Lx", unit: "lx", example: "meanIlluminanceLx" },
  { ending: "WPerM2", unit: "W/m²", example: "limitWPerM2" },
  { ending: "WPerM2K", unit: "W/m²·K", example: "wallUWPerM2K" },
  { ending: "AreaM2", unit: "m²", example: "grossFloorAreaM2" },
  { ending: "Kg", unit: "kg", example: "existingChargeKg" },
  { ending: "Percent", unit: "%", example: "tkdnPercent" },
  { ending: "Fraction", unit: "0–1", example: "outageFraction" },
  { ending: "Share", unit: "0–1", example: "creditShare" },
  { ending: "JpyPerTco2", unit: "JPY/tCO2", example: "costEffectivenessJpyPerTco2" },
  { ending: "IdrPerKwh", unit: "IDR/kWh", example: "tariffIdrPerKwh" },
  { ending: "Jpy", unit: "JPY", example: "projectMaximumJpy" },
];
