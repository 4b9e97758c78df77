import { defineMethod, type Method } from "./method";
import { exchanged } from "./renamed";

const SOURCE = "standard mass balance; JCM treats refrigerant by criteria only, so this is never credited";

const balance = defineMethod({
  id: "refrigerant/old",
  title: "Refrigerant of the existing units",
  source: SOURCE,
  inputs: {
    n: ["1", "number of units"],
    m_old: ["kg", "refrigerant charge of one of the existing units"],
    GWP_old: ["tCO2/t", "global warming potential of the refrigerant of the existing units"],
    leak: ["1/yr", "share of the charge that leaks in a year"],
    p_rem: ["1", "share of the charge left at the end of life"],
    eta_rec: ["1", "share of the remaining charge that is recovered"],
  },
  steps: [
    ["L_old", "tCO2/yr", "n * m_old * leak * GWP_old / 1000", "refrigerant leakage of the existing units"],
    [
      "EoL_old",
      "tCO2",
      "n * m_old * p_rem * (1 - eta_rec) * GWP_old / 1000",
      "refrigerant lost once at the end of life of the existing units",
    ],
  ],
});

const charge = defineMethod({
  id: "refrigerant/charge-old",
  title: "Refrigerant charge of the existing units by capacity",
  source: "NZ Ministry for the Environment, Measuring Emissions guide, table B.1: kg per kW of split units below 20 kW",
  inputs: {
    k_charge: ["kg/kW", "refrigerant charge by cooling capacity"],
    Phi: ["kW", "rated cooling capacity of a unit"],
  },
  steps: [["m_old", "kg", "k_charge * Phi", "refrigerant charge of one of the existing units"]],
});

const ofNewUnits = (sheet: Method) => exchanged(sheet, { old: "new" }, { existing: "project" });

/** Leakage in a year and loss at the end of life, in tCO2 equivalent, of the units replaced and of the new ones. */
export const refrigerantBalance: Readonly<Record<"old" | "new", Method>> = { old: balance, new: ofNewUnits(balance) };

/** The charge where the name plate was not read. */
export const refrigerantCharge: Readonly<Record<"old" | "new", Method>> = { old: charge, new: ofNewUnits(charge) };

const avoided = defineMethod({
  id: "refrigerant/avoided-under-unfccc",
  title: "Refrigerant leakage avoided, gases under the UNFCCC",
  source: SOURCE,
  inputs: {
    L_old: ["tCO2/yr", "refrigerant leakage of the existing units"],
    L_new: ["tCO2/yr", "refrigerant leakage of the project units"],
  },
  steps: [["L_avoid", "tCO2/yr", "L_old - L_new", "refrigerant leakage avoided, gases under the UNFCCC"]],
});

/** Of several groups, all their lines of one kind of gas stand in the formula. R-22 is outside the basket of the UNFCCC. */
export const refrigerantAvoided = {
  under: avoided,
  outside: exchanged(avoided, { L_avoid: "L_avoid_out" }, { under: "outside" }),
};
