import type { Group } from "../../ledger/groups";
import { InputError } from "../../ledger/input-error";
import { readInputs, type Stated } from "../../ledger/quantity";
import type { Sourced } from "../../ledger/sourced";
import {
  capacityPath,
  meteredPath,
  referenceAsStated,
  referenceByCode,
  referenceByExisting,
  referenceByMarket,
  referenceOverLife,
} from "../../methods/air-conditioning";
import type { Calculation } from "../../methods/calculation";
import type { Run } from "../../methods/method";
import type { Capacity } from "./capacity";
import {
  assumedEfficiency,
  comparisonFamily,
  type Efficiency,
  type MetricFamily,
  resolveEfficiency,
} from "./efficiency";
import { defaultHours, type Facility, MARKET_BUSINESS_AS_USUAL_CSPF, MARKET_MINIMUM_CSPF } from "./facts";
import { UNITS } from "./inputs";
import type { AirConditioningGroupRequest } from "./schema";

export const DEFAULT_FACILITY: Facility = "office";

/** Symbols that are the same for all groups. */
export const SHARED: ReadonlySet<string> = new Set([
  "EF",
  "k_Btu",
  "k_RT",
  "k_EER",
  "k_fixed",
  "eta_MEPS",
  "eta_code",
  "k_charge",
  "T",
]);

/** The efficiency a validator would accept as reference, and the floor it had to respect. */
export interface Reference {
  readonly value: number;
  readonly stated?: Efficiency;
  readonly run?: Run;
  /** Set where the existing unit is the reference as long as it would run. */
  readonly overLife?: Run;
  readonly floor?: { readonly sourced: Sourced; readonly symbol: "eta_MEPS" | "eta_code" };
}

/** Everything a group's figures depend on, each number with its origin. */
export interface AirConditioningInputs {
  readonly family: MetricFamily;
  readonly stated: Stated<typeof UNITS> & { readonly hours: Sourced };
  readonly capacity: Capacity;
  readonly existing: Efficiency;
  readonly reference: Reference;
  readonly project: Efficiency;
}

export interface AirConditioningGroup extends Group {
  readonly request: AirConditioningGroupRequest;
  readonly inputs: AirConditioningInputs;
}

/** What is the same for all groups of an estimate. */
export interface Common {
  /** The mandatory COP of a new building, where there is one. */
  readonly codeMinimum: Sourced | undefined;
  readonly emissionFactor: number;
  /** yr. */
  readonly lifetime: number;
}

/** Computes one group. */
export function computeGroup(
  request: AirConditioningGroupRequest,
  index: number,
  capacity: Capacity,
  common: Common,
): AirConditioningGroup {
  const pointer = `#/groups/${index}`;
  const family = comparisonFamily(request, pointer);
  // The code sets a minimum at full load; it says nothing about part loads.
  const codeMinimum = family === "full-load" ? common.codeMinimum : undefined;
  const existing = resolveExisting(request, family, codeMinimum, pointer);
  const stated = readInputs(UNITS, request);
  const inputs: AirConditioningInputs = {
    family,
    stated: { ...stated, hours: stated.hours ?? defaultHours(request.facility ?? DEFAULT_FACILITY) },
    capacity,
    existing,
    reference: overLife(
      resolveReference(request, family, existing, codeMinimum),
      existing,
      stated.remainingYears,
      common,
    ),
    project: resolveEfficiency(request.project, "project", family),
  };
  const run = evaluate(inputs, common.emissionFactor);
  return {
    name: request.name ?? `${index + 1}`,
    request,
    inputs,
    run,
    place: (calculation, suffix) => placeInputs(calculation, suffix, inputs, run),
  };
}

function resolveExisting(
  { existing, reference }: AirConditioningGroupRequest,
  family: MetricFamily,
  codeMinimum: Sourced | undefined,
  pointer: string,
): Efficiency {
  if (existing !== undefined) return resolveEfficiency(existing, "existing", family);
  if (family === "seasonal") return assumedEfficiency(MARKET_BUSINESS_AS_USUAL_CSPF, "existing");
  if (codeMinimum !== undefined) return assumedEfficiency(codeMinimum, "existing");
  if (reference !== undefined) {
    const { value, stated } = resolveEfficiency(reference, "reference", family);
    return assumedEfficiency({ value, origin: "derived", provenance: stated.provenance }, "existing");
  }
  throw new InputError({ pointer: `${pointer}/existing`, key: "existingOrReferenceRequired" });
}

function resolveReference(
  { reference }: AirConditioningGroupRequest,
  family: MetricFamily,
  existing: Efficiency,
  codeMinimum: Sourced | undefined,
): Reference {
  if (reference !== undefined) {
    const stated = resolveEfficiency(reference, "statedReference", family);
    const run = referenceAsStated.evaluate({ eta_BAU: existing.value, eta_RE_given: stated.value });
    return { value: run.value("eta_RE"), run, stated };
  }
  if (family === "seasonal") {
    const run = referenceByMarket.evaluate({ eta_BAU: existing.value, eta_MEPS: MARKET_MINIMUM_CSPF.value });
    return { value: run.value("eta_RE"), run, floor: { sourced: MARKET_MINIMUM_CSPF, symbol: "eta_MEPS" } };
  }
  if (codeMinimum !== undefined) {
    const run = referenceByCode.evaluate({ eta_BAU: existing.value, eta_code: codeMinimum.value });
    return { value: run.value("eta_RE"), run, floor: { sourced: codeMinimum, symbol: "eta_code" } };
  }
  return { value: existing.value, run: referenceByExisting.evaluate({ eta_BAU: existing.value }) };
}

/** The existing unit for as long as it would run, then the reference; over the lifetime, their mean. */
function overLife(
  reference: Reference,
  existing: Efficiency,
  remaining: Sourced | undefined,
  { lifetime }: Common,
): Reference {
  if (remaining === undefined) return reference;
  const run = referenceOverLife.evaluate({
    T: lifetime,
    R_old: remaining.value,
    eta_BAU: existing.value,
    eta_RE_after: reference.value,
  });
  return { ...reference, value: run.value("eta_RE"), overLife: run };
}

function evaluate(
  { existing, reference, project, capacity, stated }: AirConditioningInputs,
  emissionFactor: number,
): Run {
  const efficiencies = { eta_BAU: existing.value, eta_RE: reference.value, eta_PJ: project.value, EF: emissionFactor };
  if (stated.metered !== undefined) return meteredPath.evaluate({ E_PJ: stated.metered.value, ...efficiencies });
  return capacityPath.evaluate({
    n: stated.quantity.value,
    Phi: capacity.kilowatts,
    H: stated.hours.value,
    LF: stated.loadFactor.value,
    ...efficiencies,
  });
}

function placeInputs(calculation: Calculation, suffix: string, inputs: AirConditioningInputs, run: Run): void {
  const placement = { suffix, shared: SHARED };
  const { capacity, existing, reference, project, stated } = inputs;
  if (stated.metered === undefined && capacity.conversion !== undefined)
    calculation.add(capacity.conversion.run, placement);
  for (const conversion of [existing.conversion, reference.stated?.conversion, project.conversion]) {
    if (conversion !== undefined) calculation.add(conversion.run, placement);
  }
  const { overLife: mean } = reference;
  if (reference.run !== undefined)
    calculation.add(
      reference.run,
      mean === undefined ? placement : { ...placement, rename: { eta_RE: "eta_RE_after" } },
    );
  if (mean !== undefined) calculation.add(mean, placement);
  calculation.add(run, placement);
}
