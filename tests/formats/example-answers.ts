import { airConditioningExamples } from "../../src/estimates/air-conditioning/examples";
import { answerEstimate } from "../../src/estimates/answer-estimate";
import { greenBuildingExamples } from "../../src/estimates/green-building/examples";
import { streetLightingExamples } from "../../src/estimates/street-lighting/examples";
import type { Language } from "../../src/i18n/language";
import { estimateAirConditioning } from "../../src/measures/air-conditioning/estimate";
import { estimateGreenBuilding } from "../../src/measures/green-building/estimate";
import { estimateStreetLighting } from "../../src/measures/street-lighting/estimate";

/** The answers to all example requests of the three estimates. */
export function exampleAnswers(language: Language) {
  const all = [
    ...Object.entries(streetLightingExamples).map(([name, { value }]) => ({
      name: `street lights, ${name}`,
      answer: answerEstimate(estimateStreetLighting(value), value, language),
    })),
    ...Object.entries(airConditioningExamples).map(([name, { value }]) => ({
      name: `air conditioners, ${name}`,
      answer: answerEstimate(estimateAirConditioning(value), value, language),
    })),
    ...Object.entries(greenBuildingExamples).map(([name, { value }]) => ({
      name: `green building, ${name}`,
      answer: answerEstimate(estimateGreenBuilding(value), value, language),
    })),
  ];
  return all;
}
