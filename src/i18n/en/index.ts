import { agencyNames } from "./agencyNames";
import { batchDetails } from "./batchDetails";
import { batches } from "./batches";
import { confidenceMeanings } from "./confidenceMeanings";
import { criteria } from "./criteria";
import { criterionTitles } from "./criterionTitles";
import { fieldLabels } from "./fieldLabels";
import { inputIssues } from "./inputIssues";
import { jsonFaults } from "./jsonFaults";
import { labels } from "./labels";
import { localContent } from "./localContent";
import { methodTitles } from "./methodTitles";
import { monitoringIssues } from "./monitoringIssues";
import { monitoringWarnings } from "./monitoringWarnings";
import { outlookFields } from "./outlookFields";
import { page } from "./page";
import { pageFields } from "./pageFields";
import { pageHelp } from "./pageHelp";
import { pageKnowledge } from "./pageKnowledge";
import { pageOptions } from "./pageOptions";
import { pageResult } from "./pageResult";
import { pageSentences } from "./pageSentences";
import { pageUpload } from "./pageUpload";
import { pageWords } from "./pageWords";
import { pathwayDocuments } from "./pathwayDocuments";
import { pathwaySteps } from "./pathwaySteps";
import { portfolioIssues } from "./portfolioIssues";
import { portfolioWarnings } from "./portfolioWarnings";
import { problemDetails } from "./problemDetails";
import { problemMeanings } from "./problemMeanings";
import { problems } from "./problems";
import { referenceMessages } from "./referenceMessages";
import { scenarios } from "./scenarios";
import { scenarioWarnings } from "./scenarioWarnings";
import { schemaIssues } from "./schemaIssues";
import { subsidy } from "./subsidy";
import { subsidyIssues } from "./subsidyIssues";
import { subsidyWarnings } from "./subsidyWarnings";
import { uncertainty } from "./uncertainty";
import { warnings } from "./warnings";
import { workbook } from "./workbook";

export const en = {
  schemaIssues,
  problems,
  problemMeanings,
  jsonFaults,
  problemDetails: { ...problemDetails, ...batchDetails },
  inputIssues: { ...inputIssues, ...subsidyIssues, ...portfolioIssues, ...monitoringIssues },
  warnings: { ...warnings, ...subsidyWarnings, ...scenarioWarnings, ...portfolioWarnings, ...monitoringWarnings },
  criteria,
  criterionTitles,
  localContent,
  subsidy,
  uncertainty,
  scenarios,
  labels,
  fieldLabels: { ...fieldLabels, ...outlookFields },
  batches,
  workbook,
  methodTitles,
  agencyNames,
  confidenceMeanings,
  page,
  pageFields,
  pageHelp,
  pageKnowledge,
  pageOptions,
  pageResult,
  pageSentences,
  pageUpload,
  pageWords,
  pathwayDocuments,
  pathwaySteps,
  referenceMessages,
};
