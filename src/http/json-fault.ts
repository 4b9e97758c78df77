import { type ParseError, printParseErrorCode, visit } from "jsonc-parser";
import type { Language } from "../i18n/language";
import { type MessageKey, translate } from "../i18n/message";
import type { ProblemIssue } from "./problem-issue";

type Fault = MessageKey<"jsonFaults">;

/** What is said of each thing a parser of JSON stumbles over, by the parser's name of it. */
const FAULTS: Readonly<Record<string, Fault>> = {
  InvalidSymbol: "symbol",
  InvalidNumberFormat: "number",
  UnexpectedEndOfNumber: "number",
  PropertyNameExpected: "name",
  ValueExpected: "value",
  ColonExpected: "colon",
  CommaExpected: "comma",
  CloseBraceExpected: "unclosed",
  CloseBracketExpected: "unclosed",
  EndOfFileExpected: "more",
  InvalidCommentToken: "comment",
  UnexpectedEndOfComment: "comment",
  UnexpectedEndOfString: "text",
  InvalidUnicode: "character",
  InvalidEscapeCharacter: "character",
  InvalidCharacter: "character",
};

/**
 * Where a text stops being JSON, and what would mend it, in the reader's language. None where the parser that tells places
 * takes what the engine does not, or gives up: it goes into each nest by a call of its own. Where the text is one line of many, its number is `firstLine`.
 */
export function jsonFaults(text: string, language: Language, firstLine = 1): ProblemIssue[] {
  const first = firstErrorOf(text);
  const fault = first && FAULTS[printParseErrorCode(first.error)];
  if (first === undefined || fault === undefined) return [];
  const what = translate(language, "jsonFaults", fault);
  return [
    {
      pointer: "#",
      code: `json-${fault}`,
      detail: translate(language, "jsonFaults", "place", { ...placeOf(text, first.offset, firstLine), what }),
      hint: translate(language, "jsonFaults", `${fault}Hint` as Fault),
    },
  ];
}

type FirstError = Pick<ParseError, "error" | "offset">;

/** The first error; the rest of a text that may be long is not read. */
function firstErrorOf(text: string): FirstError | undefined {
  let first: FirstError | undefined;
  const onError = (error: ParseError["error"], offset: number) => {
    first = { error, offset };
    throw new Error("the first error is enough");
  };
  try {
    visit(text, { onError }, { disallowComments: true });
  } catch {
    // Thrown above, or by the depth of the text, of which then nothing is known.
  }
  return first;
}

/** Line and column of an offset; the first line has the number given, the first column is 1. */
function placeOf(text: string, offset: number, firstLine: number): { line: number; column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: firstLine + before.length - 1, column: (before.at(-1) ?? "").length + 1 };
}
