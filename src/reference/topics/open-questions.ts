import { openItems as airConditioning } from "../data/air-conditioning.json";
import { openItems as approval, feasibilityStudyFigures } from "../data/approval-pathway.json";
import { openItems as emissionFactors } from "../data/emission-factors.json";
import { openItems as greenBuildings } from "../data/green-buildings.json";
import { openItems as methodologies } from "../data/methodologies.json";
import { openItems as streetLighting } from "../data/street-lighting.json";
import { similarTechnologyOpenQuestions, openItems as subsidy } from "../data/subsidy-rules.json";
import { openItems as tariffs } from "../data/tariffs.json";
import { openItems as localContent } from "../data/tkdn.json";
import { named, openQuestions, type Topic } from "../rows";

/** What is not known. */
export const openQuestionsTopic = {
  "open-items": [
    named("feasibility-study-figures", { topic: "approval", ...feasibilityStudyFigures }),
    ...openQuestions("air-conditioning", airConditioning),
    ...openQuestions("approval", approval),
    ...openQuestions("emission-factors", emissionFactors),
    ...openQuestions("green-buildings", greenBuildings),
    ...openQuestions("local-content", localContent),
    ...openQuestions("methodologies", methodologies),
    ...openQuestions("similar-technology", similarTechnologyOpenQuestions),
    ...openQuestions("street-lighting", streetLighting),
    ...openQuestions("subsidy", subsidy),
    ...openQuestions("tariffs", tariffs),
  ],
} as const satisfies Topic;
