import { airConditioningFacts } from "./air-conditioning";
import { electricityFacts } from "./electricity";
import { greenBuildingsFacts } from "./green-buildings";
import { localContentFacts } from "./local-content";
import { methodologiesFacts } from "./methodologies";
import { modellingChoicesFacts } from "./modelling-choices";
import { moneyFacts } from "./money";
import { streetLightingFacts } from "./street-lighting";
import { subsidyFacts } from "./subsidy";

/**
 * The collections that answers are computed from, by the name each is published under. All others, published but not
 * computed with, are in the topics: the Worker serves them from files and does not load them. A collection that code
 * begins to read moves from its topic to its facts. In the bundle bundle/facts.js stands for this file.
 */
export const FACTS = {
  ...electricityFacts,
  ...moneyFacts,
  ...airConditioningFacts,
  ...streetLightingFacts,
  ...greenBuildingsFacts,
  ...methodologiesFacts,
  ...subsidyFacts,
  ...localContentFacts,
  ...modellingChoicesFacts,
};
