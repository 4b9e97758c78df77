import { advice } from "./texts/advice";
import { adviceFields } from "./texts/adviceFields";
import { agencyNames } from "./texts/agencyNames";
import { airConditionerLabels } from "./texts/airConditionerLabels";
import { batchDetails } from "./texts/batchDetails";
import { batches } from "./texts/batches";
import { comparisonIssues } from "./texts/comparisonIssues";
import { confidenceMeanings } from "./texts/confidenceMeanings";
import { criteria } from "./texts/criteria";
import { criterionTitles } from "./texts/criterionTitles";
import { electricityLabels } from "./texts/electricityLabels";
import { emissionLabels } from "./texts/emissionLabels";
import { fieldLabels } from "./texts/fieldLabels";
import { goalSeekIssues } from "./texts/goalSeekIssues";
import { grantLabels } from "./texts/grantLabels";
import { greenBuildingLabels } from "./texts/greenBuildingLabels";
import { inputIssues } from "./texts/inputIssues";
import { jsonFaults } from "./texts/jsonFaults";
import { localContent } from "./texts/localContent";
import { localContentLabels } from "./texts/localContentLabels";
import { methodTitles } from "./texts/methodTitles";
import { moneyLabels } from "./texts/moneyLabels";
import { monitoringIssues } from "./texts/monitoringIssues";
import { monitoringLabels } from "./texts/monitoringLabels";
import { monitoringTitles } from "./texts/monitoringTitles";
import { monitoringWarnings } from "./texts/monitoringWarnings";
import { outlookFields } from "./texts/outlookFields";
import { page } from "./texts/page";
import { pageFields } from "./texts/pageFields";
import { pageHelp } from "./texts/pageHelp";
import { pageInventory } from "./texts/pageInventory";
import { pageKnowledge } from "./texts/pageKnowledge";
import { pageMemo } from "./texts/pageMemo";
import { pageOptions } from "./texts/pageOptions";
import { pageReference } from "./texts/pageReference";
import { pageResult } from "./texts/pageResult";
import { pageSentences } from "./texts/pageSentences";
import { pageUpload } from "./texts/pageUpload";
import { pageWords } from "./texts/pageWords";
import { pathwayDocuments } from "./texts/pathwayDocuments";
import { pathwaySteps } from "./texts/pathwaySteps";
import { portfolioIssues } from "./texts/portfolioIssues";
import { portfolioWarnings } from "./texts/portfolioWarnings";
import { problemDetails } from "./texts/problemDetails";
import { problemMeanings } from "./texts/problemMeanings";
import { problems } from "./texts/problems";
import { readings } from "./texts/readings";
import { referenceMessages } from "./texts/referenceMessages";
import { refrigerantLabels } from "./texts/refrigerantLabels";
import { scenarios } from "./texts/scenarios";
import { scenarioWarnings } from "./texts/scenarioWarnings";
import { schemaIssues } from "./texts/schemaIssues";
import { sourceWords } from "./texts/sourceWords";
import { streetLightLabels } from "./texts/streetLightLabels";
import { subsidy } from "./texts/subsidy";
import { subsidyIssues } from "./texts/subsidyIssues";
import { subsidyWarnings } from "./texts/subsidyWarnings";
import { technologies } from "./texts/technologies";
import { uncertainty } from "./texts/uncertainty";
import { warnings } from "./texts/warnings";
import { workbook } from "./texts/workbook";
import { workIssues } from "./texts/workIssues";

/** Every text the Worker speaks, by group. A group may be written in several files. */
export const TEXTS = {
  schemaIssues,
  problems,
  problemMeanings,
  jsonFaults,
  problemDetails: { ...problemDetails, ...batchDetails },
  inputIssues: {
    ...inputIssues,
    ...subsidyIssues,
    ...portfolioIssues,
    ...monitoringIssues,
    ...goalSeekIssues,
    ...comparisonIssues,
    ...workIssues,
  },
  warnings: { ...warnings, ...subsidyWarnings, ...scenarioWarnings, ...portfolioWarnings, ...monitoringWarnings },
  advice,
  criteria,
  criterionTitles,
  readings,
  technologies,
  localContent,
  subsidy,
  uncertainty,
  scenarios,
  labels: {
    ...electricityLabels,
    ...emissionLabels,
    ...airConditionerLabels,
    ...refrigerantLabels,
    ...streetLightLabels,
    ...greenBuildingLabels,
    ...grantLabels,
    ...moneyLabels,
    ...localContentLabels,
    ...monitoringLabels,
  },
  fieldLabels: { ...fieldLabels, ...outlookFields, ...adviceFields },
  batches,
  workbook,
  methodTitles: { ...methodTitles, ...monitoringTitles },
  agencyNames,
  confidenceMeanings,
  sourceWords,
  page,
  pageFields,
  pageHelp,
  pageInventory,
  pageKnowledge,
  pageMemo,
  pageOptions,
  pageReference,
  pageResult,
  pageSentences,
  pageUpload,
  pageWords,
  pathwayDocuments,
  pathwaySteps,
  referenceMessages,
};
