import type { Computed } from "../http/edition";
import type { Language } from "../i18n/language";
import { presentAssumptions, presentCalculation, presentWarnings } from "../ledger/explain";
import type { monitoringReportSchema } from "./answer.contract";
import type { MonitoringReport } from "./report";

/** The report as it is answered, in one language. The order of the fields is that of the contract. */
export function presentReport(
  report: MonitoringReport,
  name: string | undefined,
  language: Language,
): Computed<typeof monitoringReportSchema> {
  const { measure, period, methodology, verified, allocation, groups, comparison, assumptions, warnings } = report;
  const { from, to, days } = period;
  const steps = report.calculation.steps();
  return {
    measure,
    ...(name === undefined ? {} : { name }),
    period: { from, to, days },
    methodology,
    verified,
    ...(allocation === undefined
      ? {}
      : {
          allocation: allocation.map(({ holder, credits, share, exactTco2 }) => ({
            holder,
            credits,
            share,
            exactTco2,
          })),
        }),
    groups: [...groups],
    ...(comparison === undefined ? {} : { comparison }),
    assumptions: presentAssumptions(assumptions, steps, language),
    calculation: presentCalculation(steps, language),
    warnings: presentWarnings(warnings, language),
  };
}
