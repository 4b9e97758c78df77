import { groupSuffix } from "../../ledger/groups";
import { InputError } from "../../ledger/input-error";
import { assumptionOf, assumptionsOf, readInputs } from "../../ledger/quantity";
import { type Assumption, fromRequest } from "../../ledger/sourced";
import type { Calculation } from "../../methods/calculation";
import { refrigerantAvoided, refrigerantBalance, refrigerantCharge } from "../../methods/refrigerant";
import { capacityAssumptions } from "./assumptions";
import { type AirConditioningGroup, SHARED } from "./group";
import { REFRIGERANT } from "./inputs";
import {
  CHARGE_PER_KW,
  globalWarmingPotential,
  isReportedToUnfccc,
  LARGEST_DEFAULT_CHARGE_KW,
  type Refrigerant,
} from "./refrigerant-facts";
import type { AirConditioningRequest } from "./schema";

/** One side of the change, in tCO2 equivalent. */
export interface RefrigerantSide {
  readonly group: string;
  readonly units: "existing" | "project";
  readonly refrigerant: Refrigerant;
  readonly annualLeakTco2e: number;
  readonly endOfLifeTco2e: number;
  readonly reportedToUnfccc: boolean;
}

/** What the change of refrigerant does. Information only: JCM does not credit it. */
export interface RefrigerantCoBenefit {
  readonly gwpSet: "AR4" | "AR5" | "AR6";
  readonly credited: false;
  readonly sides: readonly RefrigerantSide[];
  /** Leakage avoided in a year, only gases reported under the UNFCCC, tCO2e/yr. */
  readonly avoidedLeakTco2ePerYear: number;
  /** The same for gases outside it, on its own line, tCO2e/yr. */
  readonly avoidedLeakOutsideUnfcccTco2ePerYear: number;
}

export interface RefrigerantAccount {
  readonly coBenefit: RefrigerantCoBenefit;
  readonly assumptions: readonly Assumption[];
}

/** Works out the refrigerant co-benefit of the groups that name their refrigerants; undefined where none does. */
export function accountRefrigerant(
  calculation: Calculation,
  groups: readonly AirConditioningGroup[],
  gwpSet: NonNullable<AirConditioningRequest["gwpSet"]>,
): RefrigerantAccount | undefined {
  const sides: RefrigerantSide[] = [];
  const leaks: Leak[] = [];
  const assumptions: Assumption[] = [];
  for (const [index, group] of groups.entries()) {
    const request = group.request.refrigerant;
    if (request === undefined) continue;
    const suffix = groupSuffix(groups, index);
    const place = { index, suffix };
    const stated = readInputs(REFRIGERANT, group.request);
    const { annualLeak, remaining, recovery } = stated;
    assumptions.push(...assumptionsOf(REFRIGERANT, { annualLeak, remaining, recovery }, place));
    for (const units of ["existing", "project"] as const) {
      const refrigerant = request[units];
      if (refrigerant === undefined) continue;
      const role = units === "existing" ? "old" : "new";
      const charge = resolveCharge(calculation, group, index, suffix, units);
      const potential = stated[`${units}Potential`] ?? globalWarmingPotential(refrigerant, gwpSet);
      const run = refrigerantBalance[role].evaluate({
        n: group.inputs.stated.quantity.value,
        [`m_${role}`]: charge.kilograms,
        [`GWP_${role}`]: potential.value,
        leak: annualLeak.value,
        p_rem: remaining.value,
        eta_rec: recovery.value,
      });
      calculation.add(run, { suffix });
      assumptions.push(...charge.assumptions, assumptionOf(REFRIGERANT[`${units}Potential`], potential, place));
      const annualLeakTco2e = run.value(`L_${role}`);
      const reported = isReportedToUnfccc(refrigerant);
      leaks.push({ symbol: `L_${role}${suffix}`, tco2ePerYear: annualLeakTco2e, units, reported });
      sides.push({
        group: group.name,
        units,
        refrigerant,
        annualLeakTco2e,
        endOfLifeTco2e: run.value(`EoL_${role}`),
        reportedToUnfccc: reported,
      });
    }
  }
  if (sides.length === 0) return undefined;
  const avoided = (kind: "under" | "outside") =>
    addAvoided(
      calculation,
      kind,
      leaks.filter(({ reported }) => reported === (kind === "under")),
    );
  return {
    coBenefit: {
      gwpSet,
      credited: false,
      sides,
      avoidedLeakTco2ePerYear: avoided("under"),
      avoidedLeakOutsideUnfcccTco2ePerYear: avoided("outside"),
    },
    assumptions,
  };
}

/** A line of the calculation that adds to what is avoided, or takes from it. */
interface Leak extends Pick<RefrigerantSide, "units"> {
  readonly symbol: string;
  readonly tco2ePerYear: number;
  readonly reported: boolean;
}

/** Where no group has a gas of the kind, nothing is avoided and no line is written. */
function addAvoided(calculation: Calculation, kind: keyof typeof refrigerantAvoided, leaks: readonly Leak[]): number {
  const [quantity] = refrigerantAvoided[kind].steps;
  if (leaks.length === 0 || quantity === undefined) return 0;
  const signed = leaks.map(({ units, symbol }) => `${units === "existing" ? "+" : "-"} ${symbol}`).join(" ");
  const formula = signed.replace(/^\+ /, "").replace(/^- /, "-");
  return calculation.addLine(
    quantity,
    formula,
    Object.fromEntries(leaks.map((leak) => [leak.symbol, leak.tco2ePerYear])),
  );
}

/** The caller's charge, or the default per kW; large plant has no default, as the source's range is too wide. */
function resolveCharge(
  calculation: Calculation,
  group: AirConditioningGroup,
  index: number,
  suffix: string,
  units: RefrigerantSide["units"],
): { readonly kilograms: number; readonly assumptions: readonly Assumption[] } {
  const role = units === "existing" ? "old" : "new";
  const field = `${units}ChargeKg` as const;
  const input = REFRIGERANT[`${units}Charge`];
  const stated = group.request.refrigerant?.[field];
  if (stated !== undefined) {
    return { kilograms: stated, assumptions: [assumptionOf(input, fromRequest(stated), { index, suffix })] };
  }
  const { capacity } = group.inputs;
  if (capacity.kilowatts >= LARGEST_DEFAULT_CHARGE_KW) {
    const pointer = `#/groups/${index}/refrigerant/${field}`;
    throw new InputError({ pointer, key: "chargeRequired", parameters: { limit: LARGEST_DEFAULT_CHARGE_KW } });
  }
  // A metered group has not shown its capacity yet.
  if (capacity.conversion !== undefined) calculation.add(capacity.conversion.run, { suffix, shared: SHARED });
  const run = refrigerantCharge[role].evaluate({ k_charge: CHARGE_PER_KW.value, Phi: capacity.kilowatts });
  calculation.add(run, { suffix, shared: SHARED });
  return {
    kilograms: run.value(`m_${role}`),
    assumptions: [
      ...capacityAssumptions(capacity, index, suffix),
      { ...CHARGE_PER_KW, name: `groups.${index}.${input.path}`, symbol: "k_charge", unit: "kg/kW" },
    ],
  };
}
