import type { ReferenceRecord } from "../../ledger/record";
import { fromFact, type Sourced } from "../../ledger/sourced";
import { factOf, recordOf, recordsOf } from "../../reference/collections";

/** What the reference data knows of each building type; null where it knows nothing and the caller is asked. */
const TYPES = {
  "government-office": { copFloor: "office", benchmark: null, shares: "office" },
  office: { copFloor: "office", benchmark: "office-commercial", shares: "office" },
  commercial: { copFloor: "commercial", benchmark: "shopping-centre", shares: "mall" },
  "shop-house": { copFloor: "shop-house", benchmark: null, shares: null },
  hotel: { copFloor: "hotel", benchmark: "hotel-apartment", shares: "hotel" },
  apartment: { copFloor: "apartment", benchmark: "hotel-apartment", shares: null },
  hospital: { copFloor: "hospital", benchmark: "hospital", shares: "hospital" },
  "other-health": { copFloor: "other-health", benchmark: null, shares: null },
  school: { copFloor: "education", benchmark: null, shares: "school-ac" },
} as const;

export type BuildingType = keyof typeof TYPES;
export const BUILDING_TYPES = Object.keys(TYPES) as [BuildingType, ...BuildingType[]];

export function copFloorType(type: BuildingType): string {
  return TYPES[type].copFloor;
}

const MONTHS = 12;

/** Middle of the “efficient” band of Permen ESDM 13/2012 for government offices: 135 kWh/m²·yr with air conditioning. */
function middleOfEfficientBand(acClass: "with-ac" | "without-ac"): Sourced {
  const band = recordOf("ike-bands", `gov-office-${acClass}-efficient`) as ReferenceRecord & {
    min: number;
    max: number;
  };
  return {
    value: ((band.min + band.max) / 2) * MONTHS,
    origin: "default",
    provenance: {
      source: `middle of the efficient band; ${band.source}`,
      url: band.url,
      year: band.year,
      confidence: "derived",
    },
  };
}

const governmentOffice = {
  airConditioned: middleOfEfficientBand("with-ac"),
  natural: middleOfEfficientBand("without-ac"),
};

/** Energy use intensity to assume, kWh/m²·yr; undefined where nothing is known of the type. */
export function defaultIntensity(type: BuildingType, airConditioned: boolean): Sourced | undefined {
  if (type === "government-office") return airConditioned ? governmentOffice.airConditioned : governmentOffice.natural;
  const { benchmark } = TYPES[type];
  return benchmark === null ? undefined : fromFact(factOf("energy-use-benchmarks", benchmark, "value"));
}

export interface Shares {
  readonly cooling: Sourced;
  readonly lighting: Sourced;
  readonly hotWater: Sourced;
  readonly other: Sourced;
}

/** End-use shares to assume; undefined where nothing is known of the type. */
export function defaultShares(type: BuildingType): Shares | undefined {
  const { shares } = TYPES[type];
  if (shares === null) return undefined;
  const share = (field: "ac" | "lighting" | "other") => fromFact(factOf("end-use-shares", shares, field));
  const cooling = share("ac");
  return { cooling, lighting: share("lighting"), hotWater: { ...cooling, value: 0 }, other: share("other") };
}

export const COINCIDENCE_FACTOR = fromFact(factOf("interaction-factors", "coincidence-factor", "recommendedDefault"));
export const ENVELOPE_SHARE = fromFact(factOf("interaction-factors", "phi-env", "default"));
export const SOLAR_YIELD = fromFact(factOf("solar-yields", "bandung-default", "kwhPerKwpYear"));

/** Low end of what building management systems are said to save. */
export const CONTROLS_SAVING: Sourced = (() => {
  const low = fromFact(factOf("typical-savings", "bems", "savingPercentMin"));
  return { ...low, value: low.value / 100 };
})();

export const ORIENTATIONS = recordsOf("solar-factors")
  .map(({ id }) => id as string)
  .filter((id) => id !== "roof") as [string, ...string[]];

export function solarFactor(orientation: string): Sourced {
  return fromFact(factOf("solar-factors", orientation as "N", "solarFactorWPerM2"));
}

/** Largest equivalent temperature difference of the standard's range, K: the careful choice. */
export const EQUIVALENT_TEMPERATURE_DIFFERENCE = fromFact(factOf("ottv", "equations", "tdEkMaxK"));
export const TEMPERATURE_DIFFERENCE = fromFact(factOf("ottv", "equations", "deltaTK"));
export const OTTV_LIMIT = recordOf("ottv", "limit") as ReferenceRecord & { valueWPerM2: number };
