export const scenarioWarnings = {
  "scenario-not-computed": "Skenario “{scenario}” tidak dapat dihitung dengan permintaan ini dan tidak ditampilkan.",
};
