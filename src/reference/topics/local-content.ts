import { certificates, combinedFormulas, goodsFormula } from "../data/tkdn.json";
import { localContentFacts } from "../facts/local-content";
import { named, type Topic } from "../rows";

/** Domestic content (TKDN) and the benefit weight (BMP), in percent. */
export const localContentTopic = {
  ...localContentFacts,
  "local-content-formulas": [
    named("material", goodsFormula.material),
    named("services", combinedFormulas.services),
    named("goods-and-services", combinedFormulas.goodsAndServices),
    named("several-goods", combinedFormulas.severalGoods),
  ],
  "local-content-certificates": certificates,
} as const satisfies Topic;
