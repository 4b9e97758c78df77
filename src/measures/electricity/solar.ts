import { assumptionOf } from "../../ledger/quantity";
import { type Assumption, fromRequest } from "../../ledger/sourced";
import type { Warning } from "../../ledger/warning";
import { solarFactor } from "../../methods/electricity";
import type { Run } from "../../methods/method";
import { SUPPLY } from "./inputs";
import type { ElectricityRequest } from "./schema";
import { renewablesFactorOf } from "./supply";

/** The factor of on-site solar, where it comes from, and how it was chosen where two were known. */
export interface SolarFactor {
  /** tCO2/MWh. */
  readonly value: number;
  readonly assumption: Assumption;
  /** The choice of the lower factor; absent where the caller states one, or no other is read. */
  readonly run?: Run;
  readonly warnings: readonly Warning[];
}

/**
 * On-site solar never takes the factor for efficiency: JCM sets a conservative one of its own for renewables. Where the
 * electricity it replaces emits less, that is taken, unless the caller states a factor for solar.
 */
export function resolveSolarFactor(
  request: ElectricityRequest = {},
  sharedWithCaptive = false,
  emissionFactor?: number,
): SolarFactor {
  const stated = request.solarEmissionFactorTco2PerMwh;
  const factor = stated === undefined ? renewablesFactorOf(request, sharedWithCaptive) : fromRequest(stated);
  const warnings = emissionFactor === undefined ? [] : solarWarnings(factor.value, emissionFactor);
  if (stated !== undefined || emissionFactor === undefined)
    return { value: factor.value, assumption: assumptionOf(SUPPLY.solarFactor, factor), warnings };
  const run = solarFactor.evaluate({ EF_sol: factor.value, EF: emissionFactor });
  return { value: run.value("EF_RE"), assumption: assumptionOf(SUPPLY.renewablesFactor, factor), run, warnings };
}

function solarWarnings(solar: number, electricity: number): Warning[] {
  if (solar <= electricity) return [];
  return [
    {
      code: "solar-factor-above-electricity",
      parameters: { solar, electricity },
      pointer: "#/electricity/solarEmissionFactorTco2PerMwh",
    },
  ];
}
