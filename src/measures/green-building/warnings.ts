import { beside } from "../../i18n/number";
import type { AnnualFigures } from "../../ledger/figures";
import type { Warning } from "../../ledger/warning";
import { recordOf, recordsOf } from "../../reference/collections";
import { efficiencyWarnings } from "../efficiency-slips";
import type { GreenBuildingRequest } from "./schema";

const MONTHS = 12;
const wasteful = recordOf("ike-bands", "gov-office-with-ac-wasteful").min as number;
const naturalOffice = recordOf("energy-use-benchmarks", "government-office-tangerang").value as number;
const benchmarks = recordsOf("energy-use-benchmarks").flatMap(({ value, unit }) =>
  typeof value === "number" && unit === "kWh/m²/yr" ? [value] : [],
);

/** Yearly intensities seen in the reference data, kWh/m²: of government offices, and of all buildings. */
const PEERS = {
  "government-office": { min: naturalOffice, max: wasteful * MONTHS },
  other: { min: Math.min(...benchmarks), max: Math.max(...benchmarks) },
};

/** What the reader of a green-building estimate should know. */
export function greenBuildingWarnings(
  request: GreenBuildingRequest,
  annual: AnnualFigures,
  figures: {
    intensity: number;
    creditedTco2: number;
    wholeBuildingTco2: number;
    exportedKwh: number;
    projectCop: number;
    minimumCop: number | undefined;
  },
): Warning[] {
  const { referenceCop, projectCop } = request.measures.cooling ?? {};
  const warnings: Warning[] = efficiencyWarnings(
    { value: referenceCop, metric: "COP", pointer: "#/measures/cooling/referenceCop" },
    { value: projectCop, metric: "COP", pointer: "#/measures/cooling/projectCop" },
  );
  const { building, measures } = request;
  const peers = building.type === "government-office" ? PEERS["government-office"] : PEERS.other;
  const { intensity } = figures;
  if (intensity < peers.min || intensity > peers.max) {
    warnings.push({
      code: "outside-peer-range",
      parameters: { observed: beside(intensity, peers.min, peers.max), ...peers, unit: "kWh/m²·yr" },
      pointer: "#/building/energyUseIntensityKwhPerM2Year",
    });
  }
  if (figures.minimumCop !== undefined && figures.projectCop < figures.minimumCop) {
    warnings.push({
      code: "cop-below-code",
      parameters: { observed: beside(figures.projectCop, figures.minimumCop), minimum: figures.minimumCop },
      pointer: "#/measures/cooling/projectCop",
    });
  }
  if (figures.exportedKwh > 0)
    warnings.push({
      code: "solar-exported",
      parameters: { kwh: beside(figures.exportedKwh, 0) },
      pointer: "#/measures/solar",
    });
  if (measures.envelope !== undefined || measures.controls !== undefined || measures.hotWater !== undefined) {
    warnings.push({
      code: "measures-not-credited",
      parameters: { tonnes: beside(figures.wholeBuildingTco2 - figures.creditedTco2, 0) },
      pointer: "#/measures",
    });
  }
  if (annual.reductionTco2 < 0)
    warnings.push({ code: "negative-reduction", parameters: { tonnes: beside(annual.reductionTco2, 0) } });
  return warnings;
}
