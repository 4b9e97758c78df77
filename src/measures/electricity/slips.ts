import type { Warning } from "../../ledger/warning";
import { factOf } from "../../reference/collections";
import type { ElectricityRequest } from "./schema";

const SMALLEST = factOf("modelling-choices", "emission-factor-smallest", "minTco2PerMwh").value;

/** Stated emission factors that look like tCO2/kWh. Nought is a value: electricity without emissions. */
export function emissionFactorWarnings(request: ElectricityRequest = {}): Warning[] {
  const stated = {
    emissionFactorTco2PerMwh: request.emissionFactorTco2PerMwh,
    solarEmissionFactorTco2PerMwh: request.solarEmissionFactorTco2PerMwh,
    "captive/emissionFactorTco2PerMwh": request.captive?.emissionFactorTco2PerMwh,
  };
  return Object.entries(stated).flatMap(([field, value]): Warning[] =>
    value === undefined || value === 0 || value >= SMALLEST
      ? []
      : [{ code: "emission-factor-implausible", parameters: { value }, pointer: `#/electricity/${field}` }],
  );
}
