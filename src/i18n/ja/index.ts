import { agencyNames } from "./agencyNames";
import { collectionDescriptions } from "./collectionDescriptions";
import { collectionTitles } from "./collectionTitles";
import { confidenceMeanings } from "./confidenceMeanings";
import { inputIssues } from "./inputIssues";
import { pathwayDocuments } from "./pathwayDocuments";
import { pathwaySteps } from "./pathwaySteps";
import { problemDetails } from "./problemDetails";
import { problemMeanings } from "./problemMeanings";
import { problems } from "./problems";
import { programmes } from "./programmes";
import { referenceMessages } from "./referenceMessages";
import { schemaIssues } from "./schemaIssues";
import { warnings } from "./warnings";

export const ja = {
  schemaIssues,
  problems,
  problemMeanings,
  problemDetails,
  inputIssues,
  warnings,
  agencyNames,
  collectionDescriptions,
  collectionTitles,
  confidenceMeanings,
  pathwayDocuments,
  pathwaySteps,
  programmes,
  referenceMessages,
};
