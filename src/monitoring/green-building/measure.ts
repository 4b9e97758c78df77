import { InputError } from "../../ledger/input-error";
import { fromRequest, given } from "../../ledger/sourced";
import { efficiencyWarnings } from "../../measures/efficiency-slips";
import type { ElectricityRequest } from "../../measures/electricity/schema";
import { resolveSolarFactor } from "../../measures/electricity/solar";
import { methodologyOf } from "../../measures/methodology";
import type { Calculation } from "../../methods/calculation";
import { verifiedCopRatio, verifiedSolar } from "../../methods/monitoring";
import { choiceOf } from "../../reference/choice";
import { type MonitoredGroup, SHARED } from "../group";
import { factorRead, type MonitoredMeasure } from "../measure";
import { resolveMetered } from "../metered";
import type { Period } from "../period";
import { assertWithinRating, uncheckedSizeWarnings } from "../plausible";
import { verifyLighting } from "./lighting";
import type { MonitoredBuildingEquipment, MonitoredCooling, MonitoredSolar } from "./schema";

/** Equipment of a building, by kind. Solar panels do not read the factor for efficiency, but one of their own. */
function verifyBuildingEquipment(
  request: MonitoredBuildingEquipment,
  index: number,
  period: Period,
  emissionFactor: number | undefined,
  electricity: ElectricityRequest | undefined,
): MonitoredGroup {
  switch (request.kind) {
    case "cooling":
      return verifyCooling(request, index, period, factorRead(emissionFactor));
    case "lighting":
      return verifyLighting(request, index, period, factorRead(emissionFactor));
    case "solar":
      return verifySolar(request, index, period, emissionFactor, electricity);
  }
}

function verifyCooling(
  request: MonitoredCooling,
  index: number,
  period: Period,
  emissionFactor: number,
): MonitoredGroup {
  const pointer = `#/groups/${index}`;
  const metered = resolveMetered(request, period, pointer);
  if (request.ratedInputKw !== undefined) assertWithinRating(metered, request.ratedInputKw, period);
  const run = verifiedCopRatio.evaluate({
    E_PJ: metered.sourced.value,
    COP_RE: request.referenceCop,
    COP_PJ: request.projectCop,
    EF: emissionFactor,
  });
  return {
    name: request.name ?? `${index + 1}`,
    run,
    inputs: [
      ...metered.inputs("E_PJ"),
      { field: "referenceCop", symbol: "COP_RE", unit: "1", sourced: fromRequest(request.referenceCop) },
      { field: "projectCop", symbol: "COP_PJ", unit: "1", sourced: fromRequest(request.projectCop) },
    ],
    warnings: [
      ...uncheckedSizeWarnings(request.ratedInputKw, `${pointer}/ratedInputKw`),
      ...efficiencyWarnings(
        { value: request.referenceCop, metric: "COP", pointer: `${pointer}/referenceCop` },
        { value: request.projectCop, metric: "COP", pointer: `${pointer}/projectCop` },
      ),
    ],
    place(calculation: Calculation, suffix: string) {
      metered.place(calculation, "E_PJ", "project electricity", suffix);
      calculation.add(run, { suffix, shared: SHARED });
    },
  };
}

const NO_EXPORT = choiceOf("solar-export-monitored");

function verifySolar(
  request: MonitoredSolar,
  index: number,
  period: Period,
  emissionFactor: number | undefined,
  electricity: ElectricityRequest | undefined,
): MonitoredGroup {
  const pointer = `#/groups/${index}`;
  const metered = resolveMetered(request, period, pointer);
  if (request.capacityKwp !== undefined) assertWithinRating(metered, request.capacityKwp, period);
  const exported = given(request.exportedMwh, NO_EXPORT);
  if (exported.value > metered.sourced.value) {
    throw new InputError({
      pointer: `${pointer}/exportedMwh`,
      key: "exportedAboveGenerated",
      parameters: { exported: exported.value, generated: metered.sourced.value },
    });
  }
  const factor = resolveSolarFactor(electricity, request.sharedWithCaptive, emissionFactor);
  const run = verifiedSolar.evaluate({ EG: metered.sourced.value, EG_exp: exported.value, EF_RE: factor.value });
  return {
    name: request.name ?? `${index + 1}`,
    run,
    inputs: [
      ...metered.inputs("EG"),
      { field: "exportedMwh", symbol: "EG_exp", unit: "MWh", sourced: exported },
      { field: "sharedWithCaptive", ...factor.assumption, sourced: factor.assumption },
    ],
    warnings: [...uncheckedSizeWarnings(request.capacityKwp, `${pointer}/capacityKwp`), ...factor.warnings],
    place(calculation: Calculation, suffix: string) {
      metered.place(calculation, "EG", "metered solar generation", suffix);
      if (factor.run !== undefined) calculation.add(factor.run, { suffix, shared: SHARED });
      calculation.add(run, { suffix, shared: SHARED });
    },
  };
}

export const monitoredBuilding: MonitoredMeasure<MonitoredBuildingEquipment> = {
  methodology: methodologyOf("VN_AM003", "jcm-equipment"),
  warnings: [],
  // Solar panels alone read the factor only where one is stated: they avoid no more than it says.
  readsEfficiencyFactor: (groups, electricity) =>
    electricity?.emissionFactorTco2PerMwh !== undefined || groups.some(({ kind }) => kind !== "solar"),
  verify: verifyBuildingEquipment,
};
