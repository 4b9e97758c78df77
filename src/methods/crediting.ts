import { defineMethod } from "./method";

const SOURCE =
  "JCM: reference emissions lie below business as usual; whole tonnes, rounded down (rounding rule derived)";

const INPUTS = {
  E_BAU: ["MWh/yr", "business-as-usual electricity"],
  E_RE: ["MWh/yr", "reference electricity"],
  E_PJ: ["MWh/yr", "project electricity"],
  BAU: ["tCO2/yr", "business-as-usual emissions"],
  RE: ["tCO2/yr", "reference emissions"],
  PE: ["tCO2/yr", "project emissions"],
} as const;

const OF_A_YEAR = [
  ["E_saved", "MWh/yr", "E_RE - E_PJ", "electricity saved against the reference"],
  ["E_bill", "MWh/yr", "E_BAU - E_PJ", "electricity the city saves"],
  ["ER_BAU", "tCO2/yr", "BAU - PE", "reductions against business as usual"],
  ["ER", "tCO2/yr", "RE - PE", "emission reductions"],
  ["C", "tCO2/yr", "max(0, floor(ER))", "creditable whole tonnes"],
] as const;

/** The reductions of one group among several. */
export const groupReduction = defineMethod({
  id: "crediting/group-reduction",
  title: "Emission reductions of a group",
  source: SOURCE,
  inputs: INPUTS,
  steps: OF_A_YEAR,
});

/** The reductions of the whole estimate and over its lifetime. The bill falls against business as usual, not the reference. */
export const crediting = defineMethod({
  id: "crediting/reduction",
  title: "Emission reductions, creditable tonnes and lifetime",
  source: SOURCE,
  inputs: { ...INPUTS, T: ["yr", "lifetime"] },
  steps: [
    ...OF_A_YEAR,
    ["ER_life", "tCO2", "ER * T", "emission reductions over the lifetime"],
    ["C_life", "tCO2", "C * T", "creditable whole tonnes over the lifetime"],
  ],
});

/** What other assumptions change. */
export const reductionDifference = defineMethod({
  id: "crediting/difference",
  title: "Emission reductions under other assumptions, less those of the request",
  source: "definition",
  inputs: {
    ER: ["tCO2/yr", "emission reductions"],
    ER_req: ["tCO2/yr", "emission reductions of the request as it stands"],
  },
  steps: [["dER", "tCO2/yr", "ER - ER_req", "difference to the request as it stands"]],
});
