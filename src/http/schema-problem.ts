import type { z } from "@hono/zod-openapi";
import { cut } from "../i18n/cut";
import type { Language } from "../i18n/language";
import { catalogues, fill, type MessageKey, type MessageParameters, translate } from "../i18n/message";
import type { Schema } from "../schema/read";
import { type JsonPath, pointerOf, valueAt } from "./json-pointer";
import { knownFields } from "./known-fields";
import { nearestName } from "./nearest-name";
import { ERRORS_SHOWN } from "./problem";
import { codeOf, type ProblemIssue } from "./problem-issue";
import { limitKeyOf } from "./schema-limit";
import { formsOf, issuesOfNearestForm } from "./union-issue";

type Issue = z.core.$ZodIssue;
type IssueKey = MessageKey<"schemaIssues">;

/** What a schema found wrong, one entry per place, as it is written into a problem. */
interface Reader {
  readonly schema: Schema;
  readonly root: unknown;
  readonly language: Language;
  /** Writes the place: a pointer into the body, or the name of a parameter. */
  readonly place: (path: JsonPath) => Pick<ProblemIssue, "pointer" | "parameter">;
}

/** A place in the body, as a JSON Pointer. */
export const inBody: Reader["place"] = (path) => ({ pointer: pointerOf(path) });
/** A query or path parameter, by name. */
export const inParameters: Reader["place"] = (path) => ({ parameter: String(path[0] ?? "") });

/** Turns the issues of a schema into places, details and hints in the reader's language; the first hundred of them. */
export function schemaErrors(reader: Reader, issues: readonly Issue[]): ProblemIssue[] {
  return issues
    .slice(0, ERRORS_SHOWN)
    .flatMap((issue) => readIssue(reader, issue, []))
    .slice(0, ERRORS_SHOWN);
}

/** How many places are wrong, shown or not. */
export function countPlaces(issues: readonly Issue[]): number {
  return issues.reduce((count, issue) => count + (issue.code === "unrecognized_keys" ? issue.keys.length : 1), 0);
}

function readIssue(reader: Reader, issue: Issue, above: JsonPath): ProblemIssue[] {
  const path = [...above, ...issue.path];
  const value = valueAt(reader.root, path);
  if (value === undefined && path.length > 0 && issue.code !== "custom") {
    return [write(reader, path, "required", { name: String(path.at(-1)) })];
  }
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.slice(0, ERRORS_SHOWN).map((key) => unknownField(reader, path, key));
    case "invalid_union":
      return readUnion(reader, issue, path);
    case "invalid_type":
      return [readType(reader, issue, path, value)];
    case "invalid_value":
      return [
        write(reader, path, "notAllowed", { allowed: issue.values.map((each) => JSON.stringify(each)).join(", ") }),
      ];
    case "too_small":
      return [write(reader, path, limitKeyOf(issue), { limit: String(issue.minimum) })];
    case "too_big":
      return [write(reader, path, limitKeyOf(issue), { limit: String(issue.maximum) })];
    case "not_multiple_of":
      return [write(reader, path, "notMultiple", { limit: String(issue.divisor) })];
    case "invalid_format":
      return [write(reader, path, "badFormat", { format: formatOf(issue) })];
    case "custom":
      return [readCustom(reader, issue, path)];
    case "invalid_key":
    case "invalid_element":
      return [write(reader, path, "invalid", {})];
  }
}

function readUnion(reader: Reader, issue: z.core.$ZodIssueInvalidUnion, path: JsonPath): ProblemIssue[] {
  const { discriminator, options } = issue as { discriminator?: string; options?: readonly unknown[] };
  if (discriminator !== undefined && options !== undefined) {
    return [write(reader, path, "notAllowed", { allowed: options.map((each) => JSON.stringify(each)).join(", ") })];
  }
  const nearest = issuesOfNearestForm(issue);
  if (nearest !== undefined) return nearest.flatMap((inner) => readIssue(reader, inner, path));
  return [write(reader, path, "noVariant", { forms: formsOf(issue).join(", ") })];
}

function readType(reader: Reader, issue: z.core.$ZodIssueInvalidType, path: JsonPath, value: unknown): ProblemIssue {
  const number = typeof value === "number";
  if (number && !Number.isFinite(value)) return write(reader, path, "notANumber", {});
  if (number && issue.expected === "int") return write(reader, path, "notWhole", {});
  const expected = issue.expected === "record" ? "object" : issue.expected;
  return write(reader, path, "wrongType", { expected, received: jsonTypeOf(value) });
}

/** A rule of our own names its text in `params`: a key of `inputIssues`, and what fills it. */
function readCustom(reader: Reader, issue: z.core.$ZodIssueCustom, path: JsonPath): ProblemIssue {
  const { key, parameters } = (issue.params ?? {}) as { key?: string; parameters?: MessageParameters };
  const texts: Readonly<Record<string, string>> = catalogues[reader.language].inputIssues;
  const detail = key === undefined ? undefined : texts[key];
  if (key === undefined || detail === undefined) {
    return { ...reader.place(path), code: codeOf("invalid"), detail: issue.message };
  }
  const hint = texts[`${key}Hint`];
  return {
    ...reader.place(path),
    code: codeOf(key),
    detail: fill(reader.language, detail, parameters),
    ...(hint !== undefined && { hint: fill(reader.language, hint, parameters) }),
  };
}

function unknownField(reader: Reader, path: JsonPath, key: string): ProblemIssue {
  const place = { ...reader.place([...path, cut(key)]), code: codeOf("unknownField") };
  const detail = translate(reader.language, "schemaIssues", "unknownField");
  const fields = knownFields(reader.schema, path, reader.root);
  if (fields.length === 0)
    return { ...place, detail, hint: translate(reader.language, "schemaIssues", "removeFieldHint") };
  const known = fields.join(", ");
  const nearest = nearestName(key, fields);
  const hint =
    nearest === undefined
      ? translate(reader.language, "schemaIssues", "unknownFieldHint", { known })
      : translate(reader.language, "schemaIssues", "misspeltFieldHint", { nearest, known });
  return { ...place, detail, hint };
}

function write(reader: Reader, path: JsonPath, key: IssueKey, parameters: MessageParameters): ProblemIssue {
  return {
    ...reader.place(path),
    code: codeOf(key),
    detail: translate(reader.language, "schemaIssues", key, parameters),
    hint: translate(reader.language, "schemaIssues", `${key}Hint` as IssueKey, parameters),
  };
}

/** The form as a person writes it: that of a standard, or the message its schema gives a pattern, e.g. `HH:MM`. */
function formatOf(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === "date") return "YYYY-MM-DD";
  const named = issue.format === "regex" && !issue.message.startsWith("Invalid");
  return named ? issue.message : (issue.pattern ?? issue.format);
}

function jsonTypeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
