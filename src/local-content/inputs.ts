import type { Input } from "../ledger/quantity";
import { fromFact } from "../ledger/sourced";
import {
  BENEFIT_WEIGHT_CAP,
  DOMESTIC_PLANT,
  GOODS_WEIGHTS,
  PRODUCT_MINIMUM,
  RESEARCH_CAP,
  TRIGGER,
  UNCERTIFIED,
} from "./rules";

const PERCENT = { unit: "%", minimum: 0, maximum: 100 } as const satisfies Partial<Input>;

/** Every number of the rule, by its path in a purchase, where it can be overridden; labelled where no formula reads it. */
export const RULE_INPUTS = {
  materialWeight: {
    ...PERCENT,
    // What local material a goal needs is divided by it.
    minimum: 1,
    path: "weights.directMaterialPercent",
    symbol: "w_M",
    description: "Weight of direct material, percent; the three weights sum to 100.",
    example: 75,
    default: fromFact(GOODS_WEIGHTS.material),
  },
  labourWeight: {
    ...PERCENT,
    path: "weights.directLabourPercent",
    symbol: "w_L",
    description: "Weight of direct labour, percent.",
    example: 10,
    default: fromFact(GOODS_WEIGHTS.labour),
  },
  overheadWeight: {
    ...PERCENT,
    path: "weights.factoryOverheadPercent",
    symbol: "w_O",
    description: "Weight of factory overhead, percent.",
    example: 15,
    default: fromFact(GOODS_WEIGHTS.overhead),
  },
  allLocal: {
    ...PERCENT,
    path: "uncertified.allLocalPercent",
    symbol: "c_all",
    label: "counted local content without certificate, all local",
    description: "What a domestic component of all-local inputs counts for, percent.",
    example: 100,
    default: fromFact(UNCERTIFIED["all-local"]),
  },
  partlyImported: {
    ...PERCENT,
    path: "uncertified.partlyImportedPercent",
    symbol: "c_part",
    label: "counted local content without certificate, partly imported",
    description: "What a domestic component of partly imported inputs counts for, percent.",
    example: 25,
    default: fromFact(UNCERTIFIED["partly-imported"]),
  },
  imported: {
    ...PERCENT,
    path: "uncertified.importedPercent",
    symbol: "c_else",
    label: "counted local content without certificate, otherwise",
    description: "What any other component without a certificate counts for, percent.",
    example: 0,
    default: fromFact(UNCERTIFIED.imported),
  },
  domesticPlant: {
    ...PERCENT,
    path: "domesticPlantPercent",
    symbol: "t_plant",
    description: "What a maker with a domestic plant counts at least, percent.",
    example: 25,
    default: fromFact(DOMESTIC_PLANT),
  },
  researchCap: {
    ...PERCENT,
    path: "researchAndDevelopmentCapPercent",
    symbol: "rd_max",
    description: "Most points for research and development.",
    example: 20,
    default: fromFact(RESEARCH_CAP),
  },
  benefitWeightCap: {
    ...PERCENT,
    path: "benefitWeightCapPercent",
    symbol: "b_max",
    description: "Most the benefit weight (BMP) may add, percent.",
    example: 15,
    default: fromFact(BENEFIT_WEIGHT_CAP),
  },
  trigger: {
    ...PERCENT,
    path: "triggerPercent",
    symbol: "t_trigger",
    description: "TKDN + BMP of some product on the market from which on the first step applies, percent.",
    example: 40,
    default: fromFact(TRIGGER),
  },
  productMinimum: {
    ...PERCENT,
    path: "productMinimumPercent",
    symbol: "t_min",
    description: "TKDN a product must have under steps 1 and 2, percent.",
    example: 25,
    default: fromFact(PRODUCT_MINIMUM),
  },
} as const satisfies Readonly<Record<string, Input & { readonly label?: string }>>;
