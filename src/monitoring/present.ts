import type { Computed } from "../http/edition";
import type { Language } from "../i18n/language";
import { presentAssumptions, presentCalculation, presentWarnings } from "../ledger/explain";
import type { Allocated } from "./allocation";
import type { monitoringReportSchema } from "./answer.contract";
import type { MonitoringReport } from "./report";

/** The report as it is answered, in one language. The order of the fields is that of the contract. */
export function presentReport(
  report: MonitoringReport,
  name: string | undefined,
  language: Language,
): Computed<typeof monitoringReportSchema> {
  const { measure, period, methodology, verified, allocation, groups, vintages, comparison } = report;
  const { assumptions, warnings } = report;
  const steps = report.calculation.steps();
  return {
    measure,
    ...(name === undefined ? {} : { name }),
    period: presentPeriod(period),
    methodology,
    verified,
    ...(allocation !== undefined && { allocation: allocation.map(presentHolder) }),
    groups: [...groups],
    ...(vintages !== undefined && {
      vintages: vintages.map(({ year, period, verified, allocation, groups }) => ({
        year,
        period: presentPeriod(period),
        verified,
        ...(allocation !== undefined && { allocation: allocation.map(presentHolder) }),
        groups: [...groups],
      })),
    }),
    ...(comparison === undefined ? {} : { comparison }),
    assumptions: presentAssumptions(assumptions, steps, language),
    calculation: presentCalculation(steps, language),
    warnings: presentWarnings(warnings, language),
  };
}

const presentPeriod = ({ from, to, days }: MonitoringReport["period"]) => ({ from, to, days });

const presentHolder = ({ holder, credits, share, exactTco2 }: Allocated) => ({ holder, credits, share, exactTco2 });
