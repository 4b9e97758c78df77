import type { Warning } from "../ledger/warning";
import { factOf } from "../reference/collections";

const boundOf = (id: `efficiency-${string}`, field: "min" | "max") => factOf("modelling-choices", id, field).value;

const SMALLEST_FULL_LOAD = boundOf("efficiency-full-load", "min");
const FULL_LOAD = { max: boundOf("efficiency-full-load", "max"), meant: "EER_BTU" };

/** What an efficiency in a metric can be, and the metric that was probably meant beyond it. */
const BOUNDS: Readonly<Record<string, { readonly min?: number; readonly max?: number; readonly meant: string }>> = {
  COP: FULL_LOAD,
  EER: FULL_LOAD,
  EER_BTU: { min: boundOf("efficiency-full-load-btu", "min"), meant: "EER" },
  CSPF: { max: boundOf("efficiency-seasonal", "max"), meant: "EER_BTU" },
  KW_PER_RT: { max: boundOf("efficiency-kw-per-ton", "max"), meant: "COP" },
  IPLV_KW_PER_RT: { max: boundOf("efficiency-kw-per-ton", "max"), meant: "IPLV" },
};

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
  const { min = 0, max = Number.POSITIVE_INFINITY, meant } = BOUNDS[metric] ?? {};
  return meant === undefined || (value >= min && value <= max) ? [] : [implausible(value, metric, meant, pointer)];
}

/** Fewer kilowatts per ton are better: a new unit below 1 and below the old one was probably stated so. */
function perTonWarnings([old, now]: readonly StatedEfficiency[]): Warning[] {
  if (old?.value === undefined || now?.value === undefined || !isFullLoad(old) || !isFullLoad(now)) return [];
  if (now.value >= SMALLEST_FULL_LOAD || now.value >= old.value) return [];
  return [implausible(now.value, now.metric as string, "KW_PER_RT", now.pointer)];
}

const isFullLoad = ({ metric }: StatedEfficiency) => metric === "COP" || metric === "EER";

function implausible(value: number, metric: string, meant: string, pointer: string): Warning {
  return { code: "efficiency-implausible", parameters: { value, metric, meant }, pointer };
}
