import { defineMethod } from "./method";

const SOURCE = "standard mass balance; JCM treats refrigerant by criteria only, so this is never credited";

function balanceOf(role: "old" | "new", units: string) {
  return defineMethod({
    id: `refrigerant/${role}`,
    title: `Refrigerant of the ${units}`,
    source: SOURCE,
    inputs: {
      n: ["1", "number of units"],
      [`m_${role}`]: ["kg", `refrigerant charge of one of the ${units}`],
      [`GWP_${role}`]: ["tCO2/t", `global warming potential of the refrigerant of the ${units}`],
      leak: ["1/yr", "share of the charge that leaks in a year"],
      p_rem: ["1", "share of the charge left at the end of life"],
      eta_rec: ["1", "share of the remaining charge that is recovered"],
    },
    steps: [
      [`L_${role}`, "tCO2/yr", `n * m_${role} * leak * GWP_${role} / 1000`, `refrigerant leakage of the ${units}`],
      [
        `EoL_${role}`,
        "tCO2",
        `n * m_${role} * p_rem * (1 - eta_rec) * GWP_${role} / 1000`,
        `refrigerant lost once at the end of life of the ${units}`,
      ],
    ],
  });
}

/** Leakage in a year and loss at the end of life, in tCO2 equivalent, of the units replaced and of the new ones. */
export const refrigerantBalance = { old: balanceOf("old", "existing units"), new: balanceOf("new", "project units") };

function chargeOf(role: "old" | "new", units: string) {
  return defineMethod({
    id: `refrigerant/charge-${role}`,
    title: `Refrigerant charge of the ${units} by capacity`,
    source:
      "NZ Ministry for the Environment, Measuring Emissions guide, table B.1: kg per kW of split units below 20 kW",
    inputs: {
      k_charge: ["kg/kW", "refrigerant charge by cooling capacity"],
      Phi: ["kW", "rated cooling capacity of a unit"],
    },
    steps: [[`m_${role}`, "kg", "k_charge * Phi", `refrigerant charge of one of the ${units}`]],
  });
}

/** The charge where the name plate was not read. */
export const refrigerantCharge = { old: chargeOf("old", "existing units"), new: chargeOf("new", "project units") };
