import { defineMethod } from "./method";

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

/** The cap the step table gives for a number of similar projects; the step itself is read from the reference data. */
export const ratioByStep = defineMethod({
  id: "subsidy/ratio-by-step",
  title: "Ratio cap by similar projects",
  source: "step table of the reference records of `similar-technology-steps`",
  inputs: { n_similar: ["1", "similar projects in the country"], r_step: ["1", "ratio cap of the step"] },
  steps: [["r", "1", "r_step", "ratio cap"]],
});

/** Where the eligible part of the cost is not known, all of it is taken. */
export const eligibleAsTotal = defineMethod({
  id: "subsidy/eligible-as-total",
  title: "Eligible cost where none is stated",
  source: "assumption of this service, marked in every answer",
  inputs: { K_total: ["JPY", "total cost"] },
  steps: [["K_elig", "JPY", "K_total", "eligible cost"]],
});

/** Defined only where there is a cost. */
export const effectiveShare = defineMethod({
  id: "subsidy/effective-share",
  title: "Share of the total cost that the grant pays",
  source: SOURCE,
  inputs: { G_sub: ["JPY", "grant"], K_total: ["JPY", "total cost"] },
  steps: [["s_G", "1", "G_sub / K_total", "effective share of the grant"]],
});

/** Defined only where there is a reduction. */
export const costEffectiveness = defineMethod({
  id: "subsidy/cost-effectiveness",
  title: "Cost-effectiveness of the grant",
  source: "CE = subsidy / (annual ER × statutory useful life); expert knowledge, document not checked",
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

/** What lifts the ceiling out of the way: more tonnes, or less grant. Defined only for a ceiling above nought. */
export const ceilingGap = defineMethod({
  id: "subsidy/ceiling-gap",
  title: "From the ceiling to the full ratio",
  source: "the cost-effectiveness formula solved for the reduction",
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

/** What lifts a grant to the minimum. Defined only for a ratio and a ceiling above nought. */
export const minimumGap = defineMethod({
  id: "subsidy/minimum-gap",
  title: "From the grant to the minimum per project",
  source: "the grant formula solved for the base and for the reduction",
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
