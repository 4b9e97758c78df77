import { defineMethod } from "./method";

/** One direct material: its part of the material cost times what its own local content counts for. */
export const component = defineMethod({
  id: "local-content/component",
  title: "Local content of one component",
  source: "Permenperin 35/2025 Annex I",
  inputs: {
    q: ["1", "share of the material cost"],
    c_low: ["%", "counted local content, cautious reading"],
    c_high: ["%", "counted local content, generous reading"],
  },
  steps: [
    ["qc_low", "%", "q * c_low", "contribution, cautious reading"],
    ["qc_high", "%", "q * c_high", "contribution, generous reading"],
  ],
});

/** Local content of goods [%] from material, labour and factory overhead, weighted 75/10/15 by the rule. */
export const goods = defineMethod({
  id: "local-content/goods",
  title: "Local content of goods",
  source: "Permenperin 35/2025 Art. 4",
  inputs: {
    w_M: ["%", "weight of direct material"],
    w_L: ["%", "weight of direct labour"],
    w_O: ["%", "weight of factory overhead"],
    M_low: ["%", "local material, cautious reading"],
    M_high: ["%", "local material, generous reading"],
    L_loc: ["%", "local labour"],
    O_loc: ["%", "local factory overhead"],
  },
  steps: [
    ["t_low", "%", "(w_M * M_low + w_L * L_loc + w_O * O_loc) / 100", "TKDN, cautious reading"],
    ["t_high", "%", "(w_M * M_high + w_L * L_loc + w_O * O_loc) / 100", "TKDN, generous reading"],
    ["t_assembly", "%", "w_L + w_O", "most that assembly of imported parts reaches"],
  ],
});

/** Local content of services [%]: what is not paid abroad. */
export const services = defineMethod({
  id: "local-content/services",
  title: "Local content of services",
  source: "Permenperin 35/2025 Art. 14",
  inputs: { K_s: ["IDR", "total service cost"], K_f: ["IDR", "foreign service cost"] },
  steps: [["t_serv", "%", "100 * (K_s - K_f) / K_s", "TKDN of the service"]],
});

/** The incentives of 2025: a floor for a domestic plant, and points for research and development. */
export const incentives = defineMethod({
  id: "local-content/incentives",
  title: "Local content with the incentives of 2025",
  source:
    "Permenperin 35/2025 as reported: at least 25 for a domestic plant, up to 20 points for research and development",
  inputs: {
    t0_low: ["%", "TKDN before incentives, cautious reading"],
    t0_high: ["%", "TKDN before incentives, generous reading"],
    t_plant: ["%", "least TKDN of a maker with a domestic plant"],
    rd: ["%", "points for research and development as given"],
    rd_max: ["%", "cap of the points for research and development"],
  },
  steps: [
    ["rd_counted", "%", "min(rd, rd_max)", "points for research and development counted"],
    ["t_low", "%", "min(100, max(t0_low, t_plant) + rd_counted)", "TKDN, cautious reading"],
    ["t_high", "%", "min(100, max(t0_high, t_plant) + rd_counted)", "TKDN, generous reading"],
  ],
});

/** The benefit weight counts up to a cap. */
export const benefitWeight = defineMethod({
  id: "local-content/benefit-weight",
  title: "TKDN and benefit weight",
  source: "Permenperin 35/2025: BMP at most 15",
  inputs: {
    t_low: ["%", "TKDN, cautious reading"],
    t_high: ["%", "TKDN, generous reading"],
    b: ["%", "benefit weight (BMP) as given"],
    b_max: ["%", "cap of the benefit weight"],
  },
  steps: [
    ["b_counted", "%", "min(b, b_max)", "benefit weight counted"],
    ["tb_low", "%", "t_low + b_counted", "TKDN + BMP, cautious reading"],
    ["tb_high", "%", "t_high + b_counted", "TKDN + BMP, generous reading"],
  ],
});

/** How far goods stand from the thresholds of the rule, on the cautious reading. */
export const thresholdGaps = defineMethod({
  id: "local-content/threshold-gaps",
  title: "From the goods to the thresholds of the rule",
  source: "Perpres 46/2025 Art. 66(2)",
  inputs: {
    t_low: ["%", "TKDN, cautious reading"],
    tb_low: ["%", "TKDN + BMP, cautious reading"],
    t_min: ["%", "TKDN a product needs"],
    t_trigger: ["%", "TKDN + BMP that opens step 1"],
  },
  steps: [
    ["d_min", "%", "max(0, t_min - t_low)", "missing to the TKDN a product needs"],
    ["d_trigger", "%", "max(0, t_trigger - tb_low)", "missing to the TKDN + BMP that opens step 1"],
  ],
});

/** One part of a purchase, weighted by its value. */
export const weightedPart = defineMethod({
  id: "local-content/weighted-part",
  title: "A part of the purchase by value",
  source: "Permenperin 35/2025 Art. 18, 19",
  inputs: {
    v: ["1", "value"],
    t_low: ["%", "TKDN, cautious reading"],
    t_high: ["%", "TKDN, generous reading"],
  },
  steps: [
    ["vt_low", "%", "v * t_low", "value × TKDN, cautious reading"],
    ["vt_high", "%", "v * t_high", "value × TKDN, generous reading"],
  ],
});

export const weightedMean = defineMethod({
  id: "local-content/weighted-mean",
  title: "Local content of the combination",
  source: "Permenperin 35/2025 Art. 18, 19",
  inputs: {
    V: ["1", "total value"],
    VT_low: ["%", "sum of value × TKDN, cautious reading"],
    VT_high: ["%", "sum of value × TKDN, generous reading"],
  },
  steps: [
    ["t_low", "%", "VT_low / V", "TKDN, cautious reading"],
    ["t_high", "%", "VT_high / V", "TKDN, generous reading"],
  ],
});

/** Share of local services in the value that lifts goods to a goal. Defined only where services beat the goods. */
export const servicesNeeded = defineMethod({
  id: "local-content/services-needed",
  title: "Share of local services that reaches the goal",
  source: "the combination of Art. 18 solved for the services share",
  inputs: {
    t_goal: ["%", "goal"],
    t_goods: ["%", "TKDN of the goods"],
    t_services: ["%", "TKDN of the services"],
  },
  steps: [["s_need", "1", "max(0, t_goal - t_goods) / (t_services - t_goods)", "services share needed"]],
});

/** Local material that lifts goods to a goal, labour and overhead unchanged. */
/** What material, labour and overhead have to bring where points come on top. */
export const goalLessPoints = defineMethod({
  id: "local-content/goal-less-points",
  title: "The goal less the points for research and development",
  source: "Permenperin 35/2025 as reported",
  inputs: {
    t_goal: ["%", "goal"],
    rd_counted: ["%", "points for research and development counted"],
  },
  steps: [["t_rest", "%", "max(0, t_goal - rd_counted)", "goal less the points counted"]],
});

export const materialNeeded = defineMethod({
  id: "local-content/material-needed",
  title: "Local material that reaches the goal",
  source: "the formula of Art. 4 solved for the material",
  inputs: {
    t_goal: ["%", "goal"],
    w_M: ["%", "weight of direct material"],
    w_L: ["%", "weight of direct labour"],
    w_O: ["%", "weight of factory overhead"],
    M_low: ["%", "local material, cautious reading"],
    L_loc: ["%", "local labour"],
    O_loc: ["%", "local factory overhead"],
  },
  steps: [
    ["M_need", "%", "max(0, 100 * t_goal - w_L * L_loc - w_O * O_loc) / w_M", "local material needed"],
    ["dM_need", "%", "max(0, M_need - M_low)", "local material missing"],
  ],
});
