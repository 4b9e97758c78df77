/** Whether the local content rule binds, which step applies, and what would make a purchase pass. */
export const localContent = {
  governmentBudget: "A government buyer spends APBN or APBD money: the procurement rule binds.",
  governmentForeign:
    "A government buyer spends a foreign grant or loan: procurement follows the agreement with the lender or donor. Read it before relying on an answer.",
  governmentUnstated: "A government buyer; the rule binds if APBN or APBD money is spent. State `funding`.",
  representative:
    "If the Japanese representative buys the equipment, the rule on government procurement may not apply. That is an inference, no text says so.",
  private: "A private buyer is bound only by sector rules, not by the rule on government procurement.",
  buyerUnstated: "Whether the rule binds depends on who buys and with what money. State `buyer` and `funding`.",
  step1:
    "A product with TKDN + BMP of at least {trigger} % exists: only products with TKDN of at least {minimum} % may be bought.",
  step2:
    "No such product, or not enough of it, but there are products with TKDN of at least {minimum} %: buy one of those.",
  step3: "No product with TKDN of at least {minimum} %: a product with a certificate below that may be bought.",
  step4: "No product with a TKDN certificate: a domestic product listed in SIINas may be bought.",
  step5: "No domestic product meets the need: import is allowed.",
  goalRule: "TKDN every product needs under steps 1 and 2",
  goalStudy: "TKDN that the study of the partnership reports",
  goalRequest: "goal of the request",
  remedyMet: "The purchase reaches {goal} %.",
  remedyServices: "The purchase reaches {goal} % if local services (at {services} % TKDN) are {share} % of the value.",
  remedyMaterial: "In part {item}: {material} % local material, {additional} points more, makes these goods {goal} %.",
  remedyMaterialOutOfReach:
    "In part {item}: even all-local material does not make these goods {goal} %; raise local labour and overhead too.",
  remedyOtherGoods: "Choose goods with a higher certified TKDN.",
};
