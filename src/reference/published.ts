// Read when the files of the Worker are laid out, and by tests; the Worker itself does not import it.

import { modellingChoicesFacts } from "./facts/modelling-choices";
import { openCollections, type RecordIn } from "./open-collections";
import { airConditioningTopic } from "./topics/air-conditioning";
import { approvalTopic } from "./topics/approval";
import { electricityTopic } from "./topics/electricity";
import { greenBuildingsTopic } from "./topics/green-buildings";
import { localContentTopic } from "./topics/local-content";
import { methodologiesTopic } from "./topics/methodologies";
import { moneyTopic } from "./topics/money";
import { openQuestionsTopic } from "./topics/open-questions";
import { streetLightingTopic } from "./topics/street-lighting";
import { subsidyTopic } from "./topics/subsidy";

/** Every collection, by the name it is served under: those computed with, and those only published. */
const PUBLISHED = {
  ...electricityTopic,
  ...moneyTopic,
  ...airConditioningTopic,
  ...streetLightingTopic,
  ...greenBuildingsTopic,
  ...methodologiesTopic,
  ...subsidyTopic,
  ...localContentTopic,
  ...approvalTopic,
  ...modellingChoicesFacts,
  ...openQuestionsTopic,
};

type Rows = typeof PUBLISHED;
export type PublishedCollectionId = keyof Rows;
export type PublishedRecordOf<Collection extends PublishedCollectionId> = RecordIn<Rows, Collection>;

export const {
  ids: PUBLISHED_COLLECTION_IDS,
  recordsOf: publishedRecordsOf,
  recordOf: publishedRecordOf,
  findRecord: findPublishedRecord,
} = openCollections(PUBLISHED);
