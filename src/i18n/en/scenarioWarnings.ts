export const scenarioWarnings = {
  "scenario-not-computed": "The scenario “{scenario}” could not be computed with this request and is left out.",
};
