import { smallestChanges } from "./changes";
import type { Advice } from "./entry";
import { joinOthers } from "./join";
import { readCurrentRules } from "./older-rules";
import { answerQuestions } from "./questions";
import type { AdviceSubject } from "./subject";

/** What would make a request pass: the smallest changes first, then what has to be asked, read and joined. */
export function advise(subject: AdviceSubject): Advice[] {
  return [
    ...smallestChanges(subject),
    ...joinOthers(subject),
    ...answerQuestions(subject),
    ...readCurrentRules(subject),
  ];
}
