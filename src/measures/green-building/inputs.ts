import { InputError } from "../../ledger/input-error";
import { type Assumption, fromRequest, given, type Sourced } from "../../ledger/sourced";
import { intensityFromElectricity } from "../../methods/green-building";
import type { Run } from "../../methods/method";
import { copFloorOf } from "../cop-floor";
import {
  COINCIDENCE_FACTOR,
  CONTROLS_SAVING,
  copFloorType,
  defaultIntensity,
  defaultShares,
  ENVELOPE_SHARE,
  SOLAR_YIELD,
} from "./facts";
import type { GreenBuildingRequest } from "./schema";

/** Shares are stated with a few digits; they may miss 1 by rounding, not by more. */
const SHARE_TOLERANCE = 0.001;

const NOT_CHOSEN: Sourced = {
  value: 0,
  origin: "default",
  provenance: { source: "the measure is not chosen", url: null, year: null, confidence: "derived" },
};
const NO_OTHER_CONTROLS: Sourced = {
  value: 0,
  origin: "default",
  provenance: { source: "no saving on other uses assumed", url: null, year: null, confidence: "unverified" },
};
const ALL_USED_ON_SITE: Sourced = {
  value: 1,
  origin: "default",
  provenance: {
    source: "all solar generation assumed to be used on site",
    url: null,
    year: null,
    confidence: "unverified",
  },
};

const INPUTS = {
  GFA: ["building.grossFloorAreaM2", "m2"],
  EUI: ["building.energyUseIntensityKwhPerM2Year", "kWh/m2/yr"],
  f_ac: ["building.endUseShares.cooling", "1"],
  f_li: ["building.endUseShares.lighting", "1"],
  f_hw: ["building.endUseShares.hotWater", "1"],
  f_ot: ["building.endUseShares.other", "1"],
  s_li: ["measures.lighting.savingFraction", "1"],
  COP_RE: ["measures.cooling.referenceCop", "1"],
  COP_PJ: ["measures.cooling.projectCop", "1"],
  CF: ["measures.lightingHeatShare", "1"],
  phi_env: ["measures.envelope.envelopeShareOfCoolingLoad", "1"],
  s_env: ["measures.envelope.ottvReductionFraction", "1"],
  s_ctrl_ac: ["measures.controls.coolingSavingFraction", "1"],
  s_ctrl_ot: ["measures.controls.otherSavingFraction", "1"],
  s_hw: ["measures.hotWater.savingFraction", "1"],
  PV_kWp: ["measures.solar.capacityKwp", "kWp"],
  Y_PV: ["measures.solar.yieldKwhPerKwpYear", "kWh/kWp/yr"],
  r_self: ["measures.solar.selfUseFraction", "1"],
} as const;

export type BuildingSymbol = keyof typeof INPUTS;
const SYMBOLS = Object.keys(INPUTS) as BuildingSymbol[];

/** Everything the building's figures depend on, each number with its origin. */
export interface BuildingInputs {
  readonly sourced: Readonly<Record<BuildingSymbol, Sourced>>;
  /** Set where the intensity was worked out from yearly electricity. */
  readonly intensityRun?: Run;
}

export function valuesOf({ sourced }: BuildingInputs): Record<BuildingSymbol, number> {
  return Object.fromEntries(SYMBOLS.map((symbol) => [symbol, sourced[symbol].value])) as Record<BuildingSymbol, number>;
}

export function buildingAssumptions({ sourced }: BuildingInputs): Assumption[] {
  return SYMBOLS.map((symbol) => {
    const { value, origin, provenance } = sourced[symbol];
    const [name, unit] = INPUTS[symbol];
    return { value, origin, provenance, name, symbol, unit };
  });
}

export function resolveBuilding({ building, measures }: GreenBuildingRequest): BuildingInputs {
  const { lighting, cooling, envelope, controls, hotWater, solar } = measures;
  const { intensity, run } = resolveIntensity(building);
  const referenceCop = resolveReferenceCop(building, cooling?.referenceCop);
  const chosen = (value: number | undefined) => (value === undefined ? NOT_CHOSEN : fromRequest(value));
  return {
    sourced: {
      GFA: fromRequest(building.grossFloorAreaM2),
      EUI: intensity,
      ...resolveShares(building),
      s_li: chosen(lighting?.savingFraction),
      COP_RE: referenceCop,
      COP_PJ: given(cooling?.projectCop, { ...referenceCop, origin: "default" }),
      CF: given(measures.lightingHeatShare, COINCIDENCE_FACTOR),
      phi_env: given(envelope?.envelopeShareOfCoolingLoad, ENVELOPE_SHARE),
      s_env: chosen(envelope?.ottvReductionFraction),
      s_ctrl_ac: controls === undefined ? NOT_CHOSEN : given(controls.coolingSavingFraction, CONTROLS_SAVING),
      s_ctrl_ot: controls === undefined ? NOT_CHOSEN : given(controls.otherSavingFraction, NO_OTHER_CONTROLS),
      s_hw: chosen(hotWater?.savingFraction),
      PV_kWp: chosen(solar?.capacityKwp),
      Y_PV: given(solar?.yieldKwhPerKwpYear, SOLAR_YIELD),
      r_self: given(solar?.selfUseFraction, ALL_USED_ON_SITE),
    },
    ...(run === undefined ? {} : { intensityRun: run }),
  };
}

type Building = GreenBuildingRequest["building"];

function resolveIntensity(building: Building): { intensity: Sourced; run?: Run } {
  const { energyUseIntensityKwhPerM2Year: stated, electricityMwhPerYear: electricity } = building;
  if (stated !== undefined && electricity !== undefined) {
    throw new InputError({ pointer: "#/building/electricityMwhPerYear", key: "intensityTwice" });
  }
  if (electricity !== undefined) {
    const run = intensityFromElectricity.evaluate({ E_year: electricity, GFA: building.grossFloorAreaM2 });
    return { intensity: { ...fromRequest(run.value("EUI")), origin: "derived" }, run };
  }
  const intensity =
    stated === undefined ? defaultIntensity(building.type, building.airConditioned ?? true) : fromRequest(stated);
  if (intensity !== undefined) return { intensity };
  throw new InputError({
    pointer: "#/building/energyUseIntensityKwhPerM2Year",
    key: "intensityRequired",
    parameters: { type: building.type },
  });
}

function resolveShares({ type, airConditioned = true, endUseShares }: Building) {
  if (endUseShares === undefined) {
    const shares = airConditioned ? defaultShares(type) : undefined;
    if (shares === undefined)
      throw new InputError({ pointer: "#/building/endUseShares", key: "sharesRequired", parameters: { type } });
    return { f_ac: shares.cooling, f_li: shares.lighting, f_hw: shares.hotWater, f_ot: shares.other };
  }
  const { cooling, lighting, hotWater, other } = endUseShares;
  const sum = cooling + lighting + (hotWater ?? 0) + other;
  if (Math.abs(sum - 1) > SHARE_TOLERANCE) {
    throw new InputError({ pointer: "#/building/endUseShares", key: "sharesMustSumToOne", parameters: { sum } });
  }
  return {
    f_ac: fromRequest(cooling),
    f_li: fromRequest(lighting),
    f_hw:
      hotWater === undefined
        ? { ...NOT_CHOSEN, provenance: { ...NOT_CHOSEN.provenance, source: "no hot water stated" } }
        : fromRequest(hotWater),
    f_ot: fromRequest(other),
  };
}

function resolveReferenceCop({ type, grossFloorAreaM2 }: Building, stated: number | undefined): Sourced {
  if (stated !== undefined) return fromRequest(stated);
  const { mandatory } = copFloorOf(copFloorType(type), grossFloorAreaM2);
  if (mandatory !== undefined) return mandatory;
  throw new InputError({
    pointer: "#/measures/cooling/referenceCop",
    key: "copRequired",
    parameters: { type, area: grossFloorAreaM2 },
  });
}
