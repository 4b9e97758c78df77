import type { AnnualFigures } from "../../ledger/figures";
import { addTotal, groupSuffix } from "../../ledger/groups";
import { InputError } from "../../ledger/input-error";
import type { Provenance } from "../../ledger/record";
import type { Sourced } from "../../ledger/sourced";
import type { Calculation } from "../../methods/calculation";
import type { Run } from "../../methods/method";
import {
  amsIiL,
  efficacyRatioCheck,
  fluxFromEfficacy,
  illuminance,
  ratedPowerCheck,
} from "../../methods/street-lighting";
import { factOf, recordOf } from "../../reference/collections";
import { type Approach, referenceEfficacyOf, SHARED, type StreetLightingGroup } from "./group";
import type { ReferenceLuminaire } from "./reference";

/** Yearly savings above which AMS-II.L no longer applies by the draft text, GWh. */
export const SMALL_SCALE_LIMIT_GWH = factOf("ams-ii-l", "draft-conditions", "maxSavingGwhPerYear").value;

/** The same saving by the CDM's form: reported beside the JCM figure, never as it. */
export function checkAmsIiL(
  calculation: Calculation,
  { businessAsUsualMwh: E_BAU, projectMwh: E_PJ }: AnnualFigures,
  EF: number,
  transmissionLoss: Sourced,
) {
  const run = calculation.add(amsIiL.evaluate({ E_BAU, E_PJ, TD: transmissionLoss.value, EF }));
  return {
    netSavedMwh: run.value("NES"),
    reductionTco2: run.value("ER_CDM"),
    transmissionLossFraction: transmissionLoss.value,
    withinSmallScaleLimit: run.value("NES") / 1000 <= SMALL_SCALE_LIMIT_GWH,
    confidence: transmissionLoss.provenance.confidence,
    source: transmissionLoss.provenance.source,
  };
}

/** What the other approach would give; absent unless every group states both efficacies. */
export function checkOtherApproach(
  calculation: Calculation,
  groups: readonly StreetLightingGroup[],
  approach: Approach,
) {
  const compared = groups.map(comparedOf);
  if (!compared.every((each) => each !== undefined)) return undefined;
  const other = approach === "rated-power" ? ("ratio" as const) : ("rated" as const);
  const runs = compared.map((group, index) => {
    const suffix = groupSuffix(groups, index);
    if (other === "rated") group.reference.place(calculation, suffix);
    return calculation.add(otherRun(group, other), { suffix, shared: SHARED });
  });
  const alike = groups.map((group, index) => ({ ...group, run: runs[index] as Run }));
  return {
    approach: other === "ratio" ? "efficacy-ratio" : "rated-power",
    referenceMwh: addTotal(calculation, alike, `E_RE_${other}`),
    reductionTco2: addTotal(calculation, alike, `ER_${other}`),
  };
}

/** A group whose luminaires are known with their efficacies, so that either approach can be taken. */
interface Compared {
  readonly group: StreetLightingGroup;
  readonly reference: ReferenceLuminaire;
  readonly eta_RE: number;
  readonly eta_PJ: number;
}

function comparedOf(group: StreetLightingGroup): Compared | undefined {
  const { known, stated } = group.inputs;
  const eta_RE = referenceEfficacyOf(group.inputs)?.value;
  const eta_PJ = stated.projectEfficacy?.value;
  if (known === undefined || eta_RE === undefined || eta_PJ === undefined) return undefined;
  return { group, reference: known.reference, eta_RE, eta_PJ };
}

function otherRun({ group: { inputs, run }, reference, eta_RE, eta_PJ }: Compared, other: "ratio" | "rated"): Run {
  const common = { E_PJ: run.value("E_PJ"), EF: run.value("EF") };
  if (other === "ratio") return efficacyRatioCheck.evaluate({ ...common, eta_RE, eta_PJ });
  return ratedPowerCheck.evaluate({
    ...common,
    n: inputs.stated.quantity.value,
    P_RE: reference.circuitWatts,
    H: run.value("H"),
    SOF_RE: inputs.stated.existingOutage.value,
  });
}

/** Whether a road stays as bright as SNI 7391 asks. */
export interface IlluminanceCheck {
  readonly group: string;
  readonly roadClass: string;
  readonly meanIlluminanceLx: number;
  readonly requiredMinLx: number;
  readonly requiredMaxLx: number;
  readonly status: "pass" | "fail";
  readonly provenance: Provenance;
}

/** Checks the groups that describe their road. Light must not get worse. */
export function checkIlluminance(calculation: Calculation, groups: readonly StreetLightingGroup[]): IlluminanceCheck[] {
  return groups.flatMap((group, index) => {
    const { road } = group.request;
    if (road === undefined) return [];
    const suffix = groupSuffix(groups, index);
    const flux = fluxOf(calculation, group, `#/groups/${index}`, suffix);
    const run = calculation.add(
      illuminance.evaluate({
        Flux: flux,
        UF: road.utilisationFactor,
        MF: road.maintenanceFactor,
        width: road.widthM,
        spacing: road.spacingM,
      }),
      { suffix },
    );
    const level = recordOf("road-lighting-levels", road.class);
    const requiredMinLx = level.avgIlluminanceLxMin as number;
    const meanIlluminanceLx = run.value("E_m");
    return [
      {
        group: group.name,
        roadClass: road.class,
        meanIlluminanceLx,
        requiredMinLx,
        requiredMaxLx: level.avgIlluminanceLxMax as number,
        status: meanIlluminanceLx >= requiredMinLx ? "pass" : "fail",
        provenance: level,
      },
    ];
  });
}

function fluxOf(calculation: Calculation, group: StreetLightingGroup, pointer: string, suffix: string): number {
  const stated = group.request.road?.luminousFluxLm;
  if (stated !== undefined) return stated;
  const { systemPower, projectEfficacy } = group.inputs.stated;
  if (projectEfficacy === undefined)
    throw new InputError({ pointer: `${pointer}/road/luminousFluxLm`, key: "fluxRequired" });
  return calculation
    .add(fluxFromEfficacy.evaluate({ P_PJ: systemPower.value, eta_PJ: projectEfficacy.value }), { suffix })
    .value("Flux");
}
