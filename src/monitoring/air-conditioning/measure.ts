import type { Warning } from "../../ledger/warning";
import { comparisonFamily, type Efficiency, resolveEfficiency } from "../../measures/air-conditioning/efficiency";
import { efficiencyWarnings } from "../../measures/efficiency-slips";
import { methodologyOf } from "../../measures/methodology";
import type { Calculation } from "../../methods/calculation";
import { verifiedEfficiencyRatio } from "../../methods/monitoring";
import { type MonitoredGroup, type NamedInput, SHARED } from "../group";
import { factorRead, type MonitoredMeasure } from "../measure";
import { resolveMetered } from "../metered";
import type { Period } from "../period";
import { assertWithinRating, uncheckedSizeWarnings } from "../plausible";
import type { MonitoredAirConditioners } from "./schema";

/** Metered air conditioners, credited by the ratio of efficiencies in one metric. */
function verifyAirConditioners(
  request: MonitoredAirConditioners,
  index: number,
  period: Period,
  emissionFactor: number | undefined,
): MonitoredGroup {
  const pointer = `#/groups/${index}`;
  const family = comparisonFamily({ reference: request.reference, project: request.project }, pointer);
  const reference = resolveEfficiency(request.reference, "reference", family);
  const project = resolveEfficiency(request.project, "project", family);
  const metered = resolveMetered(request, period, pointer);
  if (request.ratedInputKw !== undefined) assertWithinRating(metered, request.ratedInputKw, period);
  const run = verifiedEfficiencyRatio.evaluate({
    E_PJ: metered.sourced.value,
    eta_RE: reference.value,
    eta_PJ: project.value,
    EF: factorRead(emissionFactor),
  });
  const converted = [reference, project].some(({ conversion }) => conversion !== undefined);
  const warnings: Warning[] = [
    ...uncheckedSizeWarnings(request.ratedInputKw, `${pointer}/ratedInputKw`),
    ...(converted ? [{ code: "mixed-metrics", pointer } as const] : []),
    ...efficiencyWarnings(
      { ...request.reference, pointer: `${pointer}/reference` },
      { ...request.project, pointer: `${pointer}/project` },
    ),
  ];
  return {
    name: request.name ?? `${index + 1}`,
    run,
    inputs: [
      ...metered.inputs("E_PJ"),
      ...efficiencyInputs("reference", reference),
      ...efficiencyInputs("project", project),
    ],
    warnings,
    place(calculation: Calculation, suffix: string) {
      metered.place(calculation, "E_PJ", "project electricity", suffix);
      for (const { conversion } of [reference, project]) {
        if (conversion !== undefined) calculation.add(conversion.run, { suffix, shared: SHARED });
      }
      calculation.add(run, { suffix, shared: SHARED });
    },
  };
}

function efficiencyInputs(role: string, { stated, symbol, unit, conversion }: Efficiency): NamedInput[] {
  const constants = (conversion?.constants ?? []).map((constant) => ({ field: role, ...constant }));
  return [{ field: `${role}.value`, symbol, unit, sourced: stated }, ...constants];
}

export const monitoredAirConditioning: MonitoredMeasure<MonitoredAirConditioners> = {
  methodology: methodologyOf("ID_AM004", "metered"),
  warnings: [{ code: "methodology-for-other-use", parameters: { methodology: "ID_AM004" } }],
  readsEfficiencyFactor: () => true,
  verify: verifyAirConditioners,
};
