import { InputError } from "../../src/ledger/input-error";
import { type MonitoringReport, reportMonitoring } from "../../src/monitoring/report";
import { type MonitoringRequest, monitoringRequestSchema } from "../../src/monitoring/request-schema";

export const YEAR = { from: "2026-01-01", to: "2026-12-31" } as const;

/** The report of a request as a client would send it. */
export function reportOf(request: object): MonitoringReport {
  return reportMonitoring(monitoringRequestSchema.parse(request) as MonitoringRequest);
}

/** Places and keys of what is refused; empty where nothing is. */
export function refusalsOf(request: object): string[] {
  try {
    reportOf(request);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.issues.map(({ pointer, key }) => `${pointer} ${key}`);
  }
  return [];
}

export function codesOf({ warnings }: MonitoringReport): string[] {
  return warnings.map(({ code }) => code);
}

/** Street lights whose reference and metered energies are those given, MWh. */
export function lights(referenceMwh: number, meteredMwh: number, emissionFactorTco2PerMwh: number) {
  return {
    measure: "street-lighting",
    period: YEAR,
    electricity: { emissionFactorTco2PerMwh },
    groups: [
      { meteredMwh, quantity: 100, referenceCircuitWatts: (referenceMwh * 1e6) / 100 / 4380, burningHours: 4380 },
    ],
  };
}
