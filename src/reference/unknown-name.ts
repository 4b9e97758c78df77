import { nearestName } from "../http/nearest-name";
import { ProblemError } from "../http/problem";
import { codeOf } from "../http/problem-issue";
import { cut } from "../i18n/cut";
import type { Language } from "../i18n/language";
import { translate } from "../i18n/message";
import { REFERENCE_PATH } from "./address";

const NAMES_SHOWN = 5;

/** 404 for a collection that does not exist, with the names it may have been meant to be. */
export function unknownCollection(name: string, known: readonly string[], language: Language): ProblemError {
  return unknownName("collection", translate(language, "referenceMessages", "collection"), name, known, language);
}

/** 404 for a record that does not exist in a collection that does. */
export function unknownRecord(
  collection: string,
  name: string,
  known: readonly string[],
  language: Language,
): ProblemError {
  const kind = translate(language, "referenceMessages", "record", { collection });
  return unknownName("id", kind, name, known, language);
}

function unknownName(
  parameter: string,
  kind: string,
  name: string,
  known: readonly string[],
  language: Language,
): ProblemError {
  const id = cut(name);
  const near = namesNear(id, known);
  const hint =
    near.length > 0
      ? translate(language, "referenceMessages", "nearest", { names: near.join(", ") })
      : translate(language, "referenceMessages", "list", { path: REFERENCE_PATH });
  const detail = translate(language, "problemDetails", "noSuchRecord", { kind, id });
  return new ProblemError("not-found", "noSuchRecord", {
    parameters: { kind, id },
    errors: [{ parameter, code: codeOf("noSuchRecord"), detail, hint }],
  });
}

/** The likeliest slip of the finger first, then names that share a word with it. */
export function namesNear(name: string, known: readonly string[]): readonly string[] {
  const nearest = nearestName(name, known);
  const words = wordsOf(name).filter((word) => word.length > 2);
  const sharing = known.filter((candidate) => wordsOf(candidate).some((word) => words.includes(word)));
  return [...new Set([...(nearest === undefined ? [] : [nearest]), ...sharing])].slice(0, NAMES_SHOWN);
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().split(/[^a-z0-9]+/);
}
