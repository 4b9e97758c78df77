import {
  bandungCopFloors,
  iso16358,
  marketFacts,
  minimumPerformance,
  operatingHourPresets,
  pkTable,
  refrigerantChargeAndLeak,
  refrigerantRules,
  refrigerants,
  savingEvidence,
  unitConversions,
} from "../data/air-conditioning.json";
import { named, type Topic } from "../rows";

/** Efficiency, use and refrigerants of air conditioners. */
export const airConditioningFacts = {
  "unit-conversions": unitConversions,
  "capacity-classes": pkTable.rows.map((row) => named(`pk-${row.pk}`, row)),
  "minimum-performance": minimumPerformance,
  "cop-floors": bandungCopFloors.rows,
  "market-facts": marketFacts,
  "cooling-season": [
    named("load-factor", iso16358.loadFactor),
    named("fixed-speed-cspf-per-eer", iso16358.fixedSpeedCspfPerEer),
    named("bins", iso16358.bins),
    named("coefficients", iso16358.coefficients),
    named("definition", iso16358.definition),
    named("hot-climate", iso16358.t3HotClimate),
    ...iso16358.inverterSmokeValues.map((row) => named(`inverter-eer-${row.fullEer}-${row.halfEer}`, row)),
  ],
  "operating-hours": operatingHourPresets,
  "saving-evidence": savingEvidence,
  refrigerants,
  "refrigerant-rules": refrigerantRules,
  "refrigerant-charge-and-leak": refrigerantChargeAndLeak,
} as const satisfies Topic;
