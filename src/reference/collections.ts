import airConditioning from "./data/air-conditioning.json";
import approvalPathway from "./data/approval-pathway.json";
import emissionFactors from "./data/emission-factors.json";
import exchangeRates from "./data/exchange-rates.json";
import greenBuildings from "./data/green-buildings.json";
import methodologies from "./data/methodologies.json";
import streetLighting from "./data/street-lighting.json";
import subsidyRules from "./data/subsidy-rules.json";
import tariffs from "./data/tariffs.json";
import tkdn from "./data/tkdn.json";
import { assertProvenance, type Fact, type ReferenceRecord } from "./record";

type Raw = Record<string, unknown>;

/** Gives single objects and rows without an id of their own one that says what they are. */
function named(id: string, row: Raw): Raw {
  return { id, ...row };
}

/** Every collection of facts, by the name it is served under. */
const RAW = {
  "emission-factors": emissionFactors.electricity,
  "emission-factor-rules": emissionFactors.selectionRules,
  "exchange-rates": exchangeRates.annual,
  "electricity-tariffs": tariffs.classes,
  "social-tariffs": tariffs.socialClasses,
  "tariff-defaults": tariffs.suggestedDefaults,
  "abonemen-rules": [...tariffs.abonemen.rules, ...tariffs.abonemen.calculationRules],
  "unit-conversions": airConditioning.unitConversions,
  "capacity-classes": airConditioning.pkTable.rows.map((row) => named(`pk-${row.pk}`, row)),
  "minimum-performance": airConditioning.minimumPerformance,
  "cop-floors": airConditioning.bandungCopFloors.rows,
  "cooling-season": [
    named("load-factor", airConditioning.iso16358.loadFactor),
    named("fixed-speed-cspf-per-eer", airConditioning.iso16358.fixedSpeedCspfPerEer),
  ],
  "market-facts": airConditioning.marketFacts,
  "operating-hours": airConditioning.operatingHourPresets,
  "saving-evidence": airConditioning.savingEvidence,
  refrigerants: airConditioning.refrigerants,
  "refrigerant-charge-and-leak": airConditioning.refrigerantChargeAndLeak,
  "luminaire-system-power": streetLighting.systemPower,
  "relative-lamp-power": streetLighting.relativePower,
  "burning-hours": streetLighting.burningHours,
  "dimming-presets": streetLighting.dimmingPresets,
  "road-lighting-levels": streetLighting.sni7391,
  outages: streetLighting.outage,
  "transmission-loss": [named("ams-ii-l", streetLighting.amsIiL.transmissionLossDefault)],
  "plausibility-bounds": streetLighting.plausibilityBounds,
  "ike-bands": greenBuildings.ikeBands,
  "energy-use-benchmarks": greenBuildings.euiBenchmarks,
  "end-use-shares": greenBuildings.endUseShareDefaults,
  "solar-factors": greenBuildings.solarFactorsBandung.rows.map((row) => named(row.orientation, row)),
  ottv: [
    named("equations", greenBuildings.ottv.equations),
    named("limit", greenBuildings.ottv.limit),
  ],
  "edge-levels": greenBuildings.edgeLevels.map((row) => named(row.level, row)),
  "interaction-factors": [
    named("coincidence-factor", greenBuildings.lightingCoolingInteraction.coincidenceFactor),
    ...greenBuildings.interactionModel.parameters,
  ],
  "typical-savings": greenBuildings.typicalSavings,
  "solar-yields": greenBuildings.pvYield,
  methodologies: methodologies.jcm,
  "measures-without-methodology": methodologies.noApprovedMethodology,
  "financing-programme": subsidyRules.financingProgrammeByFiscalYear,
  "similar-technology-steps": subsidyRules.similarTechnologySteps,
  "grant-formula": subsidyRules.amountFormula,
  "cost-effectiveness-ceilings": subsidyRules.costEffectiveness.ceilings,
  "useful-lives": subsidyRules.usefulLives,
  "subsidy-conditions": subsidyRules.otherConditions,
  "similar-technology-counts": subsidyRules.similarTechnologyCountsIndonesia,
  "funding-programmes": subsidyRules.otherFunds,
  "study-findings": subsidyRules.studyFindings,
  "local-content-thresholds": tkdn.thresholds,
  "local-content-steps": tkdn.fallbackSteps,
  "local-content-tiers": tkdn.goodsFormula.componentTiers,
  agencies: approvalPathway.agencies,
} satisfies Record<string, readonly Raw[]>;

export type CollectionId = keyof typeof RAW;
export const COLLECTION_IDS = Object.keys(RAW) as CollectionId[];

const COLLECTIONS = new Map<string, ReadonlyMap<string, ReferenceRecord>>(
  COLLECTION_IDS.map((collection) => [
    collection,
    new Map((RAW[collection] as readonly Raw[]).map((row) => {
      const record = assertProvenance(collection, row);
      return [record.id, record];
    })),
  ]),
);

/** All records of a collection, in the order of the source. */
export function recordsOf(collection: CollectionId): readonly ReferenceRecord[] {
  return [...(COLLECTIONS.get(collection)?.values() ?? [])];
}

/** One record. Throws where it does not exist: a default that is named in code must be there. */
export function recordOf(collection: CollectionId, id: string): ReferenceRecord {
  const record = COLLECTIONS.get(collection)?.get(id);
  if (record === undefined) throw new Error(`No reference record ${collection}/${id}`);
  return record;
}

export function findRecord(collection: string, id: string): ReferenceRecord | undefined {
  return COLLECTIONS.get(collection)?.get(id);
}

/** One number of a record, with the confidence of that field where the record is mixed. */
export function factOf(collection: CollectionId, id: string, field: string): Fact {
  const record = recordOf(collection, id);
  const value = record[field];
  if (typeof value !== "number") throw new Error(`${collection}/${id} has no number ${field}`);
  return {
    record: `${collection}/${id}`,
    value,
    source: record.source,
    url: record.url,
    year: record.year,
    confidence: record.fieldConfidence?.[field] ?? record.confidence,
  };
}
