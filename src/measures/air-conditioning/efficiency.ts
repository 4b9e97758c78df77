import { InputError } from "../../ledger/input-error";
import { fromRequest, type Sourced } from "../../ledger/sourced";
import { efficiencyConversions, type Role } from "../../methods/air-conditioning";
import type { Run } from "../../methods/method";
import { BTU_PER_HOUR_PER_WATT, FIXED_SPEED_CSPF_PER_EER, KW_PER_TON } from "./facts";
import type { EfficiencyRequest } from "./schema";

/** Seasonal (CSPF), part-load (IPLV) and full-load (COP, EER, kW/RT) efficiencies are different quantities, never compared. */
export type MetricFamily = "seasonal" | "part-load" | "full-load";

const FAMILIES: Readonly<Record<EfficiencyRequest["metric"], MetricFamily>> = {
  CSPF: "seasonal",
  IPLV: "part-load",
  IPLV_KW_PER_RT: "part-load",
  COP: "full-load",
  EER: "full-load",
  EER_BTU: "full-load",
  KW_PER_RT: "full-load",
};

export interface Constant {
  readonly sourced: Sourced;
  readonly symbol: string;
  readonly unit: string;
}

/** An efficiency in the metric it is compared in, and how it got there. */
export interface Efficiency {
  readonly value: number;
  readonly stated: Sourced;
  /** Symbol of the stated number in the calculation; `eta_PJ` where nothing was converted. */
  readonly symbol: string;
  readonly unit: string;
  readonly conversion?: { readonly run: Run; readonly constants: readonly Constant[] };
}

const ROLES = {
  existing: "BAU",
  reference: "RE",
  /** A reference that the existing unit may overrule. */
  statedReference: "RE_given",
  project: "PJ",
} as const satisfies Record<string, Role>;
export type RoleName = keyof typeof ROLES;

const COMPARED = ["existing", "reference", "project"] as const satisfies RoleName[];

const familyOf = ({ metric }: EfficiencyRequest): MetricFamily => FAMILIES[metric];

/** The family all efficiencies of a group are compared in. Throws where one cannot be brought there. */
export function comparisonFamily(
  group: { readonly [Role in (typeof COMPARED)[number]]?: EfficiencyRequest | undefined },
  pointer: string,
): MetricFamily {
  const stated = COMPARED.flatMap((role) => {
    const efficiency = group[role];
    return efficiency === undefined ? [] : [{ role, efficiency }];
  });
  const families = new Set(stated.map(({ efficiency }) => familyOf(efficiency)));
  const family = families.has("part-load") ? "part-load" : families.has("seasonal") ? "seasonal" : "full-load";
  const stranger = stated.find(({ efficiency }) => familyOf(efficiency) !== family && !derivable(efficiency, family));
  if (stranger !== undefined) {
    throw new InputError({
      pointer: `${pointer}/${stranger.role}/metric`,
      key: "metricsDiffer",
      parameters: { metric: stranger.efficiency.metric },
    });
  }
  return family;
}

/** Only the seasonal efficiency of a fixed-speed unit follows from its full-load one. */
function derivable(efficiency: EfficiencyRequest, family: MetricFamily): boolean {
  return (
    family === "seasonal" &&
    familyOf(efficiency) === "full-load" &&
    efficiency.fixedSpeed === true &&
    !perTon(efficiency)
  );
}

const perTon = ({ metric }: EfficiencyRequest) => metric === "KW_PER_RT" || metric === "IPLV_KW_PER_RT";

const PER_WATT: Constant = { sourced: BTU_PER_HOUR_PER_WATT, symbol: "k_EER", unit: "BTU/h/W" };
const PER_TON: Constant = { sourced: KW_PER_TON, symbol: "k_RT", unit: "kW/USRt" };
const PER_EER: Constant = { sourced: FIXED_SPEED_CSPF_PER_EER, symbol: "k_fixed", unit: "1" };

/** Brings an efficiency into the family of comparison. */
export function resolveEfficiency(request: EfficiencyRequest, roleName: RoleName, family: MetricFamily): Efficiency {
  const role = ROLES[roleName];
  const stated = fromRequest(request.value);
  const eta = `eta_${role}`;
  const inBtu = request.metric === "EER_BTU";
  const toSeasonal = family === "seasonal" && request.metric !== "CSPF";
  const conversions = efficiencyConversions[role];
  const converted = (symbol: string, unit: string, run: Run, constants: readonly Constant[]): Efficiency => ({
    value: run.value(eta),
    stated,
    symbol,
    unit,
    conversion: { run, constants },
  });
  const k_EER = PER_WATT.sourced.value;
  const k_fixed = PER_EER.sourced.value;
  if (perTon(request)) {
    const symbol = `e_RT_${role}`;
    const k_RT = PER_TON.sourced.value;
    return converted(symbol, "kW/USRt", conversions.fromPowerPerTon.evaluate({ [symbol]: request.value, k_RT }), [
      PER_TON,
    ]);
  }
  if (inBtu && toSeasonal) {
    const symbol = `EER_Btu_${role}`;
    return converted(
      symbol,
      "BTU/h/W",
      conversions.fromFixedSpeedBtu.evaluate({ [symbol]: request.value, k_EER, k_fixed }),
      [PER_WATT, PER_EER],
    );
  }
  if (inBtu) {
    const symbol = `EER_Btu_${role}`;
    return converted(symbol, "BTU/h/W", conversions.fromBtu.evaluate({ [symbol]: request.value, k_EER }), [PER_WATT]);
  }
  if (toSeasonal) {
    const symbol = `EER_${role}`;
    return converted(symbol, "1", conversions.fromFixedSpeed.evaluate({ [symbol]: request.value, k_fixed }), [PER_EER]);
  }
  return { value: request.value, stated, symbol: eta, unit: "1" };
}

/** An efficiency the caller did not state. */
export function assumedEfficiency(sourced: Sourced, roleName: RoleName): Efficiency {
  return { value: sourced.value, stated: sourced, symbol: `eta_${ROLES[roleName]}`, unit: "1" };
}
