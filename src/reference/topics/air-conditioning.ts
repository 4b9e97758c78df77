import {
  bandungCopFloors,
  cityCorrections,
  formulas,
  operatingHourEvidence,
  referenceCop,
  referenceCopRules,
  regionalLowEfficiencyThresholds,
  sni6390Cop2011,
  starBands2021Cspf,
  starScale2015Eer,
} from "../data/air-conditioning.json";
import { airConditioningFacts } from "../facts/air-conditioning";
import { named, type Topic } from "../rows";

/** Efficiency, use and refrigerants of air conditioners. */
export const airConditioningTopic = {
  ...airConditioningFacts,
  "star-bands": [
    ...starBands2021Cspf.map((row) => named(`cspf-2021-star-${row.star}`, row)),
    ...starScale2015Eer.map((row) => named(`eer-2015-star-${row.star}`, row)),
  ],
  "cop-standard-2011": sni6390Cop2011,
  "reference-cop": referenceCop,
  "low-efficiency-thresholds": regionalLowEfficiencyThresholds,
  "city-corrections": cityCorrections,
  "operating-hour-evidence": operatingHourEvidence,
  "air-conditioning-rules": [
    ...formulas,
    ...referenceCopRules,
    named("bandung-cop-floor", bandungCopFloors.referenceRule),
  ],
} as const satisfies Topic;
