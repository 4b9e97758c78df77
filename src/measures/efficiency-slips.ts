import type { Warning } from "../ledger/warning";
import { factOf } from "../reference/collections";

const LARGEST_FULL_LOAD = factOf("modelling-choices", "efficiency-full-load", "max").value;
const SMALLEST_FULL_LOAD = factOf("modelling-choices", "efficiency-full-load", "min").value;
const SMALLEST_IN_BTU = factOf("modelling-choices", "efficiency-full-load-btu", "min").value;
const LARGEST_SEASONAL = factOf("modelling-choices", "efficiency-seasonal", "max").value;

const IN_BTU = "EER_BTU";

/** An efficiency as stated; without a value nothing is stated. */
export interface StatedEfficiency {
  readonly value?: number | undefined;
  readonly metric?: string | undefined;
  readonly pointer: string;
}

/** Efficiencies that look like another metric: Btu/h per W for W/W, or the other way round; kW per ton, which falls. */
export function efficiencyWarnings(...stated: readonly StatedEfficiency[]): Warning[] {
  return [...stated.flatMap(metricWarnings), ...perTonWarnings(stated)];
}

function metricWarnings({ value, metric, pointer }: StatedEfficiency): Warning[] {
  if (value === undefined || metric === undefined) return [];
  const meant = meantInstead(value, metric);
  return meant === undefined ? [] : [implausible(value, metric, meant, pointer)];
}

function meantInstead(value: number, metric: string): string | undefined {
  if (metric === IN_BTU) return value < SMALLEST_IN_BTU ? "EER" : undefined;
  return value > (metric === "CSPF" ? LARGEST_SEASONAL : LARGEST_FULL_LOAD) ? IN_BTU : undefined;
}

/** Fewer kilowatts per ton are better: a new unit below 1 and below the old one was probably stated so. */
function perTonWarnings([old, now]: readonly StatedEfficiency[]): Warning[] {
  if (old?.value === undefined || now?.value === undefined || !isFullLoad(old) || !isFullLoad(now)) return [];
  if (now.value >= SMALLEST_FULL_LOAD || now.value >= old.value) return [];
  return [implausible(now.value, now.metric as string, "kW/RT", now.pointer)];
}

const isFullLoad = ({ metric }: StatedEfficiency) => metric === "COP" || metric === "EER";

function implausible(value: number, metric: string, meant: string, pointer: string): Warning {
  return { code: "efficiency-implausible", parameters: { value, metric, meant }, pointer };
}
