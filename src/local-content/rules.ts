import type { Provenance } from "../ledger/record";
import { recordsOf } from "../reference/collections";
import { findingOf, provenanceOf, type Rule, requiredRecord, ruleOf } from "../reference/rule";

const goodsWeight = (field: "directMaterialPercent" | "directLabourPercent" | "factoryOverheadPercent"): Rule =>
  ruleOf("local-content-weights", "goods", field);

/** Weights of the goods formula, percent. */
export const GOODS_WEIGHTS = {
  material: goodsWeight("directMaterialPercent"),
  labour: goodsWeight("directLabourPercent"),
  overhead: goodsWeight("factoryOverheadPercent"),
};

/** Most that the benefit weight (BMP) may add, percent. */
export const BENEFIT_WEIGHT_CAP: Rule = ruleOf("benefit-weights", "bmp", "maxPercent");

/** TKDN + BMP of some product on the market from which on the first step applies, percent. */
export const TRIGGER: Rule = ruleOf("local-content-thresholds", "trigger", "thresholdPercent");

/** TKDN a product must have under steps 1 and 2, percent. */
export const PRODUCT_MINIMUM: Rule = ruleOf("local-content-thresholds", "product", "thresholdPercent");

/** The 40 % the study reports for the partnership; the value is that of the trigger, the source is its own. */
export const STUDY_GOAL: Provenance = findingOf("tkdn-forty-percent");

/** What a maker with a plant in the country and mostly Indonesian workers counts at least, percent. */
export const DOMESTIC_PLANT: Rule = ruleOf("local-content-adjustments", "investor-incentive", "minPercent");

/** Most that research and development may add, points. */
export const RESEARCH_CAP: Rule = ruleOf("local-content-adjustments", "r-and-d", "maxPercent");

/** What a component without a certificate counts for, percent. */
export const UNCERTIFIED = {
  "all-local": ruleOf("uncertified-components", "all-local", "countedPercent"),
  "partly-imported": ruleOf("uncertified-components", "partly-imported", "countedPercent"),
  imported: ruleOf("uncertified-components", "otherwise", "countedPercent"),
};
export type UncertifiedOrigin = keyof typeof UNCERTIFIED;

/** What a component's TKDN counts for between two edges; an end tier has one. */
export interface Tier {
  readonly minPercent?: number | null | undefined;
  readonly maxPercent?: number | null | undefined;
  readonly countedPercent: number;
}

export const TIERS: readonly Tier[] = recordsOf("local-content-tiers");

export const TIER_SOURCE: Provenance = provenanceOf(requiredRecord("local-content-tiers", "40-60"));

/** The five steps of the rule, in order. */
export const STEPS: readonly { readonly step: number; readonly provenance: Provenance }[] = recordsOf(
  "local-content-steps",
).map((record) => ({ step: record.step, provenance: provenanceOf(record) }));

/** Why the rule binds a buyer, or why that is open. */
export const BINDING_SOURCES = {
  government: provenanceOf(requiredRecord("local-content-legal-bases", "perpres-46-2025")),
  foreignGrant: provenanceOf(requiredRecord("local-content-exceptions", "perpres-16-2018-art-64")),
  representative: provenanceOf(requiredRecord("local-content-exceptions", "japanese-representative-buyer")),
  private: provenanceOf(requiredRecord("local-content-exceptions", "private-buying")),
};
