/** What is observed, required and could be mended, criterion by criterion. */
export const criteria = {
  unstated: "not stated",
  statedYes: "stated as met",
  statedNo: "stated as not met",

  reductionPositiveObserved: "{reduction} tCO2 a year",
  reductionPositiveRequired: "more than 0 tCO2 a year",
  reductionPositiveRemedy:
    "The project must emit less than the reference: more than {missing} tCO2 a year is missing. Choose more efficient equipment, fewer hours or less power.",

  costEffectivenessObserved: "{observed} per tCO2",
  costEffectivenessCut:
    "{observed} per tCO2 after the grant was cut to the ceiling; {uncut} per tCO2 at the full ratio",
  costEffectivenessNone: "there is no reduction to divide the grant by",
  costEffectivenessRequired: "at most {ceiling} per tCO2 over the useful life",
  costEffectivenessRemedy:
    "The full share would need {tonnes} tCO2 more over the useful life. Without them the grant is {grant} lower, which is already deducted here. The programme may reject an application above the ceiling instead of reducing it.",
  costEffectivenessNoReduction: "First reach a reduction; without one there is no grant.",

  minimumSizeObserved: "grant of {grant}",
  minimumSizeRequired: "grant of at least {minimum} per project",
  minimumSizeByCost:
    "The minimum is reached with {cost} more eligible cost, which raises the grant by {grant}. Several measures in one application may reach it together.",
  minimumSizeByTonnes:
    "The minimum is reached with {tonnes} tCO2 more over the useful life, which raises the grant by {grant}. Several measures in one application may reach it together.",
  minimumSizeByBoth:
    "The minimum is reached with {cost} more eligible cost and {tonnes} tCO2 more over the useful life, which raises the grant by {grant}. Several measures in one application may reach it together.",
  minimumSizeOutOfReach: "With a ratio or a ceiling of zero no size reaches the minimum.",

  paybackObserved: "{years} years",
  paybackNever: "never: the saving does not pay the investment back",
  paybackRequired: "at least {minimum} years without subsidy",
  paybackRemedy:
    "The investment pays itself back too soon ({missing} yr short): widen it to parts with a longer payback, or finance it without the subsidy.",
  paybackUnknownRemedy: "State the payback without subsidy, or the tariff and cost it follows from.",

  otherSubsidyRequired: "no other subsidy from the Government of Japan for the same equipment",
  otherSubsidyRemedy:
    "Confirm with the representative participant that no other Japanese subsidy pays for this equipment, or give the other one up.",
  earlyStartRequired: "orders and installation only after the grant decision",
  earlyStartRemedy:
    "Sign no order and begin no work before the grant decision; leave out of the application what has begun.",
  completionObserved: "{years} years from the grant decision",
  completionRequired: "complete within {maximum} fiscal years of the grant decision",
  completionRemedy: "Plan the work, in stages if need be, so that it is complete within {maximum} fiscal years.",
  representativeRequired: "an international consortium represented by a Japanese corporation",
  representativeRemedy:
    "Find a Japanese company or institution that represents the consortium; the subsidy is paid to it, not to the city.",
  creditsObserved: "{percent} % of the credits",
  creditsRequired:
    "at least {minimum} % of the issued credits to Japan (stated for earlier years; the ratio now required is not published)",
  creditsRemedy:
    "Agree in the consortium that at least {minimum} % of the credits go to Japan, and ask GEC for the current ratio.",
  monitoringRequired: "monitoring to the end of the statutory useful life",
  monitoringRemedy: "Name who meters and reports every year to the end of the useful life, and budget for it.",
  approvalRequired: "compliance with the central government's rules on foreign cooperation and on receiving grants",
  approvalRemedy: "Start the steps below with the city council and the Ministry of Home Affairs early; they take long.",
  localContentRequired:
    "where the rule binds: products with at least {minimum} % TKDN, by the five steps of Perpres 46/2025",
  localContentObserved: "{low} % TKDN of the purchase",
  localContentRange: "{low} % or {high} % TKDN of the purchase, depending on how the edges of the tiers are read",
  localContentNotBinding: "the government's rule does not bind this buyer; sector rules may",
  localContentUnknownRemedy:
    "State who buys, with which funds, and the TKDN of the goods (in the API: `localContent`).",
  localContentProductRemedy: "Choose products with at least {minimum} % TKDN, or document that the market offers none.",
  localContentServicesRemedy:
    "Choose products with at least {minimum} % TKDN, or document that the market offers none. The purchase as a whole reaches {minimum} % if local services are {percent} % of its value.",
  ventingRequired: "the refrigerant of replaced units is recovered, not vented",
  ventingRemedy: "Put recovery and destruction of the old refrigerant into the contract, with a certified technician.",
  lightRequired: "at least as much light as before, or as the national standard (SNI 7391) requires",
  lightRemedy:
    "Have the mean illuminance of the new lights calculated or measured, and compared with SNI 7391 and the present state.",

  responsibleGec: "GEC (administers the programme)",
  responsibleRepresentative: "Representative participant (Japan)",
  responsibleConsortium: "International consortium",
  responsibleJointCommittee: "Indonesia–Japan Joint Committee",
  responsibleCity: "City of Bandung",
  responsibleBuyer: "The buyer of the goods",
};
