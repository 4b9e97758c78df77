import { InputError } from "../../ledger/input-error";
import { assumptionsOf, readInputs, type Stated } from "../../ledger/quantity";
import { type Assumption, fromRequest, type Sourced } from "../../ledger/sourced";
import { intensityFromElectricity } from "../../methods/green-building";
import type { Run } from "../../methods/method";
import { copFloorOf } from "../cop-floor";
import { copFloorType, defaultIntensity, defaultShares } from "./facts";
import { BUILDING, NO_HOT_WATER, NOT_CHOSEN } from "./inputs";
import type { GreenBuildingRequest } from "./schema";

/** Shares are stated with a few digits; they may miss 1 by rounding, not by more. */
const SHARE_TOLERANCE = 0.001;

export type BuildingSymbol = keyof typeof BUILDING;
const SYMBOLS = Object.keys(BUILDING) as BuildingSymbol[];

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
  return assumptionsOf(BUILDING, sourced);
}

export function resolveBuilding(request: GreenBuildingRequest): BuildingInputs {
  const { building, measures } = request;
  const stated = readInputs(BUILDING, request);
  const { intensity, run } = resolveIntensity(building);
  const referenceCop = resolveReferenceCop(building, stated.COP_RE);
  const ofMeasures = Object.fromEntries(
    CHOSEN.map(({ measure, symbol }) => [symbol, measures[measure] === undefined ? NOT_CHOSEN : stated[symbol]]),
  );
  return {
    sourced: {
      ...stated,
      EUI: intensity,
      ...resolveShares(building),
      COP_RE: referenceCop,
      COP_PJ: stated.COP_PJ ?? { ...referenceCop, origin: "default" },
      ...withoutEffect(measures, stated),
      ...ofMeasures,
    },
    ...(run === undefined ? {} : { intensityRun: run }),
  };
}

/** What counts only where its measure is chosen. */
const CHOSEN = [
  { measure: "lighting", symbol: "s_li" },
  { measure: "envelope", symbol: "s_env" },
  { measure: "controls", symbol: "s_ctrl_ac" },
  { measure: "controls", symbol: "s_ctrl_ot" },
  { measure: "hotWater", symbol: "s_hw" },
  { measure: "solar", symbol: "PV_kWp" },
] as const;

/** What is read only where its measure is chosen stands for nothing otherwise: no default of the request. */
function withoutEffect({ envelope, solar }: GreenBuildingRequest["measures"], stated: Stated<typeof BUILDING>) {
  const unread = (sourced: Sourced): Sourced => ({ ...sourced, origin: "derived" });
  return {
    ...(envelope === undefined && { phi_env: unread(stated.phi_env) }),
    ...(solar === undefined && { Y_PV: unread(stated.Y_PV), r_self: unread(stated.r_self) }),
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
    f_hw: hotWater === undefined ? NO_HOT_WATER : fromRequest(hotWater),
    f_ot: fromRequest(other),
  };
}

function resolveReferenceCop({ type, grossFloorAreaM2 }: Building, stated: Sourced | undefined): Sourced {
  if (stated !== undefined) return stated;
  const { mandatory } = copFloorOf(copFloorType(type), grossFloorAreaM2);
  if (mandatory !== undefined) return mandatory;
  throw new InputError({
    pointer: "#/measures/cooling/referenceCop",
    key: "copRequired",
    parameters: { type, area: grossFloorAreaM2 },
  });
}
