import { defineMethod, type InputLine, type Method } from "./method";

const SOURCE = "JCM grant rules 2018, Art. 4(1); steps after the base from the reference records of `grant-formula`";

/** What the ceiling and the minimum are measured on. */
export const usefulLifeReduction = defineMethod({
  id: "subsidy/useful-life-reduction",
  title: "Emission reductions over the useful life",
  source: SOURCE,
  inputs: { ER: ["tCO2/yr", "emission reductions"], T: ["yr", "statutory useful life"] },
  steps: [["ER_T", "tCO2", "ER * T", "emission reductions over the useful life"]],
});

/** What one measure brings into an application made for several; the sums go through the sheets below. */
export const jointMember = defineMethod({
  id: "subsidy/joint-member",
  title: "One measure of a joint application",
  source: "pooling of the grant formula; how GEC treats a package of technologies is not known",
  inputs: {
    K_total: ["JPY", "total cost"],
    K_elig: ["JPY", "eligible cost"],
    K_other: ["JPY", "other income"],
    ER: ["tCO2/yr", "emission reductions"],
    T: ["yr", "statutory useful life"],
    I_total: ["IDR", "total cost"],
    S_net: ["IDR/yr", "net yearly saving"],
  },
  steps: [["ER_T", "tCO2", "ER * T", "emission reductions over the useful life"]],
});

/**
 * The grant of the Financing Programme for JCM Model Projects [JPY]: the least of what the ratio, the project maximum
 * and the cost-effectiveness ceiling allow, truncated to thousands of yen. Total = other income + grant + city share,
 * to the yen, because every amount above is whole yen.
 */
export const grant = defineMethod({
  id: "subsidy/grant",
  title: "Grant, its limits and the city share",
  source: SOURCE,
  inputs: {
    K_total: ["JPY", "total cost"],
    K_elig: ["JPY", "eligible cost"],
    K_other: ["JPY", "other income"],
    r: ["1", "ratio cap"],
    G_max: ["JPY", "maximum per project"],
    c_max: ["JPY/tCO2", "cost-effectiveness ceiling"],
    ER_T: ["tCO2", "emission reductions over the useful life"],
  },
  steps: [
    ["K_base", "JPY", "max(0, min(K_total - K_other, K_elig))", "base of the grant"],
    ["G_ratio", "JPY", "floor(K_base * r / 1000) * 1000", "limit by the ratio"],
    ["G_ceil", "JPY", "floor(max(0, c_max * ER_T) / 1000) * 1000", "limit by cost-effectiveness"],
    ["G_sub", "JPY", "min(G_ratio, G_max, G_ceil)", "grant"],
    ["K_city", "JPY", "K_total - K_other - G_sub", "city share"],
  ],
});

/** The cap by a table of so many steps, the one for fewest similar projects first; numbers of projects are whole. */
export function ratioBySteps(steps: number): Method {
  const numbers = Array.from({ length: steps }, (_, index) => index + 1);
  const inputs = numbers.flatMap((step): [string, InputLine][] => [
    [`n_step${step}`, ["1", "similar projects from which a step counts"]],
    [`r_step${step}`, ["1", "ratio cap of a step"]],
  ]);
  const formula = numbers
    .slice(1)
    .reduce((before, step) => `when(max(0, n_similar + 1 - n_step${step}), r_step${step}, ${before})`, "r_step1");
  return defineMethod({
    id: "subsidy/ratio-by-steps",
    title: "Ratio cap by similar projects",
    source: "step table of the reference records of `similar-technology-steps`",
    inputs: { n_similar: ["1", "similar projects in the country"], ...Object.fromEntries(inputs) },
    steps: [["r", "1", formula as string, "ratio cap"]],
  });
}

/** As the glossary and the documentation show what is written for a number of steps. */
export const FOR_THREE_STEPS = ratioBySteps(3);

/** Where the eligible part of the cost is not known, all of it is taken. */
export const eligibleAsTotal = defineMethod({
  id: "subsidy/eligible-as-total",
  title: "Eligible cost where none is stated",
  source: "assumption of this service, marked in every answer",
  inputs: { K_total: ["JPY", "total cost"] },
  steps: [["K_elig", "JPY", "K_total", "eligible cost"]],
});

export const effectiveShare = defineMethod({
  id: "subsidy/effective-share",
  title: "Share of the total cost that the grant pays",
  source: SOURCE,
  where: ["K_total > 0"],
  inputs: { G_sub: ["JPY", "grant"], K_total: ["JPY", "total cost"] },
  steps: [["s_G", "1", "G_sub / K_total", "effective share of the grant"]],
});

/** A gram. Below it, grant per tonne is a division by next to nothing. */
export const LEAST_LIFETIME_TCO2 = 1e-6;

export const costEffectiveness = defineMethod({
  id: "subsidy/cost-effectiveness",
  title: "Cost-effectiveness of the grant",
  source: "CE = subsidy / (annual ER × statutory useful life); expert knowledge, document not checked",
  where: [`ER_T >= ${LEAST_LIFETIME_TCO2}`],
  inputs: {
    G_sub: ["JPY", "grant"],
    G_ratio: ["JPY", "limit by the ratio"],
    G_max: ["JPY", "maximum per project"],
    ER_T: ["tCO2", "emission reductions over the useful life"],
  },
  steps: [
    ["ce", "JPY/tCO2", "G_sub / ER_T", "cost-effectiveness"],
    ["G_uncut", "JPY", "min(G_ratio, G_max)", "grant if the ceiling did not bind"],
    ["ce_cap", "JPY/tCO2", "G_uncut / ER_T", "cost-effectiveness of the uncut grant"],
  ],
});

/** What lifts the ceiling out of the way: more tonnes, or less grant. */
export const ceilingGap = defineMethod({
  id: "subsidy/ceiling-gap",
  title: "From the ceiling to the full ratio",
  source: "the cost-effectiveness formula solved for the reduction",
  where: ["c_max > 0"],
  inputs: {
    G_ratio: ["JPY", "limit by the ratio"],
    G_max: ["JPY", "maximum per project"],
    G_ceil: ["JPY", "limit by cost-effectiveness"],
    c_max: ["JPY/tCO2", "cost-effectiveness ceiling"],
    ER_T: ["tCO2", "emission reductions over the useful life"],
  },
  steps: [
    ["dG_full", "JPY", "max(0, min(G_ratio, G_max) - G_ceil)", "grant lost to the ceiling"],
    [
      "dER_full",
      "tCO2",
      "max(0, -floor(-(min(G_ratio, G_max) / c_max - ER_T)))",
      "whole tonnes more for the full ratio",
    ],
  ],
});

/** What lifts a grant to the minimum. */
export const minimumGap = defineMethod({
  id: "subsidy/minimum-gap",
  title: "From the grant to the minimum per project",
  source: "the grant formula solved for the base and for the reduction",
  where: ["r > 0", "c_max > 0"],
  inputs: {
    G_sub: ["JPY", "grant"],
    G_min: ["JPY", "minimum per project"],
    K_base: ["JPY", "base of the grant"],
    r: ["1", "ratio cap"],
    c_max: ["JPY/tCO2", "cost-effectiveness ceiling"],
    ER_T: ["tCO2", "emission reductions over the useful life"],
  },
  steps: [
    ["dG_min", "JPY", "max(0, G_min - G_sub)", "grant missing to the minimum"],
    ["dK_min", "JPY", "max(0, -floor(-(G_min / r - K_base)))", "eligible cost missing to the minimum"],
    ["dER_min", "tCO2", "max(0, -floor(-(G_min / c_max - ER_T)))", "whole tonnes missing to the minimum"],
  ],
});
